package io.sourcebook.model;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on the elements of a list by all cores, of which each takes the next element that nobody has
 * taken: where few elements are most of the work, as where most are remembered, a stream that parts
 * the list beforehand leaves one core waiting for the other.
 */
public final class SideBySide {

  private SideBySide() {}

  /**
   * What a function gives for each element, in the order of the elements. Where it fails, no core
   * takes another element, none is at work any more when this ends, and the failure is the first in
   * the order of the elements.
   */
  public static <A, B> List<B> map(List<A> elements, Function<A, B> work) {
    AtomicReferenceArray<B> done = new AtomicReferenceArray<>(elements.size());
    SortedMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (int at = next.getAndIncrement();
                  at < elements.size() && failures.isEmpty();
                  at = next.getAndIncrement()) {
                try {
                  done.set(at, work.apply(elements.get(at)));
                } catch (RuntimeException | Error e) {
                  failures.put(at, e);
                }
              }
            });
    if (!failures.isEmpty()) {
      Throwable first = failures.get(failures.firstKey());
      if (first instanceof RuntimeException failure) {
        throw failure;
      }
      throw (Error) first;
    }
    return IntStream.range(0, elements.size()).mapToObj(done::get).toList();
  }
}
