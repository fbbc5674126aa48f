package io.sourcebook.page.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where a word occurs: numbers in rising order, each as a step from the one before, six bits a
 * character.
 */
final class Postings {

  /** The digits; the upper 32 say that more follows. */
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final byte[] DIGIT = DIGITS.getBytes(StandardCharsets.US_ASCII);

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  /** Before the first document. */
  private static final int NONE = -1;

  private final Steps text = new Steps();
  private final Steps names = new Steps();

  /** A row of digits that grows. */
  private static final class Steps {

    /** Most words occur once or twice. */
    private static final int FIRST_ROOM = 8;

    private static final byte[] NO_DIGITS = {};

    private byte[] digits = NO_DIGITS;
    private int length;
    private int last = NONE;

    private void to(int document) {
      int rest = document - Math.max(0, last);
      while (rest >= MORE) {
        add(MORE | (rest & (MORE - 1)));
        rest >>>= BITS;
      }
      add(rest);
      last = document;
    }

    private void add(int digit) {
      if (length == digits.length) {
        digits = Arrays.copyOf(digits, Math.max(FIRST_ROOM, 2 * length));
      }
      digits[length++] = DIGIT[digit];
    }

    @Override
    public String toString() {
      return new String(digits, 0, length, StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * Notes that a document's text holds the word at a place counted in words from 0; only the first
   * counts.
   */
  void inText(int document, int place) {
    if (document != text.last) {
      text.to(document);
      text.add(place % DIGIT.length);
    }
  }

  /** Notes that the names of a document hold the word; only where its text does not. */
  void inNames(int document) {
    if (document != text.last && document != names.last) {
      names.to(document);
    }
  }

  /** Whether the word occurs nowhere. */
  boolean isEmpty() {
    return text.length == 0 && names.length == 0;
  }

  /** The two lists, the second with a tab before it where there is one. */
  String line() {
    return names.length == 0 ? text.toString() : text + "\t" + names;
  }
}
