package io.sourcebook.relate;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Role;
import io.sourcebook.relate.LikePair.Conflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private final List<FoundSentence> sentences;
  private final Memory memory;
  private final Map<Integer, Profile> profiles = new ConcurrentHashMap<>();

  private LikePairs(List<FoundSentence> sentences, Memory memory) {
    this.sentences = sentences;
    this.memory = memory;
  }

  /**
   * Every two sentences that are alike.
   *
   * @param sentences in order of passage
   * @return the pairs in order of passage; of sentences in the same words only the first is paired
   */
  static List<LikePair> find(List<FoundSentence> sentences) {
    return find(sentences, Memory.NONE);
  }

  /**
   * The same.
   *
   * @param memory of articles compared before
   */
  static List<LikePair> find(List<FoundSentence> sentences, Memory memory) {
    return new LikePairs(sentences, memory).find();
  }

  private List<LikePair> find() {
    List<Integer> articles = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i == 0 || !article(i).equals(article(i - 1))) {
        articles.add(i);
      }
    }
    List<Traits> traits =
        articles.parallelStream()
            .map(
                first ->
                    memory.recall(
                        "traits",
                        sentences.get(first).findings(),
                        Traits.class,
                        findings -> traits(first)))
            .toList();
    Set<String> said = new HashSet<>();
    List<Integer> places = new ArrayList<>();
    List<List<String>> leading = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      List<Traits.Trait> of = traits.get(article).sentences();
      for (int i = 0; i < of.size(); i++) {
        if (said.add(of.get(i).words()) && of.get(i).compared()) {
          places.add(articles.get(article) + i);
          leading.add(of.get(i).leading());
        }
      }
    }
    long[] candidates = Candidates.of(leading, MOST_UNDER_ONE, MOST_UNDER_TWO);
    return compare(candidates, places);
  }

  private Traits traits(int first) {
    List<Traits.Trait> traits = new ArrayList<>();
    for (int i = first; i < sentences.size() && article(i).equals(article(first)); i++) {
      FoundSentence sentence = sentences.get(i);
      boolean tells = sentence.role() != Role.HEADING && !sentence.asks() && profile(i).tells();
      traits.add(
          new Traits.Trait(
              SameWords.key(sentence), tells, tells ? leading(profile(i)) : List.of()));
    }
    return new Traits(traits);
  }

  private Profile profile(int sentence) {
    return profiles.computeIfAbsent(sentence, place -> Profile.of(sentences.get(place)));
  }

  /**
   * What comparing an article with others takes in.
   *
   * @param others in the order in which they are first compared
   * @param pairs the places of two sentences, among those of the article and among those of the
   *     other, with the other's place in the list before them
   */
  private record Compared(Findings one, List<Findings> others, List<List<Integer>> pairs) {}

  /** What comparing gave. */
  private record Alike(List<Likeness> pairs) {}

  /**
   * @param pair its place among those compared
   */
  private record Likeness(
      int pair, double likeness, double shared, double overlap, List<Conflict> conflicts) {}

  /** Compares the candidates article by article. */
  private List<LikePair> compare(long[] candidates, List<Integer> places) {
    List<int[]> stretches = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= candidates.length; to++) {
      if (to == candidates.length
          || !article(one(candidates[to], places)).equals(article(one(candidates[from], places)))) {
        stretches.add(new int[] {from, to});
        from = to;
      }
    }
    return stretches.parallelStream()
        .flatMap(stretch -> compare(candidates, places, stretch[0], stretch[1]))
        .toList();
  }

  private String article(int sentence) {
    return sentences.get(sentence).passage().article();
  }

  private static int one(long candidate, List<Integer> places) {
    return places.get((int) (candidate >> 32));
  }

  private Stream<LikePair> compare(long[] candidates, List<Integer> places, int from, int to) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Findings> others = new ArrayList<>();
    List<List<Integer>> pairs = new ArrayList<>();
    List<int[]> global = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int one = one(candidates[i], places);
      int other = places.get((int) candidates[i]);
      Findings with = sentences.get(other).findings();
      int number =
          numbers.computeIfAbsent(
              with.article().id(),
              id -> {
                others.add(with);
                return others.size() - 1;
              });
      pairs.add(
          List.of(
              sentences.get(one).sentence().index(),
              number,
              sentences.get(other).sentence().index()));
      global.add(new int[] {one, other});
    }
    Alike alike =
        memory.recall(
            "likeness",
            new Compared(sentences.get(one(candidates[from], places)).findings(), others, pairs),
            Alike.class,
            compared -> alike(global));
    return alike.pairs().stream()
        .map(
            found ->
                new LikePair(
                    sentences.get(global.get(found.pair())[0]),
                    sentences.get(global.get(found.pair())[1]),
                    found.likeness(),
                    found.shared(),
                    found.overlap(),
                    Set.copyOf(found.conflicts())));
  }

  private Alike alike(List<int[]> pairs) {
    List<Likeness> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Profile one = profile(pairs.get(i)[0]);
      Profile other = profile(pairs.get(i)[1]);
      double likeness = one.likeness(other);
      if (likeness >= LEAST_LIKENESS) {
        found.add(
            new Likeness(
                i,
                likeness,
                one.shared(other),
                one.overlap(other),
                List.copyOf(Conflicts.between(one, other))));
      }
    }
    return new Alike(found);
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
