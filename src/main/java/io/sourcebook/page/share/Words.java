package io.sourcebook.page.share;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an article that count: stretches without white space that hold a letter or a digit,
 * outside its title and page furniture.
 */
final class Words {

  private final List<Span> spans;

  private Words(List<Span> spans) {
    this.spans = spans;
  }

  static Words of(Article article) {
    List<Span> spans = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (counts(block.role())) {
        add(article.text(), block.span(), spans);
      }
    }
    return new Words(spans);
  }

  /** A title names the article, and furniture is not its own. */
  static boolean counts(Role role) {
    return role != Role.TITLE && role != Role.FURNITURE;
  }

  private static void add(CanonicalText text, Span block, List<Span> spans) {
    int[] points = text.slice(block).codePoints().toArray();
    int begin = 0;
    boolean word = false;
    for (int at = 0; at <= points.length; at++) {
      if (at < points.length && !isSpace(points[at])) {
        word |= Character.isLetterOrDigit(points[at]);
        continue;
      }
      if (word) {
        spans.add(new Span(block.start() + begin, block.start() + at));
      }
      begin = at + 1;
      word = false;
    }
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  int size() {
    return spans.size();
  }

  Span span(int word) {
    return spans.get(word);
  }

  /** The first word that ends behind a position; {@link #size} where there is none. */
  int from(int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Behind the last word that begins before a position. */
  int to(int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
