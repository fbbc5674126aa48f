package io.sourcebook.relate;

import io.sourcebook.model.Passage;
import io.sourcebook.model.Role;
import io.sourcebook.model.SameFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups the sentences that tell the same: like words, and no disagreement in dates, numbers,
 * names, negation or certainty between any two of a group.
 */
final class SameFactGroups {

  /** Likeness from which two sentences without any disagreement tell the same. */
  static final double LEAST_LIKENESS = 0.6;

  /**
   * The weight of the words they share, names and dates aside: about three rare ones and some less
   * rare; who and when are not yet what.
   */
  static final double LEAST_SHARED = 12;

  private SameFactGroups() {}

  static List<SameFact> of(List<FoundSentence> sentences, List<LikePair> pairs) {
    Map<Passage, List<Passage>> sameWords = new HashMap<>();
    Map<Passage, Integer> cluster = new HashMap<>();
    List<List<Passage>> clusters = new ArrayList<>();
    Set<Passage> paired = new HashSet<>();
    pairs.forEach(pair -> paired.addAll(List.of(pair.one().passage(), pair.other().passage())));
    for (List<FoundSentence> same : SameWords.gather(sentences).values()) {
      List<Passage> passages = same.stream().map(FoundSentence::passage).toList();
      boolean alone = passages.size() == 1;
      if (paired.contains(passages.get(0)) || (!alone && tells(same.get(0)))) {
        sameWords.put(passages.get(0), passages);
        cluster.put(passages.get(0), clusters.size());
        clusters.add(List.of(passages.get(0)));
      }
    }
    List<LikePair> alike =
        pairs.stream()
            .filter(pair -> pair.likeness() >= LEAST_LIKENESS && pair.shared() >= LEAST_SHARED)
            .filter(pair -> pair.conflicts().isEmpty())
            .filter(
                pair ->
                    cluster.containsKey(pair.one().passage())
                        && cluster.containsKey(pair.other().passage()))
            .sorted(
                Comparator.comparingDouble(LikePair::likeness)
                    .reversed()
                    .thenComparing(pair -> pair.one().passage())
                    .thenComparing(pair -> pair.other().passage()))
            .toList();
    Set<List<Passage>> compatible = new HashSet<>();
    alike.forEach(pair -> compatible.add(List.of(pair.one().passage(), pair.other().passage())));
    for (LikePair pair : alike) {
      int one = find(cluster, pair.one().passage());
      int other = find(cluster, pair.other().passage());
      if (one != other && allCompatible(clusters.get(one), clusters.get(other), compatible)) {
        List<Passage> both = new ArrayList<>(clusters.get(one));
        both.addAll(clusters.get(other));
        clusters.set(one, both);
        clusters.get(other).forEach(passage -> cluster.put(passage, one));
        clusters.set(other, List.of());
      }
    }
    return clusters.stream()
        .map(heads -> heads.stream().flatMap(head -> same(sameWords, head)).sorted().toList())
        .filter(passages -> passages.size() > 1)
        .sorted(Comparator.comparing(passages -> passages.get(0)))
        .map(SameFact::new)
        .toList();
  }

  private static java.util.stream.Stream<Passage> same(
      Map<Passage, List<Passage>> sameWords, Passage head) {
    return sameWords.getOrDefault(head, List.of(head)).stream();
  }

  private static int find(Map<Passage, Integer> cluster, Passage passage) {
    Integer at = cluster.get(passage);
    if (at == null) {
      throw new IllegalStateException("no cluster of " + passage);
    }
    return at;
  }

  private static boolean tells(FoundSentence sentence) {
    return sentence.role() != Role.HEADING && !sentence.asks() && Profile.of(sentence).tells();
  }

  /** Complete linkage: a chain of small steps must not join what differs at its ends. */
  private static boolean allCompatible(
      List<Passage> one, List<Passage> other, Set<List<Passage>> compatible) {
    for (Passage a : one) {
      for (Passage b : other) {
        List<Passage> pair = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
        if (!compatible.contains(pair)) {
          return false;
        }
      }
    }
    return true;
  }
}
