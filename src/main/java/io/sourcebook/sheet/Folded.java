package io.sourcebook.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Words with case and accents taken away, for comparing names. */
final class Folded {

  private Folded() {}

  static String of(String words) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    bare.codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT).strip();
  }
}
