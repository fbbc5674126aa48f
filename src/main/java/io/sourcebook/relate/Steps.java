package io.sourcebook.relate;

import io.sourcebook.model.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Steps of which none reads what another gives, so that all cores can take them together. */
final class Steps {

  private final List<Runnable> steps = new ArrayList<>();

  /**
   * One step more; those that take longest are best added first.
   *
   * @return what it gives, once all steps are done
   */
  <T> Supplier<T> add(Supplier<T> step) {
    CompletableFuture<T> given = new CompletableFuture<>();
    steps.add(() -> given.complete(step.get()));
    return given::join;
  }

  /** Does them all; what one throws is thrown here. */
  void run() {
    SideBySide.map(
        steps,
        step -> {
          step.run();
          return step;
        });
  }
}
