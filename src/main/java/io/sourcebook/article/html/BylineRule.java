package io.sourcebook.article.html;

import io.sourcebook.article.text.FurnitureLines;

/**
 * Lines that name who wrote the article, or its day, and nothing else.
 *
 * <p>Without it: aeb 0.00, aed -0.02 points of F1.
 */
final class BylineRule implements BodyRule {

  @Override
  public void mark(Blocks blocks) {
    for (int i = blocks.article().first(); i < blocks.article().end(); i++) {
      if (!blocks.isFree(i)) {
        continue;
      }
      String text = blocks.piece(i).text();
      if (FurnitureLines.isByline(text)) {
        blocks.furniture(i, "byline");
      } else if (FurnitureLines.isDateLine(text)) {
        blocks.furniture(i, "date line of the article");
      }
    }
  }
}
