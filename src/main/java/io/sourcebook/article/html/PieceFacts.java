package io.sourcebook.article.html;

import io.sourcebook.article.text.Prose;
import io.sourcebook.article.text.Words;

/**
 * What the rules ask of a piece of text.
 *
 * @param linkShare the share of its characters that stand in links, 0 to 1
 * @param prose whether it holds at least one running sentence
 * @param area the innermost block element around it
 */
record PieceFacts(String text, int words, double linkShare, boolean prose, Area area) {

  static PieceFacts of(PageText page, PageText.Piece piece, Area area) {
    String text = page.words(piece);
    return new PieceFacts(
        text,
        Words.count(text),
        (double) piece.linked() / Math.max(1, text.length()),
        Prose.isProse(text),
        area);
  }

  /** Whether it is mostly a link. */
  boolean isLink() {
    return linkShare > MOSTLY;
  }

  private static final double MOSTLY = 0.5;

  boolean isHeading() {
    return area.tag().length() == 2 && area.tag().charAt(0) == 'h' && area.tag().charAt(1) <= '6';
  }

  /** How much it speaks for running text: its words, where they are sentences and no link. */
  int weight() {
    return prose && !isLink() && !isHeading() ? words : 0;
  }
}
