package io.sourcebook.relate;

import java.util.List;
import java.util.stream.IntStream;

/** The shares of all their words, small ones too, that sentences have in common. */
final class Overlaps {

  private final List<WordSet> words;

  /** How many words each sentence has: at hand where the words themselves need not be looked at. */
  private final int[] sizes;

  /**
   * A bit for each word, of which several words share one: what is marked in one sentence and not
   * in the other shows words that are not in common, without a look at any.
   */
  private final long[] marks;

  Overlaps(List<NumberedProfile> sentences) {
    this.words = sentences.stream().map(NumberedProfile::plain).toList();
    this.marks = new long[words.size()];
    this.sizes = new int[words.size()];
    IntStream.range(0, marks.length).parallel().forEach(i -> set(i, words.get(i)));
  }

  private void set(int at, WordSet own) {
    marks[at] = own.marks();
    sizes[at] = own.size();
  }

  /** The share that two sentences have in common. */
  double of(int one, int other) {
    return share(one, other, words.get(one).common(words.get(other)));
  }

  /** Whether that share is so large. */
  boolean reaches(int one, int other, double least) {
    // Rounded down: in the end the share itself decides.
    int common = (int) (least * (sizes[one] + sizes[other]) / (1 + least));
    return sizes[one] - Long.bitCount(marks[one] & ~marks[other]) >= common
        && sizes[other] - Long.bitCount(marks[other] & ~marks[one]) >= common
        && share(one, other, words.get(one).common(words.get(other), common)) >= least;
  }

  private double share(int one, int other, int common) {
    int all = sizes[one] + sizes[other] - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
