package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

  @Test
  void givesWhatTheWorkGave() {
    List<Meanwhile<Integer>> works =
        IntStream.range(0, 100).mapToObj(i -> Meanwhile.of(() -> i * i)).toList();
    assertEquals(
        IntStream.range(0, 100).map(i -> i * i).boxed().toList(),
        works.stream().map(Meanwhile::result).toList());
  }

  @Test
  void aFailureIsThatOfTheWork() throws InterruptedException {
    Meanwhile<String> work =
        Meanwhile.of(
            () -> {
              throw new UncheckedIOException(new IOException("the disk is full"));
            });
    // Long enough for another core to begin with it.
    Thread.sleep(20);
    UncheckedIOException failure = assertThrows(UncheckedIOException.class, work::result);
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertEquals("the disk is full", cause.getMessage());
  }
}
