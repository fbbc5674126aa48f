package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Sourced;
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

  private final Map<String, List<FoundSentence>> byRun = new HashMap<>();
  private final Map<Passage, FoundSentence> parents = new HashMap<>();
  private final Map<Passage, Provenance> provenance;

  private SharedWording(Map<Passage, Provenance> provenance) {
    this.provenance = provenance;
  }

  /** The sentences that follow, by the one that leads them, in order of passage. */
  static Map<Passage, List<Passage>> in(
      List<List<FoundSentence>> articles, Map<Passage, Provenance> provenance) {
    SharedWording shared = new SharedWording(provenance);
    articles.forEach(sentences -> sentences.forEach(shared::index));
    return shared.gather(articles);
  }

  private void index(FoundSentence sentence) {
    for (String run : runs(sentence)) {
      byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(sentence);
    }
  }

  /** Runs of the writer's own words: that two quote a speech alike does not tie them. */
  private static Set<String> runs(FoundSentence sentence) {
    Set<String> runs = new HashSet<>();
    List<Word> words = sentence.words();
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (!sentence.inDirectSpeech(words.get(i).span())
          && !sentence.inDirectSpeech(words.get(i + RUN - 1).span())) {
        runs.add(run(words, i));
      }
    }
    return runs;
  }

  private static String run(List<Word> words, int from) {
    StringBuilder run = new StringBuilder();
    for (int i = from; i < from + RUN; i++) {
      run.append(words.get(i).folded()).append(' ');
    }
    return run.toString();
  }

  private Map<Passage, List<Passage>> gather(List<List<FoundSentence>> articles) {
    Set<List<Passage>> compared = new HashSet<>();
    for (List<FoundSentence> holders : byRun.values()) {
      // Each with its neighbour in order of passage: nearly equal sentences form a chain.
      for (int i = 1; i < holders.size(); i++) {
        FoundSentence one = holders.get(i - 1);
        FoundSentence other = holders.get(i);
        boolean sameArticle = one.passage().article().equals(other.passage().article());
        if (!sameArticle
            && compared.add(List.of(one.passage(), other.passage()))
            && nearlyEqual(one, other)) {
          join(one, other);
        }
      }
    }
    Map<Passage, List<Passage>> followers = new LinkedHashMap<>();
    for (List<FoundSentence> sentences : articles) {
      for (FoundSentence sentence : sentences) {
        Passage leader = leader(sentence).passage();
        if (!leader.equals(sentence.passage())) {
          followers.computeIfAbsent(leader, key -> new ArrayList<>()).add(sentence.passage());
        }
      }
    }
    return followers;
  }

  private static boolean nearlyEqual(FoundSentence one, FoundSentence other) {
    int longer = Math.max(one.words().size(), other.words().size());
    return covered(one, runs(other)) >= LEAST_SHARE * longer;
  }

  /** The words of a sentence that lie in one of the runs. */
  private static int covered(FoundSentence sentence, Set<String> runs) {
    int covered = 0;
    int reached = 0;
    List<Word> words = sentence.words();
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(run(words, i))) {
        covered += i + RUN - Math.max(reached, i);
        reached = i + RUN;
      }
    }
    return covered;
  }

  private void join(FoundSentence one, FoundSentence other) {
    FoundSentence first = leader(one);
    FoundSentence second = leader(other);
    if (first.passage().equals(second.passage())) {
      return;
    }
    boolean firstLeads = LEADING.compare(rank(first), rank(second)) <= 0;
    parents.put((firstLeads ? second : first).passage(), firstLeads ? first : second);
  }

  private FoundSentence leader(FoundSentence sentence) {
    FoundSentence at = sentence;
    FoundSentence above = parents.get(at.passage());
    while (above != null) {
      FoundSentence next = parents.get(above.passage());
      if (next != null) {
        parents.put(at.passage(), next);
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

  private Rank rank(FoundSentence sentence) {
    Provenance known = provenance.get(sentence.passage());
    return new Rank(
        known != null && known.because().isPresent(),
        sentence
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
