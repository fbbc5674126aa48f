package io.sourcebook.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences in like words, over all articles.
 *
 * <p>Only sentences that share a rare word, or two less rare ones, are compared; words that very
 * many sentences hold lead to no comparison, so the work grows with the text, not with its square.
 */
final class LikePairs {

  /** Below it two sentences are not worth naming, not even for what they disagree in. */
  static final double LEAST_LIKENESS = 0.45;

  /** Sentences under one stem beyond which it alone leads nowhere. */
  private static final int MOST_UNDER_ONE = 12;

  /** Sentences under two stems beyond which they lead nowhere. */
  private static final int MOST_UNDER_TWO = 50;

  private final List<ComparedSentence> sentences;
  private final List<WordVector> vectors;

  private LikePairs(List<ComparedSentence> sentences, List<WordVector> vectors) {
    this.sentences = sentences;
    this.vectors = vectors;
  }

  /**
   * Every two sentences that are alike and disagree in one thing at most.
   *
   * @param sentences in order of passage
   * @return the pairs in order of passage; of sentences in the same words only the first is paired
   */
  static List<LikePair> find(List<ComparedSentence> sentences) {
    Set<String> said = new HashSet<>();
    List<ComparedSentence> compared = new ArrayList<>();
    for (ComparedSentence sentence : sentences) {
      if (said.add(sentence.trait().sameWords()) && sentence.trait().compared()) {
        compared.add(sentence);
      }
    }
    WordNumbers stems =
        WordNumbers.of(compared.stream().map(one -> one.trait().profile().weights().keySet()));
    WordNumbers words = WordNumbers.of(compared.stream().map(one -> one.trait().profile().plain()));
    List<WordVector> vectors =
        compared.stream().map(one -> WordVector.of(one.trait().profile(), stems, words)).toList();
    List<int[]> leading = compared.stream().map(one -> stems.of(one.trait().leading())).toList();
    long[] candidates = Candidates.of(leading, stems.size(), MOST_UNDER_ONE, MOST_UNDER_TWO);
    return new LikePairs(compared, vectors).among(candidates);
  }

  private List<LikePair> among(long[] candidates) {
    return Arrays.stream(candidates)
        .parallel()
        .filter(pair -> likeness(pair) >= LEAST_LIKENESS && !disagreeOften(pair))
        .mapToObj(this::pair)
        .toList();
  }

  private double likeness(long pair) {
    return vectors.get((int) (pair >> 32)).likeness(vectors.get((int) pair));
  }

  private boolean disagreeOften(long pair) {
    return Conflicts.areSeveral(profile((int) (pair >> 32)), profile((int) pair));
  }

  private Profile profile(int sentence) {
    return sentences.get(sentence).trait().profile();
  }

  private LikePair pair(long pair) {
    int one = (int) (pair >> 32);
    int other = (int) pair;
    return new LikePair(
        sentences.get(one),
        sentences.get(other),
        likeness(pair),
        vectors.get(one).shared(vectors.get(other)),
        vectors.get(one).overlap(vectors.get(other)),
        Conflicts.between(profile(one), profile(other)).stream().findFirst());
  }
}
