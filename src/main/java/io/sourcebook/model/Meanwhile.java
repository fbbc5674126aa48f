package io.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that another core may do while its maker goes on with something else. */
public final class Meanwhile<T> {

  private final List<Problem> problems = new ArrayList<>();
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final ForkJoinTask<?> task;

  private Meanwhile(Function<Consumer<Problem>, T> work) {
    this.task =
        ForkJoinTask.adapt(
                () -> {
                  // A task would throw a failure that it makes anew, in other words.
                  try {
                    result.complete(work.apply(problems::add));
                  } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                  }
                })
            .fork();
  }

  /** Begins with work on which nothing hangs that its maker does before asking for the result. */
  public static <T> Meanwhile<T> of(Supplier<T> work) {
    return new Meanwhile<>(problems -> work.get());
  }

  /** The same with work that tells of problems, one after the other. */
  public static <T> Meanwhile<T> telling(Function<Consumer<Problem>, T> work) {
    return new Meanwhile<>(work);
  }

  /**
   * What came of it, done here where nobody has begun with it; its failure is as if all of it had
   * been done here.
   */
  public T result() {
    return result(problem -> {});
  }

  /**
   * The same.
   *
   * @param taker of the problems, which are told here and not before, in their order
   */
  public T result(Consumer<Problem> taker) {
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

  /** Waits until it has ended, however it did. */
  public void await() {
    task.quietlyJoin();
  }
}
