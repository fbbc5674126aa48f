package io.sourcebook.find;

/**
 * A word of a sentence.
 *
 * @param start and {@code end}: in char positions of the canonical text
 * @param lower in lower case, with a straight apostrophe
 * @param bare the same without a possessive ending
 * @param capital whether it begins with a capital
 * @param joined whether nothing but white space lies between it and the word before
 */
record Word(int start, int end, String lower, String bare, boolean capital, boolean joined) {

  /** The position behind the word, without a possessive ending. */
  int bareEnd() {
    return start + bare.length();
  }

  boolean possessive() {
    return bare.length() < lower.length();
  }
}
