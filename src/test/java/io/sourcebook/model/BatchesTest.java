package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "report-" + i).toList();
  }

  @Test
  void holdEachThingOnce() {
    List<List<String>> batches = Batches.of(names(1000), Function.identity());
    assertEquals(
        names(1000).stream().sorted().toList(),
        batches.stream().flatMap(List::stream).sorted().toList());
    assertTrue(batches.stream().allMatch(batch -> batch.size() < 40), batches.toString());
  }

  @Test
  void aThingMoreChangesOneBatch() {
    List<List<String>> before = Batches.of(names(1000), Function.identity());
    List<List<String>> after = new ArrayList<>(Batches.of(names(1001), Function.identity()));
    after.removeAll(before);
    assertEquals(1, after.size());
  }

  @Test
  void fewThingsAreOneBatch() {
    assertEquals(List.of(names(5)), Batches.of(names(5), Function.identity()));
    assertEquals(List.of(), Batches.of(names(0), Function.identity()));
  }
}
