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

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private int lastInText;
  private int lastInNames;

  /** Notes that a document's text holds the word, first at a place counted in words from 0. */
  void inText(int document, int place) {
    step(text, document - lastInText);
    text.append(DIGITS.charAt(place % DIGITS.length()));
    lastInText = document;
  }

  /** Notes that only the names of a document hold the word. */
  void inNames(int document) {
    step(names, document - lastInNames);
    lastInNames = document;
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
