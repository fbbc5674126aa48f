package io.sourcebook.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The visible text of a page in the order of its source, cut into pieces at block elements.
 *
 * @param value the canonical text: a blank line between pieces
 */
record PageText(String value, List<Piece> blocks) {

  /**
   * A stretch of text without a block border in it.
   *
   * @param start in chars
   * @param end in chars
   * @param element the innermost block element that holds it
   */
  record Piece(int start, int end, Element element) {}

  static PageText of(Document document) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Element paragraph : document.select("h1, h2, h3, p, li")) {
      String words = paragraph.text().strip();
      if (!words.isEmpty()) {
        if (!text.isEmpty()) {
          text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        pieces.add(new Piece(start, text.length(), paragraph));
      }
    }
    return new PageText(text.toString(), List.copyOf(pieces));
  }
}
