package io.sourcebook.page.reuse;

/** Plain text as Markdown, in one line: nothing in it is taken for markup. */
public final class MarkdownText {

  /** Signs that begin markup anywhere in a line. */
  private static final String SIGNS = "\\`*_[]<>&~|$^=";

  private MarkdownText() {}

  /** The text, which may begin a paragraph. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    String line = oneLine(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean beginning = i == 0 && "#+-".indexOf(c) >= 0;
      boolean numeral = (c == '.' || c == ')') && i > 0 && isNumber(line, i);
      if (beginning || numeral || SIGNS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** Whether nothing but digits stands before a position. */
  private static boolean isNumber(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }
}
