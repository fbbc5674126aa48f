package io.sourcebook.article.markdown;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.markdown.MarkdownBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a Markdown file into blocks, line by line.
 *
 * <p>Only blocks are looked for, since the words stay as they stand. A parser of the whole language
 * takes minutes for some files of a megabyte.
 */
final class MarkdownBlocks {

  /** Quotations and lists within one another; nobody writes ten. */
  private static final int DEEPEST = 30;

  /** A line within its quotations and list items. */
  private record Line(int start, int end, boolean item) {}

  private final String text;
  private final List<MarkdownBlock> blocks = new ArrayList<>();

  /** The open paragraph; its start is -1 where there is none. */
  private int paragraphStart = -1;

  private int paragraphEnd;

  /** What closes the open block of code or the open comment; empty where none is open. */
  private String closing = "";

  /** Where the last comment of the file closes, or -1. */
  private final int lastComment;

  private MarkdownBlocks(String text) {
    this.text = text;
    this.lastComment = text.lastIndexOf("-->");
  }

  /** The blocks in their order; every character that shows lies in one, marks aside. */
  static List<MarkdownBlock> of(String text) {
    MarkdownBlocks blocks = new MarkdownBlocks(text);
    blocks.read();
    return List.copyOf(blocks.blocks);
  }

  private void read() {
    int at = frontMatter();
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      line(at, end);
      at = end + 1;
    }
    closeParagraph();
  }

  /** The lines between two lines of three marks at the top of the file. */
  private int frontMatter() {
    String mark = text.startsWith("---") ? "---" : "+++";
    int first = text.indexOf('\n');
    if (first < 0 || !text.substring(0, first).stripTrailing().equals(mark)) {
      return 0;
    }
    int at = first + 1;
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(at, end).stripTrailing();
      if (line.equals(mark) || (line.equals("...") && mark.equals("---"))) {
        add(Kind.FRONT_MATTER, 0, end, 0);
        return end;
      }
      at = end + 1;
    }
    return 0;
  }

  private void line(int lineStart, int lineEnd) {
    if (!closing.isEmpty()) {
      within(lineStart, lineEnd);
      return;
    }
    Line line = unwrapped(lineStart, lineEnd);
    int start = line.start();
    int end = line.end();
    if (start >= end) {
      closeParagraph();
      return;
    }
    if (line.item()) {
      closeParagraph();
    }
    Optional<String> fence = fence(start, end);
    if (fence.isPresent()) {
      closeParagraph();
      closing = fence.get();
    } else if (text.startsWith("<!--", start)) {
      comment(start, end);
    } else if (isHeading(start, end)) {
      heading(start, end);
    } else if (isUnderline(start, end) && paragraphStart >= 0) {
      int level = text.charAt(start) == '=' ? 1 : 2;
      add(Kind.HEADING, paragraphStart, paragraphEnd, level);
      paragraphStart = -1;
    } else if (isRule(start, end)) {
      closeParagraph();
      add(Kind.RULE, start, end, 0);
    } else if (isLinkDefinition(start, end)) {
      closeParagraph();
      add(Kind.LINK_DEFINITION, start, end, 0);
    } else if (text.charAt(start) == '|') {
      // Each row of a table stands for itself.
      closeParagraph();
      open(start, end);
      closeParagraph();
    } else {
      open(start, end);
    }
  }

  /** A line of code or of a comment. */
  private void within(int lineStart, int lineEnd) {
    int start = Blank.skip(text, lineStart, lineEnd);
    int end = Blank.skipBack(text, start, lineEnd);
    if (closing.equals("-->")) {
      int close = text.substring(start, end).indexOf("-->");
      paragraphEnd = close < 0 ? Math.max(end, paragraphEnd) : start + close + 3;
      if (close >= 0) {
        closeComment();
      }
      return;
    }
    boolean closes = end - start >= closing.length() && isAll(start, end, closing.charAt(0));
    if (closes) {
      closeParagraph();
      closing = "";
    } else if (start < end) {
      open(start, end);
    } else {
      closeParagraph();
    }
  }

  private void comment(int start, int end) {
    closeParagraph();
    int close = text.substring(start, end).indexOf("-->", 4);
    paragraphStart = start;
    paragraphEnd = close < 0 ? end : start + close + 3;
    if (close < 0) {
      // An open comment that is never closed would swallow the article.
      closing = end > lastComment ? "" : "-->";
      if (closing.isEmpty()) {
        paragraphStart = -1;
        open(start, end);
      }
      return;
    }
    closeComment();
    int rest = Blank.skip(text, paragraphEnd, end);
    if (rest < end) {
      open(rest, end);
    }
  }

  private void closeComment() {
    add(Kind.COMMENT, paragraphStart, paragraphEnd, 0);
    paragraphStart = -1;
    closing = "";
  }

  private void heading(int start, int end) {
    closeParagraph();
    int level = 0;
    while (start + level < end && text.charAt(start + level) == '#') {
      level++;
    }
    int last = end;
    while (last > start + level && text.charAt(last - 1) == '#') {
      last--;
    }
    int words = Blank.skip(text, start + level, last);
    int wordsEnd = Blank.skipBack(text, words, last);
    if (words < wordsEnd) {
      add(Kind.HEADING, words, wordsEnd, level);
    } else {
      add(Kind.RULE, start, end, 0);
    }
  }

  private void open(int start, int end) {
    if (paragraphStart < 0) {
      paragraphStart = start;
    }
    paragraphEnd = end;
  }

  private void closeParagraph() {
    if (paragraphStart < 0) {
      return;
    }
    int start = paragraphStart;
    paragraphStart = -1;
    Kind kind =
        switch (text.charAt(start)) {
          case '<' -> Markup.holdsWords(text, start, paragraphEnd) ? Kind.PARAGRAPH : Kind.HTML;
          case '!', '[' ->
              Markup.isPicture(text, start, paragraphEnd) ? Kind.PICTURE : Kind.PARAGRAPH;
          case '|' -> isTableLine(start, paragraphEnd) ? Kind.RULE : Kind.PARAGRAPH;
          default -> Kind.PARAGRAPH;
        };
    add(kind, start, paragraphEnd, 0);
  }

  private void add(Kind kind, int start, int end, int level) {
    blocks.add(new MarkdownBlock(kind, start, end, level));
  }

  /** A line without the marks of quotations and list items before its words. */
  private Line unwrapped(int lineStart, int lineEnd) {
    int end = Blank.skipBack(text, lineStart, lineEnd);
    int at = Blank.skip(text, lineStart, end);
    boolean item = false;
    for (int depth = 0; at < end && depth < DEEPEST; depth++) {
      int words = at;
      if (text.charAt(at) == '>') {
        words = at + 1;
      } else if (!isRule(at, end)) {
        int marker = marker(at, end);
        item |= marker > at;
        words = marker;
      }
      if (words == at) {
        break;
      }
      at = Blank.skip(text, words, end);
    }
    return new Line(at, end, item);
  }

  /** The end of a list item's mark, or the start where there is none. */
  private int marker(int start, int end) {
    int at = start;
    if ("-*+•".indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      while (at < end && at - start < 9 && isDigit(text.charAt(at))) {
        at++;
      }
      if (at == start || at == end || ".)".indexOf(text.charAt(at)) < 0) {
        return start;
      }
      at++;
    }
    return at < end && Blank.isBlank(text.charAt(at)) ? at : start;
  }

  private boolean isHeading(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    return at > start && at - start <= 6 && (at == end || Blank.isBlank(text.charAt(at)));
  }

  /** A line below words that makes them a heading. */
  private boolean isUnderline(int start, int end) {
    char c = text.charAt(start);
    return (c == '=' || c == '-') && isAll(start, end, c);
  }

  /** Three marks or more, and nothing else but spaces between. */
  private boolean isRule(int start, int end) {
    char mark = text.charAt(start);
    if ("-*_".indexOf(mark) < 0) {
      return false;
    }
    int marks = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == mark) {
        marks++;
      } else if (!Blank.isBlank(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private boolean isTableLine(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if ("|-: ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> fence(int start, int end) {
    char mark = text.charAt(start);
    int at = start;
    while (at < end && text.charAt(at) == mark) {
      at++;
    }
    boolean fence = (mark == '`' || mark == '~') && at - start >= 3;
    // Words between marks on one line are code within a sentence.
    return fence && text.substring(at, end).indexOf(mark) < 0
        ? Optional.of(text.substring(start, at))
        : Optional.empty();
  }

  /** {@code [name]: address}, which is not printed; but a footnote's text is. */
  private boolean isLinkDefinition(int start, int end) {
    if (text.charAt(start) != '[' || text.startsWith("[^", start) || paragraphStart >= 0) {
      return false;
    }
    int close = text.substring(start, end).indexOf("]:");
    if (close < 2 || text.substring(start + 1, start + close).indexOf(']') >= 0) {
      return false;
    }
    int address = Blank.skip(text, start + close + 2, end);
    int space = address;
    while (space < end && !Blank.isBlank(text.charAt(space))) {
      space++;
    }
    int title = Blank.skip(text, space, end);
    return address < end && (title == end || "\"'(".indexOf(text.charAt(title)) >= 0);
  }

  private boolean isAll(int start, int end, char c) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) != c) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
