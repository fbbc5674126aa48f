package io.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that is done beside other work, without anybody seeing when: its problems are told, and its
 * failure is thrown, where its result is asked for.
 */
public final class Aside<T> {

  private final List<Problem> problems = new ArrayList<>();
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final ForkJoinTask<?> task;

  private Aside(Function<Consumer<Problem>, T> work) {
    this.task =
        ForkJoinPool.commonPool()
            .submit(
                () -> {
                  try {
                    result.complete(work.apply(problems::add));
                  } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                  }
                });
  }

  /** Begins work that has no problems to tell. */
  public static <T> Aside<T> of(Supplier<T> work) {
    return new Aside<>(problems -> work.get());
  }

  /** Begins work that tells of problems, one after the other. */
  public static <T> Aside<T> telling(Function<Consumer<Problem>, T> work) {
    return new Aside<>(work);
  }

  /** What came of it, as if it were done here; it is, where nobody has begun. */
  public T join() {
    return join(problem -> {});
  }

  /**
   * The same.
   *
   * @param taker of its problems, in their order
   */
  public T join(Consumer<Problem> taker) {
    task.join();
    problems.forEach(taker);
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
