package io.sourcebook.article.html;

import io.sourcebook.article.form.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page and its visible text.
 *
 * @param document never changed after parsing
 */
record HtmlPage(Document document, PageText text) {

  static HtmlPage parse(byte[] bytes) throws UnreadableArticleException {
    @Nullable String byMarkOrDeclaration = null;
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(bytes), byMarkOrDeclaration, "");
      return new HtmlPage(document, PageText.of(document));
    } catch (IOException e) {
      throw new UnreadableArticleException("it cannot be read as a web page: save it again");
    }
  }
}
