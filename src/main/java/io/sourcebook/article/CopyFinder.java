package io.sourcebook.article;

import io.sourcebook.model.SideBySide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

  /** Texts are taken by so many at least, since for each lot all texts are counted. */
  private static final int LOT = 256;

  private static final int MOST_LOTS = 32;

  private final List<Shingles> texts;

  /** The runs by which each text is looked up. */
  private final long[][] samples;

  private final List<RepeatedRuns> parts;

  /** The number of the first run of each part among all. */
  private final int[] offsets = new int[RepeatedRuns.PARTS];

  /** The originals that have each of the runs that many texts have, as long as they are few. */
  private final int[][] originals;

  /** How many those are, up to {@link #MOST_TEXTS}. */
  private final int[] counts;

  private final boolean[] isOriginal;

  private CopyFinder(List<Shingles> texts) {
    this.texts = texts;
    this.samples = texts.parallelStream().map(Shingles::sample).toArray(long[][]::new);
    this.parts =
        SideBySide.map(
            IntStream.range(0, RepeatedRuns.PARTS).boxed().toList(),
            part -> RepeatedRuns.of(samples, part));
    int runs = 0;
    for (int part = 0; part < offsets.length; part++) {
      offsets[part] = runs;
      runs += parts.get(part).index().size();
    }
    this.originals = new int[runs][];
    this.counts = new int[runs];
    this.isOriginal = new boolean[texts.size()];
  }

  /**
   * For each text the earlier one that it repeats, or -1.
   *
   * @param texts those that stay in the place of their copies before the others
   */
  static List<Integer> find(List<Shingles> texts) {
    return new CopyFinder(texts).find();
  }

  /**
   * The texts before one that share runs with it, as far as that can be told without knowing which
   * of them are copies.
   *
   * @param others in no order; none that shares too few runs to be repeated
   * @param times how many runs each of these shares, of those that few texts have
   * @param common the runs that many texts have
   * @param least how many runs a copy shares
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  private record Met(int text, int[] others, int[] times, int[] common, double least) {}

  private List<Integer> find() {
    int lot = Math.max(LOT, texts.size() / MOST_LOTS + 1);
    List<Integer> starts =
        IntStream.iterate(0, start -> start < texts.size(), start -> start + lot).boxed().toList();
    List<Met> met =
        SideBySide.map(starts, start -> met(start, Math.min(start + lot, texts.size()))).stream()
            .flatMap(List::stream)
            .toList();
    List<Integer> found = new ArrayList<>();
    int[] times = new int[texts.size()];
    int[] others = new int[texts.size()];
    for (Met one : met) {
      OptionalInt original = original(one, times, others);
      found.add(original.orElse(-1));
      if (original.isEmpty()) {
        add(one);
      }
    }
    return found;
  }

  private List<Met> met(int from, int to) {
    List<Met> met = new ArrayList<>();
    int[] times = new int[texts.size()];
    int[] others = new int[texts.size()];
    for (int text = from; text < to; text++) {
      met.add(met(text, times, others));
    }
    return met;
  }

  /**
   * @param times as many zeros as there are texts, and so again afterwards
   * @param others room for as many
   */
  private Met met(int text, int[] times, int[] others) {
    int size = 0;
    int[] common = new int[samples[text].length];
    int commons = 0;
    for (int part = 0; part < offsets.length; part++) {
      RepeatedRuns repeated = parts.get(part);
      int end = repeated.start(text + 1);
      for (int place = repeated.start(text); place < end; place++) {
        int number = repeated.number(place);
        if (repeated.index().count(number) > MOST_TEXTS) {
          common[commons++] = offsets[part] + number;
          continue;
        }
        int[] having = repeated.index().texts(number);
        for (int i = 0; having[i] < text; i++) {
          int other = having[i];
          if (times[other]++ == 0) {
            others[size++] = other;
          }
        }
      }
    }
    int sampled = 0;
    for (long run : samples[text]) {
      sampled += Shingles.isSampled(run) ? 1 : 0;
    }
    // Of a long text only the sample stands in the index, whichever of the two it is.
    double least = Math.max(1, LOOKED_UP * OF_LONGER * sampled);
    int kept = 0;
    int[] keptTimes = new int[size];
    for (int i = 0; i < size; i++) {
      int other = others[i];
      int most = times[other] + commons;
      if (most >= least && mayBeCopy(texts.get(text), texts.get(other), most)) {
        others[kept] = other;
        keptTimes[kept++] = times[other];
      }
      times[other] = 0;
    }
    return new Met(
        text,
        Arrays.copyOf(others, kept),
        Arrays.copyOf(keptTimes, kept),
        Arrays.copyOf(common, commons),
        least);
  }

  /**
   * @param times as many zeros as there are texts, and so again afterwards
   * @param others room for as many
   */
  private OptionalInt original(Met met, int[] times, int[] others) {
    int size = 0;
    for (int i = 0; i < met.others().length; i++) {
      int other = met.others()[i];
      if (isOriginal[other]) {
        times[other] = met.times()[i];
        others[size++] = other;
      }
    }
    for (int run : met.common()) {
      for (int i = 0; counts[run] < MOST_TEXTS && i < counts[run]; i++) {
        int other = originals[run][i];
        if (times[other]++ == 0) {
          others[size++] = other;
        }
      }
    }
    Shingles mine = texts.get(met.text());
    int candidates = 0;
    for (int i = 0; i < size; i++) {
      int other = others[i];
      // What shares runs of few texts too, and is not among the others, is no copy.
      if (times[other] >= met.least()
          && mayBeCopy(mine, texts.get(other), times[other] + met.common().length)) {
        others[candidates++] = other;
      }
      times[other] = 0;
    }
    return Arrays.stream(others, 0, candidates)
        .sorted()
        .filter(other -> isCopy(mine, texts.get(other)))
        .findFirst();
  }

  private void add(Met met) {
    isOriginal[met.text()] = true;
    for (int run : met.common()) {
      if (counts[run] == 0) {
        originals[run] = new int[MOST_TEXTS];
      }
      if (counts[run] < MOST_TEXTS) {
        originals[run][counts[run]++] = met.text();
      }
    }
  }

  /**
   * Whether two texts can be one by what is known of their runs; that is told at once, where
   * comparing them takes long.
   *
   * @param most how many of the runs by which they are looked up they share at most
   */
  private static boolean mayBeCopy(Shingles one, Shingles other, int most) {
    return !one.isSampleWhole() || !other.isSampleWhole() || most >= needed(one, other);
  }

  /** Whether two texts are one, but for what stands around it. */
  static boolean isCopy(Shingles one, Shingles other) {
    double needed = needed(one, other);
    return needed <= one.size() && one.shares(other, needed);
  }

  /** How many runs two texts share that are one; more than they have where they cannot be. */
  private static double needed(Shingles one, Shingles other) {
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    if (shorter == 0 || shorter < OF_LONGER * longer) {
      return Double.POSITIVE_INFINITY;
    }
    double ofShorter = shorter < SHORT ? OF_SHORT : OF_SHORTER;
    double ofLonger = shorter < SHORT ? OF_SHORT : OF_LONGER;
    return Math.max(ofShorter * shorter, ofLonger * longer);
  }
}
