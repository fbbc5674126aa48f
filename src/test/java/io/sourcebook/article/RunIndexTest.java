package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The index of runs gives what a map of lists would. */
class RunIndexTest {

  @Property
  void givesTheTextsOfARun(
      @ForAll @Size(max = 60) List<@IntRange(min = -6, max = 6) Integer> runs,
      @ForAll @IntRange(min = 1, max = 40_000) int spread) {
    RunIndex index = new RunIndex();
    Map<Long, Integer> numbers = new LinkedHashMap<>();
    Map<Long, List<Integer>> texts = new LinkedHashMap<>();
    for (int text = 0; text < runs.size(); text++) {
      // Runs that meet in one slot, and others so many that the table grows.
      long run = (long) runs.get(text) * (1L << 42);
      int number = index.add(run, text);
      assertEquals(numbers.computeIfAbsent(run, key -> numbers.size()), number);
      texts.computeIfAbsent(run, key -> new ArrayList<>()).add(text);
    }
    for (int i = 0; i < spread; i++) {
      index.add(1_000_003L + i, i);
    }
    assertEquals(texts.size() + spread, index.size());
    texts.forEach(
        (run, expected) -> {
          int number = numbers.getOrDefault(run, -1);
          List<Integer> found =
              Arrays.stream(index.texts(number)).limit(index.count(number)).boxed().toList();
          assertEquals(expected, found);
        });
  }
}
