package io.sourcebook.page.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words as the search page's script takes them: letters and digits, without accents, lower case.
 *
 * <p>{@code templates/assets/q.js} folds in the same way; a browser test holds the two together.
 */
public final class Tokens {

  /** Letters that are no letter with an accent to Unicode, and that people type as others. */
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ß', "ss",
          (int) 'æ', "ae",
          (int) 'œ', "oe",
          (int) 'ø', "o",
          (int) 'ł', "l",
          (int) 'đ', "d",
          (int) 'ð', "d",
          (int) 'þ', "th",
          (int) 'ı', "i");

  /** Behind the letters that are the same in every script. */
  private static final char ASCII_END = 0x80;

  /** Dashes, quotation marks and dots between these two divide words, however they are folded. */
  private static final char SIGNS_START = '\u2010';

  private static final char SIGNS_END = '\u2028';

  /** What each character of ASCII is in a word, 0 where it divides words. */
  private static final char[] ASCII = ascii();

  private Tokens() {}

  private static char[] ascii() {
    char[] folded = new char[ASCII_END];
    for (char c = 0; c < ASCII_END; c++) {
      boolean part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      folded[c] = part ? Character.toLowerCase(c) : 0;
    }
    return folded;
  }

  /** The words of a text in order. */
  public static List<String> of(String text) {
    char[] folded = fold(text);
    List<String> words = new ArrayList<>();
    int end = -1;
    for (int start = start(folded, 0); start < folded.length; start = start(folded, end)) {
      end = end(folded, start);
      words.add(new String(folded, start, end - start));
    }
    return words;
  }

  /** Where the next word of a folded text begins, from a place on, or the text's end. */
  static int start(char[] folded, int from) {
    int at = from;
    while (at < folded.length && folded[at] == 0) {
      at++;
    }
    return at;
  }

  /** Where a word of a folded text ends that begins at a place. */
  static int end(char[] folded, int start) {
    int at = start;
    while (at < folded.length && folded[at] != 0) {
      at++;
    }
    return at;
  }

  /** The letters of a text's words as they are searched, with 0 at all places between words. */
  static char[] fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c < ASCII_END) {
        folded[i] = ASCII[c];
      } else if (c >= SIGNS_START && c < SIGNS_END) {
        folded[i] = 0;
      } else {
        return String.join("\0", ofAny(text)).toCharArray();
      }
    }
    return folded;
  }

  private static List<String> ofAny(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int point = folded.codePointAt(i);
      i += Character.charCount(point);
      if (isMark(point)) {
        continue;
      }
      if (isWordPart(point)) {
        word.appendCodePoint(point);
      } else {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(plain(word.toString().toLowerCase(Locale.ROOT)));
      word.setLength(0);
    }
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letters = LETTERS.get((int) word.charAt(i));
      if (letters == null) {
        out.append(word.charAt(i));
      } else {
        out.append(letters);
      }
    }
    return out.toString();
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isWordPart(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
