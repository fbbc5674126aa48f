package io.sourcebook.page.share;

import io.sourcebook.model.Article;
import io.sourcebook.model.Span;
import java.util.Optional;

/** The first words of an article, which stand in for a title where it has none. */
public final class Opening {

  /** Code points: about as long as a long title. */
  private static final int LONGEST = 90;

  private Opening() {}

  /** The words, cut before a word where the first paragraph is longer. */
  public static Optional<Span> of(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role().kept())
        .findFirst()
        .map(block -> cut(article, block.span()));
  }

  private static Span cut(Article article, Span block) {
    if (block.length() <= LONGEST) {
      return block;
    }
    int[] points = article.text().slice(block).codePoints().toArray();
    int end = LONGEST;
    while (end > 0 && !isSpace(points[end])) {
      end--;
    }
    while (end > 0 && isSpace(points[end - 1])) {
      end--;
    }
    return new Span(block.start(), block.start() + (end == 0 ? LONGEST : end));
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
