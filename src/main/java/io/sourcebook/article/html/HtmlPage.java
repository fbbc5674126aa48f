package io.sourcebook.article.html;

import io.sourcebook.article.form.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page and its visible text.
 *
 * @param document never changed after parsing
 */
record HtmlPage(Document document, PageText text) {

  /** Deeper elements become siblings: real pages nest less than a hundred. */
  private static final int DEEPEST = 200;

  static HtmlPage parse(byte[] bytes) throws UnreadableArticleException {
    @Nullable String byMarkOrDeclaration = null;
    try {
      Document document =
          Jsoup.parse(
              new ByteArrayInputStream(bytes),
              byMarkOrDeclaration,
              "",
              Parser.htmlParser().setMaxDepth(DEEPEST));
      return new HtmlPage(document, PageText.of(document));
    } catch (IOException e) {
      throw new UnreadableArticleException("it cannot be read as a web page: save it again");
    }
  }
}
