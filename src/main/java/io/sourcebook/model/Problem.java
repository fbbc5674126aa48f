package io.sourcebook.model;

import java.util.Optional;

/**
 * Something wrong in an input, said so that its author can mend it.
 *
 * @param file path from the project, with {@code /}
 * @param line counted from 1, or 0 when the whole file is meant
 * @param column counted from 1 in code points, or 0
 * @param sourceLine the line as it stands, for the caret below it
 * @param message what is wrong, in one sentence without a full stop
 * @param remedy what to do
 */
public record Problem(
    String file, int line, int column, Optional<String> sourceLine, String message, String remedy) {

  /** A problem of a whole file. */
  public static Problem of(String file, String message, String remedy) {
    return new Problem(file, 0, 0, Optional.empty(), message, remedy);
  }

  /** A problem at a place in a text that is at hand; {@code line} and {@code column} from 1. */
  public static Problem at(
      String file, String text, int line, int column, String message, String remedy) {
    String[] lines = text.split("\n", -1);
    Optional<String> sourceLine =
        line >= 1 && line <= lines.length
            ? Optional.of(lines[line - 1].replace("\r", ""))
            : Optional.empty();
    return new Problem(file, line, column, sourceLine, message, remedy);
  }

  /** The same, with more behind its message and another remedy. */
  public Problem because(String more, String other) {
    return new Problem(file, line, column, sourceLine, message + more, other);
  }

  /** {@code file:line:column: message}, the line with a caret, what to do; no final line end. */
  public String render() {
    StringBuilder out = new StringBuilder(printable(file));
    if (line > 0) {
      out.append(':').append(line);
      if (column > 0) {
        out.append(':').append(column);
      }
    }
    out.append(": ").append(printable(message));
    sourceLine.ifPresent(text -> out.append('\n').append(excerpt(text)));
    if (!remedy.isEmpty()) {
      out.append("\n  ").append(printable(remedy));
    }
    return out.toString();
  }

  /** The line, cut to a window around the column where it is long, and the caret below. */
  private String excerpt(String text) {
    int width = 100;
    int[] points = text.codePoints().map(Problem::visible).toArray();
    int at = Math.min(Math.max(column, 1) - 1, points.length);
    int from = points.length <= width ? 0 : Math.max(0, Math.min(at - 40, points.length - width));
    int to = Math.min(points.length, from + width);
    String shown =
        (from > 0 ? "…" : "")
            + new String(points, from, to - from)
            + (to < points.length ? "…" : "");
    String line = "  | " + shown;
    if (column <= 0) {
      return line;
    }
    return line + "\n  | " + " ".repeat(at - from + (from > 0 ? 1 : 0)) + "^";
  }

  private static String printable(String text) {
    int[] points = text.codePoints().map(Problem::visible).toArray();
    return new String(points, 0, points.length);
  }

  /** Control characters could rewrite a terminal; they become the replacement character. */
  private static int visible(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    int type = Character.getType(codePoint);
    boolean harmful =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    return harmful ? 0xFFFD : codePoint;
  }
}
