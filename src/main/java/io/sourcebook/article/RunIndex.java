package io.sourcebook.article;

import java.util.Arrays;

/**
 * The texts in which each run stands: a table of numbers, because millions of boxed ones took most
 * of the time of looking for copies. Each run gets a number, from 0 on.
 */
final class RunIndex {

  private static final int FIRST_SLOTS = 1 << 10;

  /** The odd number next to the golden section of 64 bits (Knuth, Sorting and Searching, 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The runs, each at the first free slot from its own on. */
  private long[] runs = new long[FIRST_SLOTS];

  /** The number of each slot's run, and one more; 0 in a free slot. */
  private int[] numbers = new int[FIRST_SLOTS];

  /** The texts that have each run, by its number. */
  private int[][] texts = new int[FIRST_SLOTS / 2][];

  /** How many those are. */
  private int[] counts = new int[FIRST_SLOTS / 2];

  private int size;

  /** Notes that a text has a run, once for each of its different runs; gives the run's number. */
  int add(long run, int text) {
    int slot = slot(run);
    if (numbers[slot] == 0) {
      if (2 * (size + 1) > runs.length) {
        grow();
        slot = slot(run);
      }
      runs[slot] = run;
      texts[size] = new int[2];
      numbers[slot] = ++size;
    }
    int number = numbers[slot] - 1;
    int count = counts[number];
    if (count == texts[number].length) {
      texts[number] = Arrays.copyOf(texts[number], 2 * count);
    }
    texts[number][count] = text;
    counts[number]++;
    return number;
  }

  /** How many runs it has. */
  int size() {
    return size;
  }

  /** How many texts have a run. */
  int count(int number) {
    return counts[number];
  }

  /**
   * The texts that have a run, in the order in which they came; the array is not to be changed, and
   * only its first {@link #count} places count.
   */
  int[] texts(int number) {
    return texts[number];
  }

  /** All bits of a run spread it, as runs that share half of them would meet in one slot. */
  private int slot(long run) {
    int slot = (int) ((run * SPREAD) >>> Integer.SIZE) & (runs.length - 1);
    while (numbers[slot] != 0 && runs[slot] != run) {
      slot = (slot + 1) & (runs.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldRuns = runs;
    int[] oldNumbers = numbers;
    runs = new long[2 * oldRuns.length];
    numbers = new int[runs.length];
    texts = Arrays.copyOf(texts, oldRuns.length);
    counts = Arrays.copyOf(counts, oldRuns.length);
    for (int i = 0; i < oldRuns.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldRuns[i]);
        runs[slot] = oldRuns[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
