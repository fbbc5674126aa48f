package io.sourcebook.cache;

/** How the characters of a text are written; the first that holds them all. */
enum TextForm {
  /** Each in a byte, which is quick to read. */
  LATIN(0),
  /** As UTF-8. */
  WHOLE(1),
  /** As numbers: every charset would replace half a surrogate pair. */
  CHARACTERS(2);

  private static final char LATIN_END = 0x100;

  private static final TextForm[] ALL = values();

  private final int number;

  TextForm(int number) {
    this.number = number;
  }

  /** By which an entry names it. */
  int number() {
    return number;
  }

  static TextForm of(long number) {
    for (TextForm form : ALL) {
      if (form.number == number) {
        return form;
      }
    }
    throw new DamagedEntryException();
  }

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
