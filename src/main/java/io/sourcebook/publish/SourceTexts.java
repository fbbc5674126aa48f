package io.sourcebook.publish;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Library;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The canonical texts against which printed words are held. */
final class SourceTexts {

  /** How many code points of each wording a message shows on either side of the difference. */
  private static final int SHOWN = 30;

  private final Map<String, Article> articles = new HashMap<>();

  private final Map<String, String> told = new ConcurrentHashMap<>();

  private final Set<String> stale;

  /**
   * @param stale the ids of articles that are known not to be those from which a site was made
   */
  SourceTexts(Library library, Set<String> stale) {
    this.stale = Set.copyOf(stale);
    library.articles().forEach(article -> articles.put(article.id(), article));
  }

  /** A stretch of an article, found. */
  record Place(Article article, Span span) {
    /** The exact words. */
    String words() {
      return article.text().slice(span);
    }

    /** What stands before the words, at most {@code length} code points of it. */
    String before(int length) {
      return article.text().slice(new Span(Math.max(0, span.start() - length), span.start()));
    }

    /** What stands behind the words, at most {@code length} code points of it. */
    String after(int length) {
      int end = Math.min(article.text().length(), span.end() + length);
      return article.text().slice(new Span(span.end(), end));
    }

    /** The first piece of furniture that the stretch touches. */
    Optional<Block> furniture() {
      return article.blocks().stream()
          .filter(block -> block.role() == Role.FURNITURE && block.span().overlaps(span))
          .findFirst();
    }
  }

  /** Either a place or, in words, why there is none. */
  record Found(Optional<Place> place, String fault) {}

  /** Finds a stretch from an article's id and two positions as they are printed. */
  Found find(String id, String start, String end) {
    Article article = articles.get(id);
    if (article == null) {
      return fault("cites the article \"" + id + "\", which does not exist");
    }
    Optional<Integer> from = position(start);
    Optional<Integer> to = position(end);
    if (from.isEmpty()
        || to.isEmpty()
        || from.get() >= to.get()
        || to.get() > article.text().length()) {
      return fault(
          "cites the positions "
              + start
              + " to "
              + end
              + " of "
              + article.file()
              + ", which has "
              + article.text().length());
    }
    return new Found(Optional.of(new Place(article, new Span(from.get(), to.get()))), "");
  }

  /** An article with the hashes of its file and of its text, or that there is none. */
  String told(String id) {
    return told.computeIfAbsent(
        id,
        unknown -> {
          Article article = articles.get(id);
          // The text is not the file's alone: words may be redacted.
          String known =
              article == null
                  ? "unknown"
                  : article.file() + " " + article.sha256() + " " + article.text().sha256();
          return id + " " + known + (isStale(id) ? " stale" : "");
        });
  }

  /** Whether an article is known not to be the one from which the site was made. */
  boolean isStale(String id) {
    return stale.contains(id);
  }

  /** Whether words stand anywhere in an article. */
  boolean contains(String id, String words) {
    Article article = articles.get(id);
    return article != null && article.text().value().contains(words);
  }

  /** How two wordings differ, for a message: both cut to the place where they part. */
  static String difference(String printed, Place place) {
    String source = place.words();
    int[] one = printed.codePoints().toArray();
    int[] other = source.codePoints().toArray();
    int part = 0;
    while (part < one.length && part < other.length && one[part] == other[part]) {
      part++;
    }
    return "reads \""
        + around(one, part)
        + "\", but "
        + place.article().file()
        + " has \""
        + around(other, part)
        + "\" there";
  }

  /** The beginning of some words, for a message. */
  static String shown(String words) {
    return around(words.codePoints().toArray(), SHOWN);
  }

  private static String around(int[] points, int part) {
    int from = Math.max(0, part - SHOWN);
    int to = Math.min(points.length, part + SHOWN);
    String words = new String(points, from, to - from).replace('\n', ' ');
    return (from > 0 ? "…" : "") + words + (to < points.length ? "…" : "");
  }

  private static Found fault(String words) {
    return new Found(Optional.empty(), words);
  }

  private static Optional<Integer> position(String text) {
    // Nine digits stay within an int.
    return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
