package io.sourcebook.article.form;

/** White space of every kind, also what {@code strip()} and {@code isBlank()} do not see. */
public final class Blank {

  private Blank() {}

  /**
   * Whether a character shows nothing: white space, no-break spaces (U+00A0, U+2007, U+202F),
   * zero-width characters and the byte-order mark.
   */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u180E'
        || c == '\u0085';
  }

  /** Whether nothing of a text shows. */
  public static boolean isBlank(String text) {
    return skip(text, 0, text.length()) == text.length();
  }

  /** The first position from {@code start} that shows something, or {@code end}. */
  public static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position behind the last character before {@code end} that shows, or {@code start}. */
  public static int skipBack(String text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The text without white space around it. */
  public static String strip(String text) {
    int start = skip(text, 0, text.length());
    return text.substring(start, skipBack(text, start, text.length()));
  }
}
