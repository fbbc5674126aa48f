package io.sourcebook.article;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The texts in which each run stands, as long as they are few: a table of numbers, because millions
 * of boxed ones took most of the time of looking for copies.
 */
final class RunIndex {

  private static final int FIRST_SLOTS = 1 << 10;

  private static final int NOTHING = -1;

  private final int most;

  /** The runs, each at the first free slot from its own on. */
  private long[] runs = new long[FIRST_SLOTS];

  /** The newest entry of each slot's run. */
  private int[] newest = filled(FIRST_SLOTS);

  /** How many texts each slot's run has. */
  private int[] counts = new int[FIRST_SLOTS];

  private int used;
  private int[] texts = new int[FIRST_SLOTS];
  private int[] older = new int[FIRST_SLOTS];
  private int entries;

  /**
   * @param most a run that so many texts have leads to none
   */
  RunIndex(int most) {
    this.most = most;
  }

  /** Notes that a text has a run; once for each of its different runs. */
  void add(long run, int text) {
    int slot = slot(run);
    if (newest[slot] == NOTHING) {
      if (2 * ++used > runs.length) {
        grow();
        slot = slot(run);
      }
      runs[slot] = run;
    }
    if (counts[slot] >= most) {
      return;
    }
    if (entries == texts.length) {
      texts = Arrays.copyOf(texts, 2 * entries);
      older = Arrays.copyOf(older, 2 * entries);
    }
    texts[entries] = text;
    older[entries] = newest[slot];
    newest[slot] = entries++;
    counts[slot]++;
  }

  /** Gives the texts that have a run, the newest first; none where too many have. */
  void forEach(long run, IntConsumer taker) {
    int slot = slot(run);
    if (counts[slot] < most) {
      for (int at = newest[slot]; at != NOTHING; at = older[at]) {
        taker.accept(texts[at]);
      }
    }
  }

  /** Runs are mixed well, so that their lowest bits spread them. */
  private int slot(long run) {
    int slot = (int) run & (runs.length - 1);
    while (newest[slot] != NOTHING && runs[slot] != run) {
      slot = (slot + 1) & (runs.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldRuns = runs;
    int[] oldNewest = newest;
    int[] oldCounts = counts;
    runs = new long[2 * oldRuns.length];
    newest = filled(runs.length);
    counts = new int[runs.length];
    for (int i = 0; i < oldRuns.length; i++) {
      if (oldNewest[i] != NOTHING) {
        int slot = slot(oldRuns[i]);
        runs[slot] = oldRuns[i];
        newest[slot] = oldNewest[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NOTHING);
    return slots;
  }
}
