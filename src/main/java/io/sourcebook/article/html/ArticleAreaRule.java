package io.sourcebook.article.html;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the area of the article: everything outside of it is furniture.
 *
 * <p>From the whole page down, into the element that holds nearly all of the running text behind
 * the title; where none does, into the one that begins it and bears the name of an article.
 *
 * <p>Without it: aeb -2.07, aed -1.41 points of F1.
 */
final class ArticleAreaRule implements BodyRule {

  /** An element with so much of the text of the one around it holds the article alone. */
  private static final double NEARLY_ALL = 0.8;

  /** An element that is called an article needs no more than this. */
  private static final double LARGEST_PART = 0.35;

  /** Running text in words that is enough for an article. */
  private static final int ARTICLE_WORDS = 40;

  /** The article's text that the page's data gives is not always whole. */
  private static final double SAME_TEXT = 0.7;

  /** With less of the page's text behind it, a title stands in a box within the article. */
  private static final double BEHIND_TITLE = 0.25;

  private static final Set<String> NAMES =
      Set.of("article", "story", "post", "entry", "main", "content", "noticia", "nota", "articulo");

  @Override
  public void mark(Blocks blocks) {
    long[] before = weights(blocks);
    Area at = blocks.areas().get(0);
    long whole = weight(at, before);
    for (Optional<Area> next = inner(at, whole, before); next.isPresent(); ) {
      at = next.get();
      whole = weight(at, before) < NEARLY_ALL * whole ? weight(at, before) : whole;
      next = inner(at, whole, before);
    }
    blocks.article(at);
  }

  /**
   * The element to go into, if any.
   *
   * @param whole the running text of the page, or of the last element that was chosen for its name
   */
  private static Optional<Area> inner(Area outer, long whole, long[] before) {
    Area best = null;
    Area first = null;
    for (Area child : outer.children()) {
      long weight = weight(child, before);
      if (weight > 0 && first == null) {
        first = child;
      }
      if (best == null || weight > weight(best, before)) {
        best = child;
      }
    }
    if (best == null || best.size() < 2 || weight(best, before) == 0) {
      return Optional.empty();
    }
    double share = (double) weight(best, before) / weight(outer, before);
    boolean nearlyAll = share >= NEARLY_ALL && weight(best, before) >= NEARLY_ALL * whole;
    boolean named = best == first && isNamed(best) && !hasTwin(best, outer, before);
    return nearlyAll || (named && share >= LARGEST_PART) ? Optional.of(best) : Optional.empty();
  }

  private static boolean isNamed(Area area) {
    return area.tag().equals("article") || area.tag().equals("main") || area.names().any(NAMES);
  }

  /** Whether a neighbour of the same names holds text too: then they are parts of one article. */
  private static boolean hasTwin(Area area, Area outer, long[] before) {
    return outer.children().stream()
        .anyMatch(
            other ->
                other != area
                    && other.tag().equals(area.tag())
                    && other.names().first().equals(area.names().first())
                    && weight(other, before) > 0);
  }

  private static long weight(Area area, long[] before) {
    return before[area.end()] - before[area.first()];
  }

  /** Sums of weights: of the text that the page's data gives, else of that behind the title. */
  private static long[] weights(Blocks blocks) {
    if (blocks.told().isPresent()) {
      ArticleBody told = blocks.told().get();
      long[] sums = new long[blocks.size() + 1];
      for (int i = 0; i < blocks.size(); i++) {
        PieceFacts piece = blocks.piece(i);
        boolean same = piece.weight() > 0 && told.share(piece.text()) >= SAME_TEXT;
        sums[i + 1] = sums[i] + (same ? piece.weight() : 0);
      }
      if (sums[blocks.size()] >= ARTICLE_WORDS) {
        return sums;
      }
    }
    long[] all = sums(blocks, 0);
    long[] behind = sums(blocks, blocks.titlePiece().orElse(0));
    long text = behind[blocks.size()];
    return text >= ARTICLE_WORDS && text >= BEHIND_TITLE * all[blocks.size()] ? behind : all;
  }

  private static long[] sums(Blocks blocks, int from) {
    long[] sums = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + (i >= from && blocks.isFree(i) ? blocks.piece(i).weight() : 0);
    }
    return sums;
  }
}
