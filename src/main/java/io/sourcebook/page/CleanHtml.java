package io.sourcebook.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** The analyst's HTML, brought down to what may stand within a sentence. */
final class CleanHtml {

  private static final Safelist INLINE =
      Safelist.none()
          .addTags("a", "abbr", "b", "code", "em", "i", "s", "strong", "sub", "sup")
          .addAttributes("a", "href")
          .addAttributes("abbr", "title")
          .addProtocols("a", "href", "http", "https")
          .addEnforcedAttribute("a", "rel", "noreferrer");

  private CleanHtml() {}

  /** The HTML with everything taken out that the allow-list does not name. */
  static TemplateHTMLOutputModel of(String html) {
    String clean = Jsoup.clean(html, "", INLINE, new OutputSettings().prettyPrint(false));
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(clean.strip());
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
