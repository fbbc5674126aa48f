package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The index of runs gives what a map of lists would. */
class RunIndexTest {

  private static final int MOST = 4;

  @Property
  void givesTheTextsOfARun(
      @ForAll @Size(max = 60) List<@IntRange(min = -6, max = 6) Integer> runs,
      @ForAll @IntRange(min = 1, max = 40_000) int spread) {
    RunIndex index = new RunIndex(MOST);
    Map<Long, List<Integer>> texts = new LinkedHashMap<>();
    for (int text = 0; text < runs.size(); text++) {
      // Runs that meet in one slot, and others so many that the table grows.
      long run = (long) runs.get(text) * (1L << 42);
      index.add(run, text);
      texts.computeIfAbsent(run, key -> new ArrayList<>()).add(text);
    }
    for (int i = 0; i < spread; i++) {
      index.add(1_000_003L + i, i);
    }
    texts.forEach(
        (run, expected) -> {
          List<Integer> found = new ArrayList<>();
          index.forEach(run, found::add);
          assertEquals(expected.size() < MOST ? expected : List.of(), found);
        });
    List<Integer> none = new ArrayList<>();
    index.forEach(999_999L, none::add);
    assertEquals(List.of(), none);
  }
}
