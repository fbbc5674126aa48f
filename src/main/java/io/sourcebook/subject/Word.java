package io.sourcebook.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of letters and digits, or an abbreviation such as {@code U.S.}, whose full stops belong to
 * it.
 *
 * @param start and {@code end}: in chars of the text that was split
 * @param folded with case, accents and full stops aside
 */
record Word(int start, int end, String folded) {

  /** Beyond the longest abbreviation in use; without it, repeats would take quadratic time. */
  private static final int MOST_LETTERS = 10;

  /** The words of a text, in order. */
  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!Character.isLetterOrDigit(codePoint)) {
        at += Character.charCount(codePoint);
        continue;
      }
      int end = abbreviationEnd(text, at);
      if (end < 0) {
        end = runEnd(text, at);
      }
      words.add(new Word(at, end, Folding.fold(text.substring(at, end).replace(".", ""))));
      at = end;
    }
    return words;
  }

  /** The words of a text as one string, equal for texts that differ in case, accents and signs. */
  static String key(String text) {
    return split(text).stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private static int runEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!Character.isLetterOrDigit(codePoint) && !Folding.isMark(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** The end of single letters with a full stop behind each, at least two; -1 for anything else. */
  private static int abbreviationEnd(String text, int start) {
    int at = start;
    int letters = 0;
    while (letters < MOST_LETTERS
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    boolean whole = at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
    return letters >= 2 && whole ? at : -1;
  }
}
