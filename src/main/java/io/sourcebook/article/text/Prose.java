package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;

/** What tells running sentences from headlines, labels and lists. */
public final class Prose {

  /** Shorter lines with a full stop are as often labels: "Photo by A. Person." */
  private static final int SHORTEST_WORDS = 6;

  /** Nobody writes a headline of this length; a sentence that lost its full stop may have it. */
  private static final int LONG_WORDS = 30;

  /** A single question or cry of up to this length may be a headline. */
  private static final int HEADLINE_WORDS = 25;

  /** Shorter lines with a colon are labels; longer ones bring in a list or a quotation. */
  private static final int WORDS_BEFORE_COLON = 10;

  private Prose() {}

  /** Whether a text ends with the mark of a finished sentence, quotation marks aside. */
  public static boolean endsSentence(String text) {
    int last = lastMark(text);
    return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a text ends with a full stop that is not the end of an abbreviation such as U.S. */
  public static boolean endsWithFullStop(String text) {
    int last = lastMark(text);
    if (last < 0 || ".…".indexOf(text.charAt(last)) < 0) {
      return false;
    }
    boolean initials =
        last >= 3
            && text.charAt(last) == '.'
            && Character.isUpperCase(text.charAt(last - 1))
            && text.charAt(last - 2) == '.'
            && Character.isUpperCase(text.charAt(last - 3));
    return !initials;
  }

  /** Whether a text is at least one running sentence. */
  public static boolean isProse(String text) {
    int words = Words.count(text);
    if (words >= LONG_WORDS) {
      return true;
    }
    if (text.endsWith(":")) {
      return words >= WORDS_BEFORE_COLON;
    }
    if (words < SHORTEST_WORDS || !endsSentence(text)) {
      return false;
    }
    return endsWithFullStop(text) || words > HEADLINE_WORDS || sentenceEndsWithin(text);
  }

  /** Whether nearly every longer word is written with a capital, as in English headlines. */
  public static boolean inHeadlineCapitals(String text) {
    int longWords = 0;
    int capitals = 0;
    for (String word : Words.split(text)) {
      if (word.codePointCount(0, word.length()) >= LONG_LETTERS) {
        longWords++;
        capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return longWords >= 3 && capitals >= HEADLINE_CAPITALS * longWords;
  }

  /** Shorter words stay small in headlines. */
  private static final int LONG_LETTERS = 4;

  /** One word in ten may be small all the same: "with", "from". */
  private static final double HEADLINE_CAPITALS = 0.9;

  private static boolean sentenceEndsWithin(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0
          && Blank.isBlank(text.charAt(i + 1))
          && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static int lastMark(String text) {
    int last = text.length() - 1;
    while (last >= 0
        && (Blank.isBlank(text.charAt(last)) || "\"'”’»)]".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last;
  }
}
