package io.sourcebook.model;

import java.util.Arrays;

/** Finds words in a text where they stand whole, not within longer ones. */
final class WholeWords {

  private WholeWords() {}

  /**
   * Every char position where the words begin, in time linear in text and words (Knuth, Morris and
   * Pratt); none for empty words.
   */
  static int[] find(String words, String text) {
    if (words.isEmpty()) {
      return new int[0];
    }
    int[] found = new int[8];
    int count = 0;
    int[] border = borders(words);
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      while (matched > 0 && text.charAt(i) != words.charAt(matched)) {
        matched = border[matched - 1];
      }
      if (text.charAt(i) == words.charAt(matched)) {
        matched++;
      }
      if (matched == words.length()) {
        int start = i + 1 - matched;
        if (!cutsWord(text, start) && !cutsWord(text, i + 1)) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = start;
        }
        matched = border[matched - 1];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean cutsWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static int[] borders(String words) {
    int[] border = new int[words.length()];
    int matched = 0;
    for (int i = 1; i < words.length(); i++) {
      while (matched > 0 && words.charAt(i) != words.charAt(matched)) {
        matched = border[matched - 1];
      }
      if (words.charAt(i) == words.charAt(matched)) {
        matched++;
      }
      border[i] = matched;
    }
    return border;
  }
}
