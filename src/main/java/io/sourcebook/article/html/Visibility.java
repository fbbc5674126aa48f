package io.sourcebook.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Which elements a reader of the page does not see.
 *
 * <p>What is only hidden until a script shows it is seen after all where it holds about as much
 * running text as the rest of the page: sites that ask for a subscription hide the article so.
 */
final class Visibility {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          ("script style template head title svg iframe object embed audio video canvas map"
                  + " button input select textarea datalist meter progress noframes noembed rp"
                  + " applet param source track frame frameset dialog")
              .split(" ", -1));

  /** Characters of a text that stands in one stretch outside of links, to be running text. */
  private static final int RUNNING = 60;

  /** Hidden running text beside the seen one, from which on it is the article. */
  private static final double AS_MUCH = 0.5;

  private final Set<Element> shown;

  private Visibility(Set<Element> shown) {
    this.shown = shown;
  }

  static Visibility of(Document document) {
    Scales scales = new Scales();
    document.body().filter(scales);
    Map<String, Integer> alike = new HashMap<>();
    scales.hidden.forEach((element, text) -> alike.merge(signature(element), text, Integer::sum));
    Set<Element> shown = new HashSet<>();
    for (Element element : scales.hidden.keySet()) {
      int text = alike.getOrDefault(signature(element), 0);
      if (text > AS_MUCH * scales.seen && text > RUNNING) {
        shown.add(element);
      }
    }
    return new Visibility(shown);
  }

  /** What elements have in common that a script shows together. */
  private static String signature(Element element) {
    return element.normalName() + " " + element.className();
  }

  boolean hides(Element element) {
    return NEVER_TEXT.contains(element.normalName())
        || (isHidden(element) && !shown.contains(element));
  }

  private static boolean isHidden(Element element) {
    if (element.normalName().equals("noscript")) {
      return true;
    }
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

  /** Weighs the running text that is seen, and that of each outermost hidden element, in chars. */
  private static final class Scales implements NodeFilter {

    private final Map<Element, Integer> hidden = new HashMap<>();
    private int seen;
    private int hiddenAt = -1;
    private int weight;
    private int links;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        int length = words.getWholeText().strip().length();
        if (length >= RUNNING && links == 0) {
          if (hiddenAt >= 0) {
            weight += length;
          } else {
            seen += length;
          }
        }
      } else if (node instanceof Element element) {
        if (NEVER_TEXT.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        links += element.normalName().equals("a") ? 1 : 0;
        if (hiddenAt < 0 && isHidden(element)) {
          hiddenAt = depth;
          weight = 0;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (depth == hiddenAt) {
          hidden.put(element, weight);
          hiddenAt = -1;
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
