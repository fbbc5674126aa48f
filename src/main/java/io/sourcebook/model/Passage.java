package io.sourcebook.model;

import java.util.Comparator;

/**
 * A sentence or part of one that can be cited.
 *
 * @param article the id of its article
 * @param block the number of its block
 * @param span the cited words
 */
public record Passage(String article, int block, Span span) implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::article).thenComparing(Passage::span);

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
