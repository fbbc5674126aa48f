package io.sourcebook.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Finds texts that another one repeats but for its frame. */
final class CopyFinder {

  /** The share of the shorter text's runs of words: an editor changes a word in each paragraph. */
  static final double OF_SHORTER = 0.8;

  /**
   * The share of the longer text's runs. A paper that adds two fifths of its own to an agency's
   * story has three fifths in common with it, and is a source of its own; one that adds a paragraph
   * and a line about the photograph has nine tenths.
   */
  static final double OF_LONGER = 0.7;

  /** Two short notices on one event can be alike by chance, so that nearly all has to be. */
  private static final double OF_SHORT = 0.95;

  /** Runs of a text of about fifty words. */
  private static final int SHORT = 46;

  /** A run that so many different texts have is a phrase of the site, and leads to no copy. */
  private static final int MOST_TEXTS = 64;

  /** Runs that are looked up and found, of those that a copy must share; the rest is chance. */
  private static final double LOOKED_UP = 0.5;

  /** Two megabytes, which holds apart most of the runs of 50,000 articles. */
  private static final int BITS = 1 << 24;

  private final List<Shingles> texts;

  private final RunIndex index;

  /** A bit for each run that more than one text has, and by chance for some others. */
  private final BitSet repeated;

  /** How many runs of the text at hand stand in each original. */
  private final int[] found;

  /** The originals in which some do, as many as {@link #size} says. */
  private final int[] met;

  private int size;

  /** Made once, because it is handed over for each of millions of runs. */
  private final IntConsumer meet = this::meet;

  private CopyFinder(List<Shingles> texts) {
    this.texts = texts;
    this.index = new RunIndex(MOST_TEXTS);
    this.repeated = repeated(texts);
    this.found = new int[texts.size()];
    this.met = new int[texts.size()];
  }

  /**
   * For each text the earlier one that it repeats, or -1.
   *
   * @param texts those that stay in the place of their copies before the others
   */
  static List<Integer> find(List<Shingles> texts) {
    return new CopyFinder(texts).find();
  }

  private List<Integer> find() {
    List<Integer> originals = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      OptionalInt original = original(i);
      originals.add(original.orElse(-1));
      if (original.isEmpty()) {
        add(i);
      }
    }
    return originals;
  }

  /** What only one text has leads to no other: most runs need no place in the index. */
  private static BitSet repeated(List<Shingles> texts) {
    BitSet once = new BitSet(BITS);
    BitSet twice = new BitSet(BITS);
    for (Shingles text : texts) {
      for (long run : text.sample()) {
        int bit = bit(run);
        if (once.get(bit)) {
          twice.set(bit);
        } else {
          once.set(bit);
        }
      }
    }
    return twice;
  }

  /** From the upper half: by the lowest bits those are chosen that are looked up. */
  private static int bit(long run) {
    return (int) (run >>> Integer.SIZE) & (BITS - 1);
  }

  private void add(int text) {
    // A long text is looked up by its sample only, so that a short one must be found by it too.
    for (long run : texts.get(text).sample()) {
      if (repeated.get(bit(run))) {
        index.add(run, text);
      }
    }
  }

  private OptionalInt original(int text) {
    size = 0;
    int sampled = 0;
    Shingles mine = texts.get(text);
    for (long run : mine.sample()) {
      sampled += Shingles.isSampled(run) ? 1 : 0;
      if (repeated.get(bit(run))) {
        index.forEach(run, meet);
      }
    }
    // Of a long text only the sample stands in the index, whichever of the two it is.
    double least = Math.max(1, LOOKED_UP * OF_LONGER * sampled);
    OptionalInt original =
        Arrays.stream(met, 0, size)
            .filter(other -> found[other] >= least)
            .sorted()
            .filter(other -> isCopy(mine, texts.get(other)))
            .findFirst();
    Arrays.stream(met, 0, size).forEach(other -> found[other] = 0);
    return original;
  }

  private void meet(int other) {
    if (found[other]++ == 0) {
      met[size++] = other;
    }
  }

  /** Whether two texts are one, but for what stands around it. */
  static boolean isCopy(Shingles one, Shingles other) {
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    if (shorter == 0 || shorter < OF_LONGER * longer) {
      return false;
    }
    double ofShorter = shorter < SHORT ? OF_SHORT : OF_SHORTER;
    double ofLonger = shorter < SHORT ? OF_SHORT : OF_LONGER;
    return one.shares(other, Math.max(ofShorter * shorter, ofLonger * longer));
  }
}
