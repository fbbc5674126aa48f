package io.sourcebook.relate;

import java.util.Arrays;

/** Some words by their numbers, each once. */
final class WordSet {

  private final int[] inOrder;

  /**
   * @param words in any order, each once
   */
  WordSet(int[] words) {
    this.inOrder = words.clone();
    Arrays.sort(inOrder);
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

  /** Whether one of the two holds all of the other. */
  boolean isNested(WordSet other) {
    return common(other) == Math.min(size(), other.size());
  }

  /** Whether both hold words, and none of them is in both. */
  boolean excludes(WordSet other) {
    return !isEmpty() && !other.isEmpty() && common(other) == 0;
  }
}
