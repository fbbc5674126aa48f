package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The visible text of a page in the order of its source, cut into pieces at block elements.
 *
 * @param value the canonical text: a blank line between pieces
 */
record PageText(String value, List<Piece> blocks) {

  PageText {
    blocks = List.copyOf(blocks);
  }

  /**
   * A stretch of text without a block border in it.
   *
   * @param start in chars
   * @param end in chars
   * @param element the innermost block element that holds it
   * @param linked how many of its chars stand in links
   */
  record Piece(int start, int end, Element element, int linked) {}

  /** Reads a page as a browser shows it; what only a script would show is left out. */
  static PageText of(Document document) {
    Writer writer = new Writer(Visibility.of(document));
    document.body().filter(writer);
    writer.endPiece();
    return new PageText(writer.text.toString(), writer.pieces);
  }

  /** The words of a piece. */
  String words(Piece piece) {
    return value.substring(piece.start(), piece.end());
  }

  /** Writes the text while jsoup walks over the tree, which it does without recursion. */
  private static final class Writer implements NodeFilter {

    private static final Set<String> LINE_KEEPERS = Set.of("pre", "listing", "xmp");

    /** Two line ends in a row part paragraphs on pages that know no other way. */
    private static final int ENDS_OF_A_PARAGRAPH = 2;

    private final Visibility visibility;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private final StringBuilder open = new StringBuilder();
    private @Nullable Element holder;
    private int linked;
    private boolean space;
    private int lineEnds;

    /** Whether a cell of a row begins with what comes next. */
    private boolean cell;

    /** The open rows that make one line each, their cells parted by tabs. */
    private final Set<Element> plainRows = new HashSet<>();

    /** How many links, and elements that keep their line ends, hold what comes next. */
    private int links;

    private int lineKeepers;

    Writer(Visibility visibility) {
      this.visibility = visibility;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        write(words);
      } else if (node instanceof Element element) {
        if (visibility.hides(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
      String tag = element.normalName();
      if (isCell(element)) {
        cell = true;
        return;
      }
      if (tag.equals("tr") && TableRow.isPlain(element)) {
        plainRows.add(element);
      }
      if (tag.equals("br")) {
        endLine();
      } else if (tag.equals("a")) {
        links++;
      } else if (BlockElements.isBlock(element)) {
        endPiece();
      }
      if (LINE_KEEPERS.contains(tag)) {
        lineKeepers++;
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !isCell(element)) {
        String tag = element.normalName();
        if (tag.equals("tr")) {
          plainRows.remove(element);
        }
        if (tag.equals("a")) {
          links--;
        } else if (BlockElements.isBlock(element)) {
          endPiece();
        }
        if (LINE_KEEPERS.contains(tag)) {
          lineKeepers--;
        }
      }
      return FilterResult.CONTINUE;
    }

    private void write(TextNode node) {
      String words = node.getWholeText();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!white) {
          show(c, node);
        } else if (lineKeepers == 0) {
          space = true;
        } else if (c == '\n') {
          endLine();
        } else if (c != '\r') {
          show(c, node);
        }
      }
    }

    private void show(char c, TextNode node) {
      if (lineEnds >= ENDS_OF_A_PARAGRAPH) {
        endPiece();
      }
      if (open.isEmpty()) {
        if (Blank.isBlank(c)) {
          return;
        }
        holder = holder(node);
      } else if (cell) {
        open.append('\t');
      } else if (lineEnds > 0) {
        open.append('\n');
      } else if (space) {
        open.append(' ');
        linked += links > 0 && linked > 0 ? 1 : 0;
      }
      lineEnds = 0;
      space = false;
      cell = false;
      open.append(c);
      if (links > 0) {
        linked++;
      }
    }

    private Element holder(TextNode node) {
      Element at = (Element) node.parentNode();
      while (at != null && (!BlockElements.isBlock(at) || isCell(at)) && at.parent() != null) {
        at = at.parent();
      }
      if (at == null) {
        throw new IllegalStateException("text outside of every element");
      }
      return at;
    }

    private void endLine() {
      lineEnds++;
      space = false;
    }

    private void endPiece() {
      int end = open.length();
      while (end > 0 && Blank.isBlank(open.charAt(end - 1))) {
        end--;
      }
      if (end > 0 && holder != null) {
        if (!text.isEmpty()) {
          text.append("\n\n");
        }
        int start = text.length();
        text.append(open, 0, end);
        pieces.add(new Piece(start, text.length(), holder, Math.min(linked, end)));
      }
      open.setLength(0);
      holder = null;
      linked = 0;
      space = false;
      cell = false;
      lineEnds = 0;
    }

    /** Whether an element is a cell of a row that makes one line. */
    private boolean isCell(Element element) {
      String tag = element.normalName();
      return (tag.equals("td") || tag.equals("th"))
          && element.parent() != null
          && plainRows.contains(element.parent());
    }
  }
}
