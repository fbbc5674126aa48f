package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Work on the side is seen where its result is asked for, and nowhere else. */
class AsideTest {

  private static final Problem FIRST = Problem.of("a.md", "first", "Look.");
  private static final Problem SECOND = Problem.of("b.md", "second", "Look again.");

  @Test
  void problemsAreToldInTheirOrderWhereTheResultIsAskedFor() throws InterruptedException {
    List<Problem> told = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Aside<Integer> aside =
        Aside.telling(
            problems -> {
              problems.accept(FIRST);
              problems.accept(SECOND);
              done.countDown();
              return 7;
            });
    done.await();
    assertEquals(List.of(), told);
    assertEquals(7, aside.join(told::add));
    assertEquals(List.of(FIRST, SECOND), told);
  }

  @Test
  void aFailureIsThrownAsItIsBehindTheProblemsBeforeIt() {
    IllegalStateException failure = new IllegalStateException("nothing works");
    List<Problem> told = new ArrayList<>();
    Aside<Integer> aside =
        Aside.telling(
            problems -> {
              problems.accept(FIRST);
              throw failure;
            });
    assertSame(failure, assertThrows(IllegalStateException.class, () -> aside.join(told::add)));
    assertEquals(List.of(FIRST), told);
  }

  @Test
  void anErrorIsThrownAsItIs() {
    StackOverflowError failure = new StackOverflowError();
    Aside<Integer> aside =
        Aside.of(
            () -> {
              throw failure;
            });
    assertSame(failure, assertThrows(StackOverflowError.class, aside::join));
  }

  @Test
  void workWithinWorkIsDone() {
    Aside<Integer> aside = Aside.of(() -> 1 + Aside.of(() -> 2).join());
    assertEquals(3, aside.join());
  }
}
