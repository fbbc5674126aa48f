package io.sourcebook.model;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** Work that another core may do while its maker goes on with something else. */
public final class Meanwhile<T> {

  private final ForkJoinTask<T> work;

  private Meanwhile(ForkJoinTask<T> work) {
    this.work = work;
  }

  /** Begins with work on which nothing hangs that its maker does before asking for the result. */
  public static <T> Meanwhile<T> of(Supplier<T> work) {
    return new Meanwhile<>(ForkJoinTask.adapt((Callable<T>) work::get).fork());
  }

  /**
   * What came of it, done here where nobody has begun with it; its failure is as if all of it had
   * been done here.
   */
  public T result() {
    return work.join();
  }
}
