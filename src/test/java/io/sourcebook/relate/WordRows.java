package io.sourcebook.relate;

import io.sourcebook.model.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Profiles of sentences that hold nothing but some words, by their numbers. */
final class WordRows {

  private WordRows() {}

  /** The profiles, all words of one weight. */
  static List<NumberedProfile> profiles(Collection<? extends Collection<Integer>> sentences) {
    return sentences.stream().map(WordRows::profile).toList();
  }

  private static NumberedProfile profile(Collection<Integer> words) {
    int[] inOrder = words.stream().mapToInt(Integer::intValue).sorted().toArray();
    long[] weights = new long[inOrder.length];
    Arrays.fill(weights, Double.doubleToRawLongBits(2));
    return new NumberedProfile(
        WordVector.of(inOrder, weights, new int[0]),
        WordSet.of(inOrder),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Profile.Manner(
            Status.STATED, false, false, false, new Profile.Sides(0, 0), List.of(), 0, 0));
  }
}
