package io.sourcebook.relate;

import io.sourcebook.model.NearPair;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SameFact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pairs near the likeness from which two sentences tell the same, with what became of them. */
final class CloseCalls {

  /**
   * How far from that likeness a pair is a close call: in three public collections of about 10,000
   * sentences each that are 22, 96 and 393 pairs, which a person can still look through.
   */
  private static final double MARGIN = 0.05;

  private CloseCalls() {}

  /** The pairs without any disagreement, the closest call first. */
  static List<NearPair> of(List<LikePair> pairs, List<SameFact> groups) {
    Map<Passage, SameFact> groupOf = new HashMap<>();
    groups.forEach(group -> group.passages().forEach(passage -> groupOf.put(passage, group)));
    return pairs.stream()
        .filter(pair -> pair.conflict().isEmpty())
        .filter(pair -> pair.shared() >= SameFactGroups.LEAST_SHARED)
        .filter(pair -> distance(pair.likeness()) <= MARGIN)
        .map(
            pair ->
                new NearPair(
                    pair.one().passage(),
                    pair.other().passage(),
                    pair.likeness(),
                    groupOf.containsKey(pair.one().passage())
                        && Objects.equals(
                            groupOf.get(pair.one().passage()),
                            groupOf.get(pair.other().passage()))))
        .sorted(
            Comparator.comparingDouble((NearPair pair) -> distance(pair.likeness()))
                .thenComparing(NearPair::one)
                .thenComparing(NearPair::other))
        .toList();
  }

  private static double distance(double likeness) {
    return Math.abs(likeness - SameFactGroups.LEAST_LIKENESS);
  }
}
