package io.sourcebook.subject;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words with case and accents set aside: {@code Ibáñez} and {@code IBANEZ} become the same. */
final class Folding {

  private Folding() {}

  /** The folded form of a text; may be longer than the text. */
  static String fold(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(point -> !isMark(point)).forEach(letters::appendCodePoint);
    char[] input = letters.toString().toCharArray();
    // The filter's own bound: one character becomes at most four.
    char[] output = new char[4 * input.length];
    int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new String(output, 0, length).toLowerCase(Locale.ROOT);
  }

  /** Whether a code point only changes the letter before it, or is not seen at all. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == SOFT_HYPHEN;
  }

  private static final int SOFT_HYPHEN = 0xAD;
}
