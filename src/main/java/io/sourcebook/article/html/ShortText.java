package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that holds no more than a line, without reading all of one that does. */
final class ShortText {

  private ShortText() {}

  /** The element's text on one line, where it has no more than so many characters. */
  static Optional<String> of(Element element, int longest) {
    Collector collector = new Collector(longest);
    element.filter(collector);
    return collector.text.length() > longest
        ? Optional.empty()
        : Optional.of(Blank.strip(collector.text.toString()));
  }

  /** How many characters the element shows, counted no further than to a limit. */
  static int length(Element element, int limit) {
    return of(element, limit).map(String::length).orElse(limit + 1);
  }

  private static final class Collector implements NodeFilter {

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean space;

    Collector(int longest) {
      this.longest = longest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element && !element.tag().isInline()) {
        space = true;
      } else if (node instanceof Element element && element.normalName().equals("br")) {
        space = true;
      }
      return text.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.tag().isInline()) {
        space = true;
      }
      return FilterResult.CONTINUE;
    }

    private void add(String words) {
      for (int i = 0; i < words.length() && text.length() <= longest; i++) {
        char c = words.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          space = true;
        } else if (c != '\u00AD' && c != '\u200B') {
          if (space && text.length() > 0) {
            text.append(' ');
          }
          space = false;
          text.append(c);
        }
      }
    }
  }
}
