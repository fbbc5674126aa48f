package io.sourcebook.relate;

import java.util.Arrays;

/**
 * Some words by their numbers, each once.
 *
 * @param inOrder this row is taken as it is, so nobody may change it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
record WordSet(int[] inOrder) {

  /**
   * @param words in any order, each once
   */
  static WordSet of(int[] words) {
    int[] inOrder = words.clone();
    Arrays.sort(inOrder);
    return new WordSet(inOrder);
  }

  /**
   * The same words by other numbers.
   *
   * @param numbers for each number here the other one, in the same order
   */
  WordSet by(int[] numbers) {
    return new WordSet(renumbered(inOrder, numbers));
  }

  /** For each word the number that stands at its place in a row of numbers. */
  static int[] renumbered(int[] words, int[] numbers) {
    int[] renumbered = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      renumbered[i] = numbers[words[i]];
    }
    return renumbered;
  }

  /** A bit for each word: always the same one for a word, which others share with it. */
  long marks() {
    long marks = 0;
    for (int word : inOrder) {
      // Shifted by the number's last six bits alone.
      marks |= 1L << word;
    }
    return marks;
  }

  int size() {
    return inOrder.length;
  }

  boolean isEmpty() {
    return inOrder.length == 0;
  }

  /** How many words are in both. */
  int common(WordSet other) {
    return common(other, 0);
  }

  /**
   * The same, or any lower number where they are fewer than so many: that is often clear long
   * before the last word.
   */
  int common(WordSet other, int least) {
    // Rows at hand: the quick compiler would fetch each of them anew for each word.
    int[] first = inOrder;
    int[] second = other.inOrder;
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < first.length
        && j < second.length
        && common + Math.min(first.length - i, second.length - j) >= least) {
      int one = first[i];
      int two = second[j];
      common += one == two ? 1 : 0;
      i += one <= two ? 1 : 0;
      j += two <= one ? 1 : 0;
    }
    return common;
  }

  /** Whether one of the two holds all of the other. */
  boolean isNested(WordSet other) {
    return common(other) == Math.min(size(), other.size());
  }

  /** Whether both hold words, and none of them is in both. */
  boolean excludes(WordSet other) {
    return !isEmpty() && !other.isEmpty() && common(other) == 0;
  }
}
