package io.sourcebook.relate;

import java.util.List;
import java.util.stream.IntStream;

/** The shares of all their words, small ones too, that sentences have in common. */
final class Overlaps {

  private final List<WordSet> words;

  /**
   * A bit for each word, of which several words share one: what is marked in one sentence and not
   * in the other shows words that are not in common, without a look at any.
   */
  private final long[] marks;

  Overlaps(List<NumberedProfile> sentences) {
    this.words = sentences.stream().map(NumberedProfile::plain).toList();
    this.marks = new long[words.size()];
    IntStream.range(0, marks.length).parallel().forEach(i -> marks[i] = words.get(i).marks());
  }

  /** The share that two sentences have in common. */
  double of(int one, int other) {
    WordSet first = words.get(one);
    WordSet second = words.get(other);
    return share(first.common(second), first, second);
  }

  /** Whether that share is so large. */
  boolean reaches(int one, int other, double least) {
    WordSet first = words.get(one);
    WordSet second = words.get(other);
    // Rounded down: in the end the share itself decides.
    int common = (int) (least * (first.size() + second.size()) / (1 + least));
    return first.size() - Long.bitCount(marks[one] & ~marks[other]) >= common
        && second.size() - Long.bitCount(marks[other] & ~marks[one]) >= common
        && share(first.common(second, common), first, second) >= least;
  }

  private static double share(int common, WordSet first, WordSet second) {
    int all = first.size() + second.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
