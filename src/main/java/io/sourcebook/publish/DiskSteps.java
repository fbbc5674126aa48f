package io.sourcebook.publish;

import io.sourcebook.model.Meanwhile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Steps on the disk that do not hang on one another, half of them by another core. */
final class DiskSteps {

  private DiskSteps() {}

  /** A step for one thing. */
  @FunctionalInterface
  interface Step<T> {
    void take(T thing) throws IOException;
  }

  /** Takes a step for each thing; when this ends, however it does, none is on its way any more. */
  static <T> void each(List<T> things, Step<T> step) throws IOException {
    int half = things.size() / 2;
    List<T> later = things.subList(half, things.size());
    Meanwhile<Optional<IOException>> aside = Meanwhile.of(() -> failure(later, step));
    try {
      for (T thing : things.subList(0, half)) {
        step.take(thing);
      }
    } finally {
      aside.await();
    }
    Optional<IOException> failure = aside.result();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** Why the first step failed that did; those behind it were not taken. */
  private static <T> Optional<IOException> failure(List<T> things, Step<T> step) {
    try {
      for (T thing : things) {
        step.take(thing);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }
}
