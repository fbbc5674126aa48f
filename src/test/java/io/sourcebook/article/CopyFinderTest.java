package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Looking for copies by all cores gives what looking at one text after the other does. */
class CopyFinderTest {

  /** As the finder has them. */
  private static final int MOST_TEXTS = 64;

  private static final double LOOKED_UP = 0.5;

  private static final int PROJECTS = 60;

  @Test
  void givesWhatOneTextAfterTheOtherGives() {
    int copies = 0;
    for (int seed = 0; seed < PROJECTS; seed++) {
      List<Shingles> texts = texts(new Random(seed));
      List<Integer> expected = oneAfterTheOther(texts);
      assertEquals(expected, CopyFinder.find(texts), "made from " + seed);
      copies += (int) expected.stream().filter(original -> original >= 0).count();
    }
    assertTrue(copies > 10 * PROJECTS, copies + " copies are too few to tell");
  }

  @Test
  void noTextsHaveNoCopies() {
    assertEquals(List.of(), CopyFinder.find(List.of()));
    assertEquals(List.of(-1, -1), CopyFinder.find(List.of(Shingles.NONE, Shingles.NONE)));
  }

  /** Texts with runs of their own, with some of a few hundred and of phrases, and their copies. */
  private static List<Shingles> texts(Random random) {
    int size = 50 + random.nextInt(400);
    long[] shared = random.longs(20 + random.nextInt(600)).toArray();
    long[] phrases = random.longs(1 + random.nextInt(60)).toArray();
    List<Shingles> texts = new ArrayList<>();
    while (texts.size() < size) {
      TreeSet<Long> runs = new TreeSet<>();
      int changed = random.nextInt(20);
      if (changed >= 10 || texts.isEmpty()) {
        int length = 1 + random.nextInt(random.nextInt(6) == 0 ? 900 : 200);
        for (int i = 0; i < length; i++) {
          runs.add(
              random.nextInt(3) == 0 ? shared[random.nextInt(shared.length)] : random.nextLong());
        }
      } else {
        for (long run : texts.get(random.nextInt(texts.size())).runs()) {
          if (random.nextInt(100) >= 3 * changed) {
            runs.add(run);
          }
        }
        random.longs(random.nextInt(20)).forEach(runs::add);
      }
      for (long phrase : phrases) {
        if (random.nextInt(4) != 0) {
          runs.add(phrase);
        }
      }
      texts.add(new Shingles(runs.stream().mapToLong(run -> run).toArray(), runs.size()));
    }
    return texts;
  }

  private static List<Integer> oneAfterTheOther(List<Shingles> texts) {
    Map<Long, List<Integer>> originals = new HashMap<>();
    List<Integer> found = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      Shingles mine = texts.get(text);
      Map<Integer, Integer> shared = new TreeMap<>();
      int sampled = 0;
      for (long run : mine.sample()) {
        sampled += Shingles.isSampled(run) ? 1 : 0;
        List<Integer> having = originals.getOrDefault(run, List.of());
        if (having.size() < MOST_TEXTS) {
          having.forEach(other -> shared.merge(other, 1, Integer::sum));
        }
      }
      double least = Math.max(1, LOOKED_UP * CopyFinder.OF_LONGER * sampled);
      int original =
          shared.entrySet().stream()
              .filter(other -> other.getValue() >= least)
              .map(Map.Entry::getKey)
              .filter(other -> CopyFinder.isCopy(mine, texts.get(other)))
              .findFirst()
              .orElse(-1);
      found.add(original);
      if (original < 0) {
        for (long run : mine.sample()) {
          originals.computeIfAbsent(run, key -> new ArrayList<>()).add(text);
        }
      }
    }
    return found;
  }
}
