package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void givesTheResultsInOrder() {
    assertEquals(NUMBERS.stream().map(i -> i * i).toList(), SideBySide.map(NUMBERS, i -> i * i));
    assertEquals(List.of(), SideBySide.map(List.<Integer>of(), i -> i));
  }

  @Test
  void nobodyIsAtWorkAnyMoreWhenOneHasFailed() throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                SideBySide.map(
                    NUMBERS,
                    i -> {
                      begun.incrementAndGet();
                      if (i == 3) {
                        throw new IllegalStateException("at " + i);
                      }
                      pause();
                      return i;
                    }));
    assertEquals("at 3", failure.getMessage());
    int then = begun.get();
    Thread.sleep(20);
    assertEquals(then, begun.get());
    assertTrue(then < NUMBERS.size());
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
