package io.sourcebook.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs that share a stem that few sentences have, or two stems that few have together. */
final class Candidates {

  private final int mostUnderTwo;
  private long[] pairs = new long[1024];
  private int size;

  private Candidates(int mostUnderTwo) {
    this.mostUnderTwo = mostUnderTwo;
  }

  /** The sentences under one key, as long as they are few. */
  private static final class Holders {
    private int[] numbers = new int[2];
    private int count;

    private void add(int number, int most) {
      if (count <= most) {
        numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
        numbers[count++] = number;
      }
    }
  }

  /**
   * The pairs.
   *
   * @param leading the stems of each sentence, each stem once
   * @return the number of the earlier sentence in the upper half, that of the later in the lower;
   *     in order, each once
   */
  static long[] of(List<List<String>> leading, int mostUnderOne, int mostUnderTwo) {
    Candidates candidates = new Candidates(mostUnderTwo);
    Map<String, Integer> numbers = new HashMap<>();
    List<Holders> byStem = new ArrayList<>();
    List<int[]> stems = new ArrayList<>();
    for (int i = 0; i < leading.size(); i++) {
      int[] own = new int[leading.get(i).size()];
      for (int j = 0; j < own.length; j++) {
        own[j] = numbers.computeIfAbsent(leading.get(i).get(j), stem -> numbers.size());
        if (own[j] == byStem.size()) {
          byStem.add(new Holders());
        }
        byStem.get(own[j]).add(i, mostUnderOne);
      }
      stems.add(own);
    }
    for (Holders holders : byStem) {
      candidates.addAll(holders, mostUnderOne);
    }
    candidates.underTwo(stems, byStem, mostUnderOne);
    return candidates.inOrder();
  }

  /** A stem of few leads to all of its pairs by itself, so only stems of many are joined. */
  private void underTwo(List<int[]> stems, List<Holders> byStem, int mostUnderOne) {
    Map<Long, Holders> byBoth = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      int[] many =
          Arrays.stream(stems.get(i))
              .filter(stem -> byStem.get(stem).count > mostUnderOne)
              .sorted()
              .toArray();
      for (int a = 0; a < many.length; a++) {
        for (int b = a + 1; b < many.length; b++) {
          byBoth
              .computeIfAbsent(((long) many[a] << 32) | many[b], key -> new Holders())
              .add(i, mostUnderTwo);
        }
      }
    }
    byBoth.values().forEach(holders -> addAll(holders, mostUnderTwo));
  }

  private void addAll(Holders holders, int most) {
    if (holders.count > most) {
      return;
    }
    for (int a = 0; a < holders.count; a++) {
      for (int b = a + 1; b < holders.count; b++) {
        pairs = size == pairs.length ? Arrays.copyOf(pairs, 2 * size) : pairs;
        pairs[size++] = ((long) holders.numbers[a] << 32) | holders.numbers[b];
      }
    }
  }

  private long[] inOrder() {
    Arrays.parallelSort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }
}
