package io.sourcebook.relate;

import java.util.Arrays;
import java.util.List;

/** The pairs that share a stem that few sentences have, or two stems that few have together. */
final class Candidates {

  /** Sentences that lead to one another. */
  private final Groups few;

  /** The numbers of these groups by sentence. */
  private final Groups bySentence;

  private Candidates(Groups few, Groups bySentence) {
    this.few = few;
    this.bySentence = bySentence;
  }

  /**
   * The pairs.
   *
   * @param leading the stems of each sentence by their numbers, each stem once
   */
  static Candidates of(List<int[]> leading, int mostUnderOne, int mostUnderTwo) {
    int stems = 0;
    for (int[] own : leading) {
      stems = Math.max(stems, Arrays.stream(own).max().orElse(-1) + 1);
    }
    Groups few = few(leading, Groups.inverse(leading, stems), mostUnderOne, mostUnderTwo);
    return new Candidates(few, few.inverse(leading.size()));
  }

  /** The sentences under one stem, or under two, where they are few. */
  private static Groups few(
      List<int[]> leading, Groups byStem, int mostUnderOne, int mostUnderTwo) {
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

  /** For use by one thread: none yet. */
  Later later() {
    return new Later();
  }

  /** The later sentences of the pairs of one. */
  final class Later {
    private final int[] last = new int[bySentence.size()];
    private final int[] found = new int[bySentence.size()];
    private int size;

    private Later() {}

    /** Takes another sentence in the place of the one before. */
    void than(int one) {
      size = 0;
      for (int i = bySentence.from(one); i < bySentence.to(one); i++) {
        int group = bySentence.member(i);
        for (int j = few.to(group) - 1; j >= few.from(group) && few.member(j) > one; j--) {
          int other = few.member(j);
          // One more than the sentence, since nobody has been found at first.
          if (last[other] != one + 1) {
            last[other] = one + 1;
            found[size++] = other;
          }
        }
      }
    }

    int size() {
      return size;
    }

    /** One of them, each once, in no order. */
    int get(int place) {
      return found[place];
    }
  }
}
