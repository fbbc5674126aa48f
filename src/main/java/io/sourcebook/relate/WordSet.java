package io.sourcebook.relate;

import java.util.Arrays;

/** Some words by their numbers, each once. */
final class WordSet {

  /** No words, as of most that is asked of a sentence. */
  private static final WordSet NONE = new WordSet(new int[0]);

  private final int[] inOrder;

  private WordSet(int[] inOrder) {
    this.inOrder = inOrder;
  }

  /**
   * @param words in any order, each once
   */
  static WordSet of(int[] words) {
    if (words.length == 0) {
      return NONE;
    }
    int[] inOrder = words.clone();
    Arrays.sort(inOrder);
    return new WordSet(inOrder);
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
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < inOrder.length
        && j < other.inOrder.length
        && common + Math.min(inOrder.length - i, other.inOrder.length - j) >= least) {
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
