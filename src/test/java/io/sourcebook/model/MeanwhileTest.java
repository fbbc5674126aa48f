package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

  private static final Problem FIRST = Problem.of("a.md", "first", "Look.");
  private static final Problem SECOND = Problem.of("b.md", "second", "Look again.");

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

  @Test
  void problemsAreToldInTheirOrderWhereTheResultIsAskedFor() throws InterruptedException {
    List<Problem> told = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Meanwhile<Integer> work =
        Meanwhile.telling(
            problems -> {
              problems.accept(FIRST);
              problems.accept(SECOND);
              done.countDown();
              return 7;
            });
    done.await();
    assertEquals(List.of(), told);
    assertEquals(7, work.result(told::add));
    assertEquals(List.of(FIRST, SECOND), told);
  }

  @Test
  void aFailureIsThrownAsItIsBehindTheProblemsBeforeIt() {
    IllegalStateException failure = new IllegalStateException("nothing works");
    List<Problem> told = new ArrayList<>();
    Meanwhile<Integer> work =
        Meanwhile.telling(
            problems -> {
              problems.accept(FIRST);
              throw failure;
            });
    assertSame(failure, assertThrows(IllegalStateException.class, () -> work.result(told::add)));
    assertEquals(List.of(FIRST), told);
  }

  @Test
  void anErrorIsThrownAsItIs() {
    StackOverflowError failure = new StackOverflowError();
    Meanwhile<Integer> work =
        Meanwhile.of(
            () -> {
              throw failure;
            });
    assertSame(failure, assertThrows(StackOverflowError.class, work::result));
  }
}
