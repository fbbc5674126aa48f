package io.sourcebook.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells rows of figures and names from rows by which old pages arrange their parts. */
final class TableRow {

  /** Characters; a longer cell is a paragraph. */
  private static final int LONGEST_CELL = 120;

  private TableRow() {}

  /** Whether all cells are short lines of text, so that the row reads as one line. */
  static boolean isPlain(Element row) {
    int[] length = new int[1];
    NodeFilter longOrDivided =
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              length[0] += words.getWholeText().length();
              return length[0] > LONGEST_CELL ? FilterResult.STOP : FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element) || depth == 0) {
              return FilterResult.CONTINUE;
            }
            boolean cell = depth == 1 && isCell(element);
            length[0] = cell ? 0 : length[0];
            boolean divides = element.normalName().equals("br") || BlockElements.isBlock(element);
            return divides && !cell ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        };
    return NodeTraversor.filter(longOrDivided, row) != NodeFilter.FilterResult.STOP;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }
}
