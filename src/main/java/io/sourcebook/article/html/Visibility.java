package io.sourcebook.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements a reader of the page does not see. */
final class Visibility {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          ("script style noscript template head title svg iframe object embed audio video canvas map"
                  + " button input select textarea datalist meter progress noframes noembed rp"
                  + " applet param source track frame frameset dialog")
              .split(" "));

  private Visibility() {}

  static Visibility of(Document document) {
    return new Visibility();
  }

  boolean hides(Element element) {
    return NEVER_TEXT.contains(element.normalName()) || isHidden(element);
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String lower = style.toLowerCase(Locale.ROOT);
    return Styles.value(lower, "display").equals("none")
        || Styles.value(lower, "visibility").equals("hidden");
  }
}
