package io.sourcebook.article;

import io.sourcebook.article.text.Words;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import java.util.Arrays;

/**
 * Every run of five words of an article's running text, as a number; case, accents, punctuation and
 * furniture aside.
 *
 * @param runs different ones, in order
 * @param words how many the running text has
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
record Shingles(long[] runs, int words) {

  /** Those of no text. */
  static final Shingles NONE = new Shingles(new long[0], 0);

  /** Two texts about one event share runs of three and four words, seldom of five. */
  static final int WORDS = 5;

  /** Of a longer text one run in sixteen is looked up, which still is twenty. */
  private static final int LONG = 320;

  /** The lowest bits, of which one value in sixteen is chosen. */
  private static final int SAMPLE = 15;

  static Shingles of(Article article) {
    long[] words = words(article);
    long[] runs = runs(words);
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray(), words.length);
  }

  /** How many different runs it has. */
  int size() {
    return runs.length;
  }

  /** Whether it shares so many different runs with another text. */
  boolean shares(Shingles other, double least) {
    int count = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < runs.length && theirs < other.runs.length) {
      // Most that are compared are no copies, and that is clear long before their last run.
      if (count + Math.min(runs.length - mine, other.runs.length - theirs) < least) {
        return false;
      }
      int order = Long.compare(runs[mine], other.runs[theirs]);
      count += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return count >= least;
  }

  /** Whether it is looked up by all of its runs. */
  boolean isSampleWhole() {
    return runs.length <= LONG;
  }

  /** The runs by which it is looked up among many. */
  long[] sample() {
    return isSampleWhole() ? runs : Arrays.stream(runs).filter(Shingles::isSampled).toArray();
  }

  /** Whether a text looks up a run at all when it is longer than most. */
  static boolean isSampled(long run) {
    return (run & SAMPLE) == 0;
  }

  /** The share of an article's words that stand in runs which another text has too. */
  static double share(Article article, Shingles other) {
    long[] words = words(article);
    long[] runs = runs(words);
    int covered = 0;
    int coveredTo = 0;
    for (int i = 0; i < runs.length; i++) {
      if (Arrays.binarySearch(other.runs, runs[i]) >= 0) {
        int end = i + Math.min(WORDS, words.length);
        covered += end - Math.max(i, coveredTo);
        coveredTo = end;
      }
    }
    return words.length == 0 ? 0 : (double) covered / words.length;
  }

  private static long[] words(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role().kept())
        .map(Block::span)
        .map(article.text()::slice)
        .flatMap(text -> Words.folded(text).stream())
        .mapToLong(Shingles::hash)
        .toArray();
  }

  /** The runs in order; a text of fewer words than a run is one run. */
  private static long[] runs(long[] words) {
    if (words.length == 0) {
      return new long[0];
    }
    int length = Math.min(WORDS, words.length);
    long[] runs = new long[words.length - length + 1];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = mixed(run + words[j]);
      }
      runs[i] = run;
    }
    return runs;
  }

  /** The hash FNV-1a in 64 bits. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The last step of the generator SplitMix64, which spreads each bit over all. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
