package io.sourcebook.article.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, and their form for comparing. */
public final class Words {

  private Words() {}

  /** The words as they stand: letters and digits, with apostrophes and marks within them. */
  public static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length()
          && (isWord(text.charAt(at))
              || (isApostrophe(text.charAt(at))
                  && at + 1 < text.length()
                  && isWord(text.charAt(at + 1))))) {
        at++;
      }
      words.add(text.substring(start, at));
    }
    return words;
  }

  /** How many words there are. */
  public static int count(String text) {
    int count = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = isWord(text.charAt(i)) || (within && isApostrophe(text.charAt(i)));
      if (word && !within) {
        count++;
      }
      within = word;
    }
    return count;
  }

  /** The words in lower case, without accents and apostrophes. */
  public static List<String> folded(String text) {
    return split(text).stream().map(Words::fold).toList();
  }

  /** The folded words with {@code #} for each number, as tables of phrases have them. */
  public static List<String> label(String text) {
    return split(text).stream().map(word -> isNumber(word) ? "#" : fold(word)).toList();
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** One word in lower case, without accents and apostrophes. */
  public static String fold(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(word.length());
    String parted =
        Normalizer.isNormalized(word, Normalizer.Form.NFD)
            ? word
            : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a word has letters and digits of ASCII only, as most have: nothing to strip. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || isApostrophe(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
