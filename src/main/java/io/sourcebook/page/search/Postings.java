package io.sourcebook.page.search;

/**
 * Where a word occurs: numbers in rising order, each as a step from the one before, six bits a
 * character.
 */
final class Postings {

  /** The digits; the upper 32 say that more follows. */
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  /** Before the first document. */
  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private int lastInText = NONE;
  private int lastInNames = NONE;

  /**
   * Notes that a document's text holds the word at a place counted in words from 0; only the first
   * counts.
   */
  void inText(int document, int place) {
    if (document != lastInText) {
      step(text, document - Math.max(0, lastInText));
      text.append(DIGITS.charAt(place % DIGITS.length()));
      lastInText = document;
    }
  }

  /** Notes that the names of a document hold the word; only where its text does not. */
  void inNames(int document) {
    if (document != lastInText && document != lastInNames) {
      step(names, document - Math.max(0, lastInNames));
      lastInNames = document;
    }
  }

  private static void step(StringBuilder out, int step) {
    int rest = step;
    while (rest >= MORE) {
      out.append(DIGITS.charAt(MORE | (rest & (MORE - 1))));
      rest >>>= BITS;
    }
    out.append(DIGITS.charAt(rest));
  }

  /** The two lists, the second with a tab before it where there is one. */
  String line() {
    return names.isEmpty() ? text.toString() : text + "\t" + names;
  }
}
