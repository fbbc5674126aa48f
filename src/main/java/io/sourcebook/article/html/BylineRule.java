package io.sourcebook.article.html;

import io.sourcebook.article.text.FurnitureLines;

/** Lines that name who wrote the article, or its day, and nothing else. */
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
