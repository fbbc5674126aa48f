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

  /**
   * Below it two sentences are not worth naming, unless nearly all of their words are the same: a
   * little less than makes a close call.
   */
  private static final double LEAST_LIKENESS = 0.54;

  /** Below it they are not worth naming at all. */
  private static final double LEAST_OF_ALL = 0.45;

  /** The share of all words from which a lower likeness will do: only a "not" may differ. */
  static final double LEAST_OVERLAP = 0.75;

  /** The rarest stems of a sentence that lead to others; two sentences of a pair share several. */
  private static final int LEADING_STEMS = 7;

  /** Sentences under one stem beyond which it alone leads nowhere. */
  private static final int MOST_UNDER_ONE = 12;

  /** Sentences under two stems beyond which they lead nowhere. */
  private static final int MOST_UNDER_TWO = 50;

  private final List<ComparedSentence> sentences;
  private final List<NumberedProfile> profiles;

  private LikePairs(List<ComparedSentence> sentences) {
    this.sentences = sentences;
    this.profiles =
        NumberedProfile.of(sentences.stream().map(sentence -> sentence.trait().profile()).toList());
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
    return new LikePairs(compared).find();
  }

  private List<LikePair> find() {
    List<int[]> leading =
        profiles.stream().map(profile -> profile.weights().heaviest(LEADING_STEMS)).toList();
    return Arrays.stream(Candidates.of(leading, MOST_UNDER_ONE, MOST_UNDER_TWO))
        .parallel()
        .filter(pair -> isAlike(one(pair), other(pair)))
        .mapToObj(this::pair)
        .toList();
  }

  private NumberedProfile one(long pair) {
    return profiles.get((int) (pair >> 32));
  }

  private NumberedProfile other(long pair) {
    return profiles.get((int) pair);
  }

  private static boolean isAlike(NumberedProfile one, NumberedProfile other) {
    double likeness = one.likeness(other);
    return likeness >= LEAST_OF_ALL
        && (likeness >= LEAST_LIKENESS || one.overlap(other) >= LEAST_OVERLAP)
        && !Conflicts.areSeveral(one, other);
  }

  private LikePair pair(long pair) {
    NumberedProfile one = one(pair);
    NumberedProfile other = other(pair);
    return new LikePair(
        sentences.get((int) (pair >> 32)),
        sentences.get((int) pair),
        one.likeness(other),
        one.shared(other),
        one.overlap(other),
        Conflicts.between(one, other).stream().findFirst());
  }
}
