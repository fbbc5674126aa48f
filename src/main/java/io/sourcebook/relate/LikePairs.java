package io.sourcebook.relate;

import io.sourcebook.model.Memory;
import io.sourcebook.model.SideBySide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the sentences in like words, over all articles.
 *
 * <p>Only sentences that share a rare word, or two less rare ones, are compared; words that very
 * many sentences hold lead to no comparison, so the work grows with the text, not with its square.
 * With whom a sentence was found alike is remembered as long as all that it is compared with stays.
 */
final class LikePairs {

  /** Below it two sentences do not tell the same: a little less than makes a close call. */
  private static final double LEAST_LIKENESS = 0.54;

  /** Below it they are not worth naming, not even for the one "not" by which they differ. */
  private static final double LEAST_OF_ALL = 0.45;

  /** Sentences under one stem beyond which it alone leads nowhere. */
  private static final int MOST_UNDER_ONE = 12;

  /** Sentences under two stems beyond which they lead nowhere. */
  private static final int MOST_UNDER_TWO = 50;

  /** Sentences that one thread takes at once: enough to be worth its tables. */
  private static final int STRETCH = 4096;

  private final List<ComparedSentence> sentences;
  private final List<NumberedProfile> profiles;
  private final Cosines cosines;
  private final Overlaps overlaps;
  private final Candidates candidates;
  private final AlikeBefore before;

  /** For each sentence, one number for itself and all that it is compared with. */
  private final long[] hashes;

  private LikePairs(List<ComparedSentence> sentences, Optional<AlikeBefore.Left> left) {
    this.sentences = sentences;
    this.profiles = sentences.stream().map(ComparedSentence::profile).toList();
    Steps steps = new Steps();
    Supplier<Candidates> leadingToOthers =
        steps.add(() -> Candidates.of(profiles, MOST_UNDER_ONE, MOST_UNDER_TWO));
    Supplier<Cosines> ofWeights = steps.add(() -> new Cosines(profiles));
    Supplier<Overlaps> ofWords = steps.add(() -> new Overlaps(profiles));
    steps.run();
    this.candidates = leadingToOthers.get();
    this.cosines = ofWeights.get();
    this.overlaps = ofWords.get();
    long[] identities =
        sentences.stream().mapToLong(sentence -> sentence.trait().identity()).toArray();
    this.hashes = candidates.neighbourhoods(identities);
    this.before = AlikeBefore.of(left, identities);
  }

  /**
   * Every two sentences that are alike and disagree in one thing at most, and then only where most
   * of their words are the same.
   *
   * @param sentences in order of passage
   * @param memory of sentences compared before
   * @return the pairs in order of passage; of sentences in the same words only the first is paired
   */
  static List<LikePair> find(List<ComparedSentence> sentences, Memory memory) {
    SameWords same = SameWords.of(sentences);
    List<ComparedSentence> compared = new ArrayList<>();
    for (ComparedSentence sentence : sentences) {
      if (sentence.trait().compared() && same.isFirst(sentence)) {
        compared.add(sentence);
      }
    }
    Optional<AlikeBefore.Left> left = memory.left("alike", AlikeBefore.Left.class);
    LikePairs pairs = new LikePairs(compared, left);
    List<LikePair> found = pairs.find();
    if (!pairs.before.isOf(pairs.hashes)) {
      memory.leave("alike", AlikeBefore.Left.class, pairs.before.next(pairs.hashes, found));
    }
    return found;
  }

  private List<LikePair> find() {
    List<Integer> stretches = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += STRETCH) {
      stretches.add(from);
    }
    return SideBySide.map(stretches, this::find).stream().flatMap(List::stream).toList();
  }

  /** The pairs of which the earlier sentence stands in a stretch. */
  private List<LikePair> find(int from) {
    Cosines.One cosine = cosines.one();
    Candidates.Later later = candidates.later();
    List<LikePair> found = new ArrayList<>();
    for (int one = from; one < Math.min(from + STRETCH, sentences.size()); one++) {
      Optional<int[]> known = before.alike(hashes[one]);
      if (known.isEmpty() || known.get().length > 0) {
        cosine.set(one);
      }
      int[] alike = known.isPresent() ? known.get() : compared(one, cosine, later);
      for (int other : alike) {
        found.add(pair(one, other, cosine.with(other)));
      }
    }
    return found;
  }

  /** The later sentences that are alike one, in order. */
  private int[] compared(int one, Cosines.One cosine, Candidates.Later later) {
    later.than(one);
    int[] alike = new int[later.size()];
    int found = 0;
    for (int i = 0; i < later.size(); i++) {
      int other = later.get(i);
      double likeness = cosine.with(other);
      if (likeness >= LEAST_OF_ALL && isAlike(one, other, likeness)) {
        alike[found++] = other;
      }
    }
    Arrays.sort(alike, 0, found);
    return Arrays.copyOf(alike, found);
  }

  /** What disagrees is worth naming only where most of the words are the same. */
  private boolean isAlike(int one, int other, double likeness) {
    boolean less = likeness < LEAST_LIKENESS;
    boolean nearlyEqual =
        overlaps.reaches(
            one,
            other,
            less ? PairDifferences.LEAST_OVERLAP_FOR_NEGATION : PairDifferences.LEAST_OVERLAP);
    if (less && !nearlyEqual) {
      return false;
    }
    int tooMany = nearlyEqual ? 2 : 1;
    return Conflicts.count(profiles.get(one), profiles.get(other), tooMany) < tooMany;
  }

  private LikePair pair(int one, int other, double likeness) {
    NumberedProfile first = profiles.get(one);
    NumberedProfile second = profiles.get(other);
    return new LikePair(
        sentences.get(one),
        sentences.get(other),
        likeness,
        first.shared(second),
        overlaps.of(one, other),
        Conflicts.first(first, second));
  }
}
