package io.sourcebook.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Words with case and accents taken away, for comparing names. */
final class Folded {

  private Folded() {}

  static String of(String words) {
    if (isAscii(words)) {
      // Most words are, and nothing is to be taken away from them.
      return words.toLowerCase(Locale.ROOT).strip();
    }
    String bare = Normalizer.normalize(words, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    bare.codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
