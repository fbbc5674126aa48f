package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds sentences that stand in nearly the same words in several articles: one was copied from the
 * other, or both from a third.
 */
final class SharedWording {

  /** Two writers do not choose the same eight words in a row by chance. */
  private static final int RUN = 8;

  /** The share of the longer sentence that shared runs must cover. */
  private static final double LEAST_SHARE = 0.7;

  /**
   * The runs of a sentence as numbers, so that nobody has to read its words again.
   *
   * @param all one for each place at which a run begins
   * @param own those of these places at which a run of the writer's own words begins
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  record Runs(long[] all, int[] own) {

    /** How many words the sentence has, where it has a run. */
    private int words() {
      return all.length + RUN - 1;
    }

    /** The runs of the writer's own words, in the order of their numbers. */
    private long[] ownInOrder() {
      long[] inOrder = new long[own.length];
      for (int i = 0; i < own.length; i++) {
        inOrder[i] = all[own[i]];
      }
      Arrays.sort(inOrder);
      return inOrder;
    }
  }

  private final List<ComparedSentence> sentences;

  /** The number of the sentence that leads each, or its own. */
  private final int[] parents;

  private final Map<Passage, Provenance> provenance;

  /** The first day on which each article can have been published, as it is printed. */
  private final Map<String, String> days = new HashMap<>();

  private SharedWording(List<ComparedSentence> sentences, Map<Passage, Provenance> provenance) {
    this.sentences = sentences;
    this.parents = IntStream.range(0, sentences.size()).toArray();
    this.provenance = provenance;
  }

  /**
   * The sentences that follow, by the one that leads them, in order of passage.
   *
   * @param sentences of all articles, in order of passage
   */
  static Map<Passage, List<Passage>> in(
      List<ComparedSentence> sentences, Map<Passage, Provenance> provenance) {
    SharedWording shared = new SharedWording(sentences, provenance);
    shared.joinNeighbours();
    return shared.followers();
  }

  /** The runs of a sentence; speeches are quoted by many, so they are nobody's own. */
  static Runs runs(FoundSentence sentence) {
    List<Word> words = sentence.words();
    int[] own =
        IntStream.rangeClosed(0, words.size() - RUN)
            .filter(
                i ->
                    !sentence.inDirectSpeech(words.get(i).span())
                        && !sentence.inDirectSpeech(words.get(i + RUN - 1).span()))
            .toArray();
    return new Runs(RunHash.all(words, RUN), own);
  }

  /** Each with its neighbour under a run: nearly equal sentences form a chain. */
  private void joinNeighbours() {
    int all = sentences.stream().mapToInt(sentence -> sentence.trait().runs().own().length).sum();
    LatestHolders holders = new LatestHolders(all);
    int[] comparedWith = new int[sentences.size()];
    for (ComparedSentence sentence : sentences) {
      Runs runs = sentence.trait().runs();
      Optional<long[]> own = Optional.empty();
      for (int place : runs.own()) {
        int before = holders.replace(runs.all()[place], sentence.number());
        // The first sentence has none before it, so that its number can stand for nobody.
        if (before >= 0 && comparedWith[before] != sentence.number()) {
          comparedWith[before] = sentence.number();
          ComparedSentence other = sentences.get(before);
          if (!other.article().id().equals(sentence.article().id())) {
            // Most sentences share no run with another.
            own = own.or(() -> Optional.of(runs.ownInOrder()));
            if (nearlyEqual(other.trait().runs(), runs, own.get())) {
              join(before, sentence.number());
            }
          }
        }
      }
    }
  }

  private Map<Passage, List<Passage>> followers() {
    Map<Passage, List<Passage>> followers = new LinkedHashMap<>();
    for (ComparedSentence sentence : sentences) {
      int leader = leader(sentence.number());
      if (leader != sentence.number()) {
        followers
            .computeIfAbsent(sentences.get(leader).passage(), key -> new ArrayList<>())
            .add(sentence.passage());
      }
    }
    return followers;
  }

  /**
   * @param own the other's runs of the writer's own words, in order
   */
  private static boolean nearlyEqual(Runs one, Runs other, long[] own) {
    int longer = Math.max(one.words(), other.words());
    int covered = 0;
    int reached = 0;
    for (int i = 0; i < one.all().length; i++) {
      if (Arrays.binarySearch(own, one.all()[i]) >= 0) {
        covered += i + RUN - Math.max(reached, i);
        reached = i + RUN;
      }
    }
    return covered >= LEAST_SHARE * longer;
  }

  private void join(int one, int other) {
    int first = leader(one);
    int second = leader(other);
    if (first == second) {
      return;
    }
    boolean firstLeads =
        LEADING.compare(rank(sentences.get(first)), rank(sentences.get(second))) <= 0;
    parents[firstLeads ? second : first] = firstLeads ? first : second;
  }

  private int leader(int sentence) {
    int at = sentence;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
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
        days.computeIfAbsent(
            sentence.article().id(), id -> day(sentence.article().findings().article().source())),
        sentence.passage());
  }

  private static String day(Source source) {
    return source
        .published()
        .map(Sourced::value)
        .map(Edtf::first)
        .map(Object::toString)
        .orElse("undated");
  }
}
