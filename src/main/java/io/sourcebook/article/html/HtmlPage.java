package io.sourcebook.article.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A parsed page and its visible text.
 *
 * @param document never changed after parsing; its base is the page's address, where that is known
 */
record HtmlPage(Document document, PageText text) {

  /** What browsers hold; of 279 news pages the deepest had 139 elements within one another. */
  private static final int DEEPEST = 512;

  /** Pages with a hundred thousand elements within one another are broken, and flattened. */
  private static final int DEEPEST_OF_LARGE = 64;

  /**
   * For each new element the parser looks at those that are open, so that the two numbers together
   * decide its time: this many looks take about a second. Only pages of more than 20,000 tags are
   * flattened at all.
   */
  private static final int LOOKS = 10_000_000;

  /** Reads a page. */
  static HtmlPage parse(String markup) {
    return parse(markup, "");
  }

  /**
   * Reads a page.
   *
   * @param address the page's own, or empty where it is not known
   */
  static HtmlPage parse(String markup, String address) {
    long tags = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      tags++;
    }
    long depth = Math.max(DEEPEST_OF_LARGE, Math.min(DEEPEST, LOOKS / Math.max(1, tags)));
    Parser parser = Parser.htmlParser().setMaxDepth((int) depth);
    Document document = Jsoup.parse(NestedTables.flattened(markup), address, parser);
    return new HtmlPage(document, PageText.of(document));
  }
}
