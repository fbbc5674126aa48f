package io.sourcebook.relate;

import io.sourcebook.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the sentences in like words, over all articles.
 *
 * <p>Only sentences that share a rare word, or two less rare ones, are compared; words that very
 * many sentences hold lead to no comparison, so the work grows with the text, not with its square.
 */
final class LikePairs {

  /** Below it two sentences are not worth naming, not even for what they disagree in. */
  static final double LEAST_LIKENESS = 0.45;

  /** The rarest stems of a sentence that lead to others; two sentences of a pair share several. */
  private static final int LEADING_STEMS = 7;

  /** Sentences under one stem beyond which it alone leads nowhere. */
  private static final int MOST_UNDER_ONE = 12;

  /** Sentences under two stems beyond which they lead nowhere. */
  private static final int MOST_UNDER_TWO = 50;

  private LikePairs() {}

  /**
   * Every two sentences that are alike.
   *
   * @param sentences in order of passage
   * @return the pairs in order of passage; of sentences in the same words only the first is paired
   */
  static List<LikePair> find(List<FoundSentence> sentences) {
    List<Profile> profiles =
        SameWords.firsts(sentences).parallelStream()
            .filter(sentence -> sentence.role() != Role.HEADING && !sentence.asks())
            .map(Profile::of)
            .filter(Profile::tells)
            .toList();
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      List<String> leading = leading(profiles.get(i));
      for (int a = 0; a < leading.size(); a++) {
        byKey.computeIfAbsent(leading.get(a), key -> new ArrayList<>()).add(i);
        for (int b = a + 1; b < leading.size(); b++) {
          String both = leading.get(a) + " " + leading.get(b);
          byKey.computeIfAbsent(both, key -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<Long> seen = new HashSet<>();
    for (Map.Entry<String, List<Integer>> entry : byKey.entrySet()) {
      List<Integer> holders = entry.getValue();
      if (holders.size() > (entry.getKey().indexOf(' ') < 0 ? MOST_UNDER_ONE : MOST_UNDER_TWO)) {
        continue;
      }
      for (int a = 0; a < holders.size(); a++) {
        for (int b = a + 1; b < holders.size(); b++) {
          seen.add(((long) holders.get(a) << 32) | holders.get(b));
        }
      }
    }
    return seen.stream().sorted().toList().parallelStream()
        .flatMap(key -> compare(profiles.get((int) (key >> 32)), profiles.get(key.intValue())))
        .toList();
  }

  private static Stream<LikePair> compare(Profile one, Profile other) {
    double likeness = one.likeness(other);
    return likeness < LEAST_LIKENESS
        ? Stream.empty()
        : Stream.of(
            new LikePair(
                one.sentence(),
                other.sentence(),
                likeness,
                one.shared(other),
                one.overlap(other),
                Conflicts.between(one, other)));
  }

  /** The rarest stems, in order of stem. */
  private static List<String> leading(Profile profile) {
    return profile.weights().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(LEADING_STEMS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
