package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Sourced;
import io.sourcebook.relate.Traits.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences that stand in nearly the same words in several articles: one was copied from the
 * other, or both from a third.
 */
final class SharedWording {

  /** Two writers do not choose the same eight words in a row by chance. */
  private static final int RUN = 8;

  /** The share of the longer sentence that shared runs must cover. */
  private static final double LEAST_SHARE = 0.7;

  private final List<ComparedSentence> sentences;
  private final Map<Integer, ComparedSentence> parents = new HashMap<>();
  private final Map<Passage, Provenance> provenance;

  private SharedWording(List<ComparedSentence> sentences, Map<Passage, Provenance> provenance) {
    this.sentences = sentences;
    this.provenance = provenance;
  }

  /** The sentences that follow, by the one that leads them, in order of passage. */
  static Map<Passage, List<Passage>> in(
      List<ComparedArticle> articles, Map<Passage, Provenance> provenance) {
    SharedWording shared = new SharedWording(ComparedArticle.sentences(articles), provenance);
    shared.joinNeighbours();
    return shared.followers();
  }

  /** The places at which runs of the writer's own words begin: speeches are quoted by many. */
  static List<Integer> runs(FoundSentence sentence) {
    List<Integer> runs = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (!sentence.inDirectSpeech(words.get(i).span())
          && !sentence.inDirectSpeech(words.get(i + RUN - 1).span())) {
        runs.add(i);
      }
    }
    return runs;
  }

  /** Each with its neighbour under a run: nearly equal sentences form a chain. */
  private void joinNeighbours() {
    int all = sentences.stream().mapToInt(sentence -> sentence.trait().runs().size()).sum();
    LatestHolders holders = new LatestHolders(all);
    Map<String, Integer> numbers = new HashMap<>();
    Set<Long> compared = new HashSet<>();
    for (ComparedSentence sentence : sentences) {
      int[] words =
          sentence.trait().wording().stream()
              .mapToInt(word -> numbers.computeIfAbsent(word, key -> numbers.size()))
              .toArray();
      for (int run : sentence.trait().runs()) {
        int before = holders.replace(RunHash.of(words, run, RUN), sentence.number());
        if (before >= 0
            && !sentences.get(before).article().id().equals(sentence.article().id())
            && compared.add(((long) before << 32) | sentence.number())
            && nearlyEqual(sentences.get(before).trait(), sentence.trait())) {
          join(sentences.get(before), sentence);
        }
      }
    }
  }

  private Map<Passage, List<Passage>> followers() {
    Map<Passage, List<Passage>> followers = new LinkedHashMap<>();
    for (ComparedSentence sentence : sentences) {
      ComparedSentence leader = leader(sentence);
      if (leader.number() != sentence.number()) {
        followers
            .computeIfAbsent(leader.passage(), key -> new ArrayList<>())
            .add(sentence.passage());
      }
    }
    return followers;
  }

  private static boolean nearlyEqual(Trait one, Trait other) {
    int longer = Math.max(one.wording().size(), other.wording().size());
    Set<String> runs = new HashSet<>();
    other.runs().forEach(place -> runs.add(run(other.wording(), place)));
    return covered(one.wording(), runs) >= LEAST_SHARE * longer;
  }

  /** The words of a sentence that lie in one of the runs. */
  private static int covered(List<String> words, Set<String> runs) {
    int covered = 0;
    int reached = 0;
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(run(words, i))) {
        covered += i + RUN - Math.max(reached, i);
        reached = i + RUN;
      }
    }
    return covered;
  }

  private static String run(List<String> words, int from) {
    return String.join(" ", words.subList(from, from + RUN));
  }

  private void join(ComparedSentence one, ComparedSentence other) {
    ComparedSentence first = leader(one);
    ComparedSentence second = leader(other);
    if (first.number() == second.number()) {
      return;
    }
    boolean firstLeads = LEADING.compare(rank(first), rank(second)) <= 0;
    parents.put((firstLeads ? second : first).number(), firstLeads ? first : second);
  }

  private ComparedSentence leader(ComparedSentence sentence) {
    ComparedSentence at = sentence;
    ComparedSentence above = parents.get(at.number());
    while (above != null) {
      ComparedSentence next = parents.get(above.number());
      if (next != null) {
        parents.put(at.number(), next);
      }
      at = above;
      above = next;
    }
    return at;
  }

  /** What decides who leads: one that names its source, then the earliest published. */
  private record Rank(boolean namesSource, String day, Passage passage) {}

  private static final Comparator<Rank> LEADING =
      Comparator.comparing((Rank rank) -> !rank.namesSource())
          .thenComparing(Rank::day)
          .thenComparing(Rank::passage);

  private Rank rank(ComparedSentence sentence) {
    Provenance known = provenance.get(sentence.passage());
    return new Rank(
        known != null && known.because().isPresent(),
        sentence
            .article()
            .findings()
            .article()
            .source()
            .published()
            .map(Sourced::value)
            .map(Edtf::first)
            .map(Object::toString)
            .orElse("undated"),
        sentence.passage());
  }
}
