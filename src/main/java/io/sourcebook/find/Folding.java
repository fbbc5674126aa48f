package io.sourcebook.find;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are looked up. */
final class Folding {

  private Folding() {}

  /** Lower case, without accents, with the typewriter's apostrophe: the form that is looked up. */
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return word;
    }
    String decomposed = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
