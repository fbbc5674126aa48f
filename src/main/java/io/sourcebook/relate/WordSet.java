package io.sourcebook.relate;

import java.util.Arrays;

/** Some words by their numbers, each once. */
final class WordSet {

  private final int[] inOrder;

  /** A bit for each word; several may have one. */
  private final long bits;

  /**
   * @param words in any order, each once
   */
  WordSet(int[] words) {
    this.inOrder = words.clone();
    Arrays.sort(inOrder);
    long all = 0;
    for (int word : inOrder) {
      all |= 1L << word;
    }
    this.bits = all;
  }

  int size() {
    return inOrder.length;
  }

  boolean isEmpty() {
    return inOrder.length == 0;
  }

  /** How many words are in both. */
  int common(WordSet other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < inOrder.length && j < other.inOrder.length) {
      if (inOrder[i] == other.inOrder[j]) {
        common++;
        i++;
        j++;
      } else if (inOrder[i] < other.inOrder[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** How many words can be in both at most, as a look at their bits tells. */
  int mostCommon(WordSet other) {
    // A bit that only one of them has stands for a word at least that only that one has.
    return Math.min(
        size() - Long.bitCount(bits & ~other.bits),
        other.size() - Long.bitCount(other.bits & ~bits));
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
