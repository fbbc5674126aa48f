package io.sourcebook.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that browsers set on lines of their own. */
final class BlockElements {

  // Of HTML's rendering section: "display: block", and the parts of lists and tables.
  private static final Set<String> TAGS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog dir div dl dt"
                  + " fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr html legend li listing main menu nav ol optgroup option p plaintext"
                  + " pre search section summary table tbody td tfoot th thead tr ul xmp")
              .split(" ", -1));

  private BlockElements() {}

  static boolean isBlock(Element element) {
    return TAGS.contains(element.normalName()) || isStyledAsBlock(element);
  }

  private static boolean isStyledAsBlock(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String display = Styles.value(style.toLowerCase(Locale.ROOT), "display");
    return display.equals("block") || display.equals("flex") || display.equals("grid");
  }
}
