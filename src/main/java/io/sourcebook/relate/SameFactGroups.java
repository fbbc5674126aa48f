package io.sourcebook.relate;

import io.sourcebook.model.Passage;
import io.sourcebook.model.SameFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /**
   * The groups.
   *
   * @param sentences of all articles, in order of passage
   * @param pairs the sentences in like words
   */
  static List<SameFact> of(List<ComparedSentence> sentences, List<LikePair> pairs) {
    List<LikePair> alike =
        pairs.stream()
            .filter(pair -> pair.likeness() >= LEAST_LIKENESS && pair.shared() >= LEAST_SHARED)
            .filter(pair -> pair.conflict().isEmpty())
            .sorted(
                Comparator.comparingDouble(LikePair::likeness)
                    .reversed()
                    .thenComparing(pair -> pair.one().number())
                    .thenComparing(pair -> pair.other().number()))
            .toList();
    Map<Integer, List<Passage>> sameWords = sameWords(sentences, alike);
    Map<Integer, Integer> cluster = new HashMap<>();
    List<List<Integer>> clusters = new ArrayList<>();
    for (int head : sameWords.keySet()) {
      cluster.put(head, clusters.size());
      clusters.add(List.of(head));
    }
    Set<Long> compatible = new HashSet<>();
    alike.forEach(pair -> compatible.add(both(pair.one().number(), pair.other().number())));
    for (LikePair pair : alike) {
      int one = find(cluster, pair.one());
      int other = find(cluster, pair.other());
      if (one != other && allCompatible(clusters.get(one), clusters.get(other), compatible)) {
        List<Integer> joined = new ArrayList<>(clusters.get(one));
        joined.addAll(clusters.get(other));
        clusters.set(one, joined);
        clusters.get(other).forEach(head -> cluster.put(head, one));
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

  /**
   * Of the sentences in each one's words the passages, by the number of the first: where there are
   * several, or where it is like another.
   */
  private static Map<Integer, List<Passage>> sameWords(
      List<ComparedSentence> sentences, List<LikePair> alike) {
    Map<Integer, List<Passage>> byFirst = new TreeMap<>();
    for (LikePair pair : alike) {
      byFirst.put(pair.one().number(), new ArrayList<>(List.of(pair.one().passage())));
      byFirst.put(pair.other().number(), new ArrayList<>(List.of(pair.other().passage())));
    }
    SameWords same = SameWords.of(sentences);
    for (ComparedSentence sentence : sentences) {
      ComparedSentence first = sentences.get(same.first(sentence));
      if (!same.isFirst(sentence) && first.trait().compared()) {
        byFirst
            .computeIfAbsent(first.number(), number -> new ArrayList<>(List.of(first.passage())))
            .add(sentence.passage());
      }
    }
    return byFirst;
  }

  private static Stream<Passage> same(Map<Integer, List<Passage>> sameWords, int head) {
    return sameWords.getOrDefault(head, List.of()).stream();
  }

  private static int find(Map<Integer, Integer> cluster, ComparedSentence sentence) {
    Integer at = cluster.get(sentence.number());
    if (at == null) {
      throw new IllegalStateException("no cluster of " + sentence.passage());
    }
    return at;
  }

  /** Complete linkage: a chain of small steps must not join what differs at its ends. */
  private static boolean allCompatible(
      List<Integer> one, List<Integer> other, Set<Long> compatible) {
    for (int a : one) {
      for (int b : other) {
        if (!compatible.contains(both(a, b))) {
          return false;
        }
      }
    }
    return true;
  }

  private static long both(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }
}
