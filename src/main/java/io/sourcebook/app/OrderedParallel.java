package io.sourcebook.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things on all processors, and hands the results on in order, few at a time. */
final class OrderedParallel {

  /** Enough that a long article does not leave the other processors idle. */
  private static final int AHEAD_FOR_EACH_PROCESSOR = 4;

  private OrderedParallel() {}

  /** Takes each result in the order of the inputs; ends at once when {@code take} throws. */
  static <T, R> void forEach(List<T> inputs, Function<T, R> work, Consumer<R> take) {
    int processors = Runtime.getRuntime().availableProcessors();
    int ahead = AHEAD_FOR_EACH_PROCESSOR * processors;
    ExecutorService workers = Executors.newFixedThreadPool(processors, OrderedParallel::thread);
    try {
      Deque<Future<R>> running = new ArrayDeque<>();
      for (T input : inputs) {
        if (running.size() >= ahead) {
          take.accept(result(running.remove()));
        }
        running.add(workers.submit(() -> work.apply(input)));
      }
      while (!running.isEmpty()) {
        take.accept(result(running.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "inspect");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
