package io.sourcebook.find;

/** Kinds of characters that finders tell apart, wider than the JDK's where news text needs it. */
final class Letters {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char WORD_JOINER = '\u2060';

  private Letters() {}

  /** White space, a no-break or zero-width space too, which {@code isWhitespace} does not see. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK
        || c == WORD_JOINER;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  /** Lower case of the same length, so that positions stay true, with straight apostrophes. */
  static String lower(CharSequence text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return lower.toString();
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The first position from {@code at} that holds no white space, at most {@code to}. */
  static int skipSpace(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The position behind the last character before {@code at} that is no white space. */
  static int skipSpaceBack(CharSequence text, int from, int at) {
    int i = at;
    while (i > from && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
