package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches between quotation marks, paragraph by paragraph; one that is left open ends
 * with its paragraph.
 */
final class QuoteMarks {

  /**
   * A stretch between marks, in char positions.
   *
   * @param open where the opening mark stands
   * @param start and {@code end}: of the words between the marks
   * @param close behind the closing mark; equal to {@code end} where there is none
   * @param block the number of its block
   * @param closed whether a closing mark stands there
   * @param resumed whether it goes on with a quotation that was left open in the paragraph before
   */
  record Quoted(
      int open, int start, int end, int close, int block, boolean closed, boolean resumed) {}

  private final String text;
  private final List<Quoted> found = new ArrayList<>();

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** The stretches of all kept blocks, in order, without overlap. */
  static List<Quoted> find(Article article) {
    QuoteMarks marks = new QuoteMarks(article.text().value());
    boolean open = false;
    for (Block block : article.blocks()) {
      if (block.role().kept()) {
        int from = article.text().charAt(block.span().start());
        int to = article.text().charAt(block.span().end());
        open = marks.scan(from, to, block.number(), open);
      }
    }
    return marks.found;
  }

  /** Scans a block; returns whether it ends inside a quotation. */
  private boolean scan(int from, int to, int block, boolean wasOpen) {
    int lastSingle = lastSingleCloser(from, to);
    int open = -1;
    int start = -1;
    char kind = 0;
    int width = 1;
    for (int i = from; i < to; i += width) {
      width = isDoubled(i, to) ? 2 : 1;
      char mark = width == 2 ? '"' : family(text.charAt(i));
      if (mark == 0 || (mark == '\'' && isInsideWord(i, from, to))) {
        continue;
      }
      if (open < 0) {
        if (opens(i, i + width, from, to, mark) && (mark != '\'' || i < lastSingle)) {
          open = i;
          start = i + width;
          kind = mark;
        }
      } else if (mark == kind) {
        boolean resumed = wasOpen && open == from;
        if (closes(i, i + width, from, to, mark, lastSingle)) {
          add(new Quoted(open, start, i, i + width, block, true, resumed));
          open = -1;
        } else if (mark != '\'' && opens(i, i + width, from, to, mark)) {
          // Opened again without having been closed: the first one ends here.
          int end = i;
          while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
          }
          add(new Quoted(open, start, end, end, block, false, resumed));
          open = i;
          start = i + width;
        }
      }
    }
    if (open >= 0 && kind != '\'') {
      add(new Quoted(open, start, to, to, block, false, wasOpen && open == from));
      return true;
    }
    return false;
  }

  private void add(Quoted quoted) {
    if (quoted.end() > quoted.start()) {
      found.add(quoted);
    }
  }

  /** Two apostrophes side by side, or two grave accents, stand for one double mark. */
  private boolean isDoubled(int i, int to) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`')
        && i + 1 < to
        && text.charAt(i + 1) == c
        && !(i + 2 < to && text.charAt(i + 2) == c);
  }

  /** The last place in the block at which a single mark could close, or -1. */
  private int lastSingleCloser(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && looksClosing(i, i + 1, from, to)) {
        return i;
      }
    }
    return -1;
  }

  private boolean opens(int i, int next, int from, int to, char mark) {
    char c = text.charAt(i);
    if (next >= to || isSpace(text.charAt(next))) {
      return false;
    }
    if (c == '«') {
      return true;
    }
    if (c == '»' || c == '”') {
      return false;
    }
    boolean before = i == from || !isWordEnd(text.charAt(i - 1));
    if (mark == '\'') {
      // An apostrophe in front of a number or a shortened word opens nothing.
      return before && c != '’' && Character.isLetter(text.charAt(next));
    }
    return before || (c == '“' && !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private boolean closes(int i, int next, int from, int to, char mark, int lastSingle) {
    char c = text.charAt(i);
    if (mark == '«') {
      return c == '»';
    }
    if (c == '”') {
      return true;
    }
    if (!looksClosing(i, next, from, to)) {
      return false;
    }
    if (mark == '\'') {
      // After an s inside a sentence it is a possessive, unless nothing else could close.
      boolean possessive =
          (text.charAt(i - 1) == 's' || text.charAt(i - 1) == 'S')
              && i + 2 < to
              && Character.isLetter(text.charAt(i + 2));
      return !possessive || i >= lastSingle;
    }
    return true;
  }

  private boolean looksClosing(int i, int next, int from, int to) {
    return i > from
        && !isSpace(text.charAt(i - 1))
        && (next >= to || !Character.isLetterOrDigit(text.charAt(next)));
  }

  private boolean isInsideWord(int i, int from, int to) {
    return i > from
        && i + 1 < to
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Marks that can close one another, by one of them; 0 for what is no mark. */
  private static char family(char c) {
    return switch (c) {
      case '"', '“', '”' -> '"';
      case '\'', '‘', '’' -> '\'';
      case '«', '»' -> '«';
      default -> 0;
    };
  }
}
