package io.sourcebook.relate;

import io.sourcebook.model.SideBySide;
import java.util.List;
import java.util.stream.IntStream;

/** The pairs that share a stem that few sentences have, or two stems that few have together. */
final class Candidates {

  /** Parts that all cores make together; each reads all stems, so more would cost more. */
  private static final int PARTS = 4;

  /**
   * What some of the stems lead to.
   *
   * @param few sentences that lead to one another
   * @param bySentence the numbers of these groups by sentence
   */
  private record Part(Groups few, Groups bySentence) {}

  private final List<Part> parts;
  private final int sentences;

  private Candidates(List<Part> parts, int sentences) {
    this.parts = parts;
    this.sentences = sentences;
  }

  /**
   * The pairs.
   *
   * @param mostUnderOne sentences under one stem beyond which it alone leads nowhere
   * @param mostUnderTwo sentences under two stems beyond which they lead nowhere
   */
  static Candidates of(List<NumberedProfile> sentences, int mostUnderOne, int mostUnderTwo) {
    Groups.Builder leading = new Groups.Builder();
    sentences.forEach(sentence -> leading.add(sentence.weights().leading()));
    StemsInParts stems = StemsInParts.of(leading.build(), PARTS);
    List<Part> parts =
        SideBySide.map(
            IntStream.range(0, PARTS).boxed().toList(),
            part -> {
              Groups few = few(stems, part, mostUnderOne, mostUnderTwo);
              return new Part(few, few.inverse(0, sentences.size()));
            });
    return new Candidates(parts, sentences.size());
  }

  /** The sentences under one stem, or under two, where they are few. */
  private static Groups few(StemsInParts stems, int part, int mostUnderOne, int mostUnderTwo) {
    int first = stems.from(part);
    Groups leading = stems.bySentence();
    Groups byStem = leading.inverse(first, stems.to(part));
    Groups.Builder few = new Groups.Builder();
    int[] counts = new int[stems.size()];
    int[] places = new int[stems.size()];
    int[] met = new int[stems.size()];
    for (int stem = first; stem < stems.to(part); stem++) {
      int under = stem - first;
      // A stem of few leads to all of its pairs by itself, so only stems of many are joined.
      if (byStem.size(under) <= mostUnderOne) {
        if (byStem.size(under) > 1) {
          few.add(byStem, under);
        }
        continue;
      }
      int different = 0;
      for (int i = byStem.from(under); i < byStem.to(under); i++) {
        int sentence = byStem.member(i);
        for (int j = leading.from(sentence); j < leading.to(sentence); j++) {
          int other = leading.member(j);
          if (other > stem && stems.count(other) > mostUnderOne && counts[other]++ == 0) {
            met[different++] = other;
          }
        }
      }
      for (int i = 0; i < different; i++) {
        int count = counts[met[i]];
        places[met[i]] = count > 1 && count <= mostUnderTwo ? few.reserve(count) : -1;
        counts[met[i]] = 0;
      }
      for (int i = byStem.from(under); i < byStem.to(under); i++) {
        int sentence = byStem.member(i);
        for (int j = leading.from(sentence); j < leading.to(sentence); j++) {
          int other = leading.member(j);
          if (other > stem && stems.count(other) > mostUnderOne && places[other] >= 0) {
            few.set(places[other]++, sentence);
          }
        }
      }
    }
    return few.build();
  }

  /**
   * For each sentence one number for itself and all those that share a group with it.
   *
   * @param identities one number for each sentence, spread over all 64 bits
   */
  long[] neighbourhoods(long[] identities) {
    List<long[]> sums = SideBySide.map(parts, part -> sums(part, identities));
    long[] hashes = new long[sentences];
    for (int i = 0; i < sentences; i++) {
      long sum = identities[i];
      for (long[] ofPart : sums) {
        sum += ofPart[i];
      }
      hashes[i] = RunHash.mixed(sum);
    }
    return hashes;
  }

  /** Sums, as the groups of a sentence and the members of a group have no order of their own. */
  private static long[] sums(Part part, long[] identities) {
    long[] sums = new long[part.bySentence.size()];
    for (int group = 0; group < part.few.size(); group++) {
      long members = 0;
      for (int i = part.few.from(group); i < part.few.to(group); i++) {
        members += RunHash.mixed(identities[part.few.member(i)]);
      }
      long hash = RunHash.mixed(members);
      for (int i = part.few.from(group); i < part.few.to(group); i++) {
        sums[part.few.member(i)] += hash;
      }
    }
    return sums;
  }

  /** For use by one thread: none yet. */
  Later later() {
    return new Later();
  }

  /** The later sentences of the pairs of one. */
  final class Later {
    private final int[] last = new int[sentences];
    private final int[] found = new int[sentences];
    private int size;

    private Later() {}

    /** Takes another sentence in the place of the one before. */
    void than(int one) {
      size = 0;
      for (Part part : parts) {
        for (int i = part.bySentence.from(one); i < part.bySentence.to(one); i++) {
          add(part.few, part.bySentence.member(i), one);
        }
      }
    }

    private void add(Groups few, int group, int one) {
      for (int i = few.to(group) - 1; i >= few.from(group) && few.member(i) > one; i--) {
        int other = few.member(i);
        // One more than the sentence, since nobody has been found at first.
        if (last[other] != one + 1) {
          last[other] = one + 1;
          found[size++] = other;
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
