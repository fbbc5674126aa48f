package io.sourcebook.model;

/**
 * A sentence or part of one that can be cited.
 *
 * @param article the id of its article
 * @param block the number of its block
 * @param span the cited words
 */
public record Passage(String article, int block, Span span) implements Comparable<Passage> {

  @Override
  public boolean equals(Object other) {
    // This and the next are asked millions of times too, and what a record has by itself is slow.
    return this == other
        || (other instanceof Passage passage
            && block == passage.block
            && span.equals(passage.span)
            && article.equals(passage.article));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * article.hashCode() + block) + span.hashCode();
  }

  /** By article, then by place. */
  @Override
  public int compareTo(Passage other) {
    // Asked millions of times in a large project, so no composed comparator.
    int order = article.compareTo(other.article);
    return order != 0 ? order : span.compareTo(other.span);
  }
}
