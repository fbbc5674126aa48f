package io.sourcebook.article;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The texts in which each run stands, as long as they are few: a table of numbers, because millions
 * of boxed ones took most of the time of looking for copies.
 */
final class RunIndex {

  private static final int FIRST_SLOTS = 1 << 10;

  private final int most;

  /** The runs, each at the first free slot from its own on. */
  private long[] runs = new long[FIRST_SLOTS];

  /** The texts that have each slot's run, in one piece, since they are read millions of times. */
  private int[][] texts = new int[FIRST_SLOTS][];

  /** How many texts each slot's run has; a slot without any is free. */
  private int[] counts = new int[FIRST_SLOTS];

  private int used;

  /**
   * @param most a run that so many texts have leads to none
   */
  RunIndex(int most) {
    this.most = most;
  }

  /** Notes that a text has a run; once for each of its different runs. */
  void add(long run, int text) {
    int slot = slot(run);
    if (counts[slot] == 0) {
      if (2 * ++used > runs.length) {
        grow();
        slot = slot(run);
      }
      runs[slot] = run;
      texts[slot] = new int[1];
    }
    int count = counts[slot];
    if (count >= most) {
      return;
    }
    if (count == texts[slot].length) {
      texts[slot] = Arrays.copyOf(texts[slot], Math.min(2 * count, most));
    }
    texts[slot][count] = text;
    counts[slot]++;
  }

  /** Gives the texts that have a run, in the order in which they came; none where too many have. */
  void forEach(long run, IntConsumer taker) {
    int slot = slot(run);
    if (counts[slot] < most) {
      for (int i = 0; i < counts[slot]; i++) {
        taker.accept(texts[slot][i]);
      }
    }
  }

  /** The upper half of a run spreads it: by the lowest bits those that are looked up are chosen. */
  private int slot(long run) {
    int slot = (int) (run >>> Integer.SIZE) & (runs.length - 1);
    while (counts[slot] != 0 && runs[slot] != run) {
      slot = (slot + 1) & (runs.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldRuns = runs;
    int[][] oldTexts = texts;
    int[] oldCounts = counts;
    runs = new long[2 * oldRuns.length];
    texts = new int[runs.length][];
    counts = new int[runs.length];
    for (int i = 0; i < oldRuns.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldRuns[i]);
        runs[slot] = oldRuns[i];
        texts[slot] = oldTexts[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
