package io.sourcebook.model;

import java.util.List;
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

  /** What a function gives for each element, in the order of the elements. */
  public static <A, B> List<B> map(List<A> elements, Function<A, B> work) {
    AtomicReferenceArray<B> done = new AtomicReferenceArray<>(elements.size());
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (int at = next.getAndIncrement();
                  at < elements.size();
                  at = next.getAndIncrement()) {
                done.set(at, work.apply(elements.get(at)));
              }
            });
    return IntStream.range(0, elements.size()).mapToObj(done::get).toList();
  }
}
