package io.sourcebook.relate;

import java.util.Arrays;
import java.util.List;

/** The pairs that share a stem that few sentences have, or two stems that few have together. */
final class Candidates {

  private final List<int[]> leading;
  private final Groups byStem;
  private final int mostUnderOne;
  private final int mostUnderTwo;

  private Candidates(List<int[]> leading, Groups byStem, int mostUnderOne, int mostUnderTwo) {
    this.leading = leading;
    this.byStem = byStem;
    this.mostUnderOne = mostUnderOne;
    this.mostUnderTwo = mostUnderTwo;
  }

  /**
   * The pairs.
   *
   * @param leading the stems of each sentence by their numbers, each stem once
   * @return the number of the earlier sentence in the upper half, that of the later in the lower;
   *     in order, each once
   */
  static long[] of(List<int[]> leading, int mostUnderOne, int mostUnderTwo) {
    int stems = 0;
    for (int[] own : leading) {
      stems = Math.max(stems, Arrays.stream(own).max().orElse(-1) + 1);
    }
    Candidates candidates =
        new Candidates(leading, Groups.inverse(leading, stems), mostUnderOne, mostUnderTwo);
    return candidates.pairs(candidates.few());
  }

  /** The sentences under one stem, or under two, where they are few. */
  private Groups few() {
    Groups.Builder few = new Groups.Builder();
    int[] counts = new int[byStem.size()];
    int[] places = new int[byStem.size()];
    int[] met = new int[byStem.size()];
    for (int stem = 0; stem < byStem.size(); stem++) {
      // A stem of few leads to all of its pairs by itself, so only stems of many are joined.
      if (byStem.size(stem) <= mostUnderOne) {
        if (byStem.size(stem) > 1) {
          few.add(byStem, stem);
        }
        continue;
      }
      int different = 0;
      for (int i = byStem.from(stem); i < byStem.to(stem); i++) {
        for (int other : leading.get(byStem.member(i))) {
          if (other > stem && byStem.size(other) > mostUnderOne && counts[other]++ == 0) {
            met[different++] = other;
          }
        }
      }
      for (int i = 0; i < different; i++) {
        int count = counts[met[i]];
        places[met[i]] = count > 1 && count <= mostUnderTwo ? few.reserve(count) : -1;
        counts[met[i]] = 0;
      }
      for (int i = byStem.from(stem); i < byStem.to(stem); i++) {
        for (int other : leading.get(byStem.member(i))) {
          if (other > stem && byStem.size(other) > mostUnderOne && places[other] >= 0) {
            few.set(places[other]++, byStem.member(i));
          }
        }
      }
    }
    return few.build();
  }

  private long[] pairs(Groups few) {
    Groups groupsOf = few.inverse(leading.size());
    int[] last = new int[leading.size()];
    Arrays.fill(last, -1);
    int[] later = new int[leading.size()];
    long[] pairs = new long[1024];
    int size = 0;
    for (int one = 0; one < leading.size(); one++) {
      int found = 0;
      for (int i = groupsOf.from(one); i < groupsOf.to(one); i++) {
        int group = groupsOf.member(i);
        for (int j = few.to(group) - 1; j >= few.from(group) && few.member(j) > one; j--) {
          int other = few.member(j);
          if (last[other] != one) {
            last[other] = one;
            later[found++] = other;
          }
        }
      }
      Arrays.sort(later, 0, found);
      if (pairs.length - size < found) {
        pairs = Arrays.copyOf(pairs, Math.max(2 * pairs.length, size + found));
      }
      for (int i = 0; i < found; i++) {
        pairs[size++] = ((long) one << 32) | later[i];
      }
    }
    return Arrays.copyOf(pairs, size);
  }
}
