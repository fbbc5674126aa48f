package io.sourcebook.article;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The runs that more than one text has, and by chance some others, of one part of all runs: what
 * only one text has leads to no other, and most runs are such.
 */
final class RepeatedRuns {

  /** So many that several cores have enough to take, and few enough to look each text up in. */
  static final int PARTS = 8;

  /** For a part; two megabytes for all, which holds apart most of the runs of 50,000 articles. */
  private static final int BITS = (1 << 24) / PARTS;

  private static final int PART_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PARTS);

  private final RunIndex index = new RunIndex();

  /** Where in {@link #numbers} those of each text begin. */
  private final int[] starts;

  /** The numbers of the runs in the index, text by text. */
  private int[] numbers = new int[1024];

  private RepeatedRuns(int texts) {
    this.starts = new int[texts + 1];
  }

  /**
   * @param texts the runs of each text, in order
   * @param part from 0
   */
  static RepeatedRuns of(long[][] texts, int part) {
    RepeatedRuns repeated = new RepeatedRuns(texts.length);
    repeated.fill(texts, part);
    return repeated;
  }

  private void fill(long[][] texts, int part) {
    // Runs are in order, the negative first, so that those of a part stand together.
    int signed = part - PARTS / 2;
    int[] firsts = new int[texts.length];
    BitSet once = new BitSet(BITS);
    BitSet twice = new BitSet(BITS);
    for (int text = 0; text < texts.length; text++) {
      long[] runs = texts[text];
      int at = first(runs, (long) signed << PART_SHIFT);
      firsts[text] = at;
      for (; at < runs.length && runs[at] >> PART_SHIFT == signed; at++) {
        int bit = bit(runs[at]);
        if (once.get(bit)) {
          twice.set(bit);
        } else {
          once.set(bit);
        }
      }
    }
    int size = 0;
    for (int text = 0; text < texts.length; text++) {
      long[] runs = texts[text];
      for (int at = firsts[text]; at < runs.length && runs[at] >> PART_SHIFT == signed; at++) {
        if (twice.get(bit(runs[at]))) {
          if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
          }
          numbers[size++] = index.add(runs[at], text);
        }
      }
      starts[text + 1] = size;
    }
  }

  private static int first(long[] runs, long least) {
    int found = Arrays.binarySearch(runs, least);
    return found < 0 ? -found - 1 : found;
  }

  /** From the upper half: by the lowest bits those are chosen that are looked up. */
  private static int bit(long run) {
    return (int) (run >>> Integer.SIZE) & (BITS - 1);
  }

  RunIndex index() {
    return index;
  }

  /** Where the runs of a text begin; those of the next begin where they end. */
  int start(int text) {
    return starts[text];
  }

  /** The number in the index of the run at a place. */
  int number(int place) {
    return numbers[place];
  }
}
