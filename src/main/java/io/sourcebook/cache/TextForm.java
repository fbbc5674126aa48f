package io.sourcebook.cache;

/** How the characters of a text are written; the first that holds them all. */
enum TextForm {
  /** Each in a byte, which is quick to read. */
  LATIN,
  /** As UTF-8. */
  WHOLE,
  /** As numbers: every charset would replace half a surrogate pair. */
  CHARACTERS;

  private static final char LATIN_END = 0x100;

  static TextForm of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < LATIN_END) {
      at++;
    }
    return at == text.length() ? LATIN : hasWholePairs(text, at) ? WHOLE : CHARACTERS;
  }

  /** Whether no half of a surrogate pair stands alone. */
  private static boolean hasWholePairs(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
