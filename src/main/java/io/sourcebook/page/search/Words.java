package io.sourcebook.page.search;

import java.util.Arrays;

/**
 * Words with numbers from 0 in the order in which they were first asked for. They are looked up by
 * their letters, so that no text is made of one that is known.
 */
final class Words {

  private static final int FIRST_ROOM = 1 << 10;

  private static final int LETTERS_IN_A_WORD = 8;

  private static final int FACTOR = 31;

  /** The letters of all words, one word behind the other. */
  private char[] letters = new char[FIRST_ROOM * LETTERS_IN_A_WORD];

  /** Where each word's letters begin, and behind the last, where they end. */
  private int[] starts = new int[FIRST_ROOM + 1];

  /** The numbers of words, one more than they are, at a place that hangs on their letters. */
  private int[] table = new int[2 * FIRST_ROOM];

  private int size;

  /** How many words there are. */
  int size() {
    return size;
  }

  /** A word by its number. */
  String get(int number) {
    return new String(letters, starts[number], starts[number + 1] - starts[number]);
  }

  /** The number of the word that a stretch of letters is, which gets the next where it is new. */
  int number(char[] from, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + from[i];
    }
    int at = place(hash);
    while (table[at] != 0) {
      if (is(table[at] - 1, from, start, end)) {
        return table[at] - 1;
      }
      at = (at + 1) & (table.length - 1);
    }
    add(from, start, end);
    table[at] = size;
    if (2 * size > table.length) {
      widen();
    }
    return size - 1;
  }

  private int place(int hash) {
    return (hash ^ hash >>> Character.SIZE) & (table.length - 1);
  }

  private boolean is(int number, char[] from, int start, int end) {
    int at = starts[number];
    if (starts[number + 1] - at != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[at++] != from[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(char[] from, int start, int end) {
    int first = starts[size];
    int behind = first + end - start;
    if (behind > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(behind, 2 * letters.length));
    }
    System.arraycopy(from, start, letters, first, end - start);
    size++;
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
    }
    starts[size] = behind;
  }

  private void widen() {
    table = new int[2 * table.length];
    for (int number = 0; number < size; number++) {
      int hash = 0;
      for (int i = starts[number]; i < starts[number + 1]; i++) {
        hash = FACTOR * hash + letters[i];
      }
      int at = place(hash);
      while (table[at] != 0) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = number + 1;
    }
  }
}
