package io.sourcebook.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Things in batches of some sixteen, for work on each that is quicker done than remembered alone.
 * Which batch a thing is in hangs on its own name, so that one more changes one batch.
 */
public final class Batches {

  private static final int SIZE = 16;

  private Batches() {}

  /** The batches, the things of each in their order. */
  public static <T> List<List<T>> of(List<T> things, Function<T, String> name) {
    int places = Math.max(1, Integer.highestOneBit(things.size() / SIZE));
    Map<Integer, List<T>> batches = new TreeMap<>();
    for (T thing : things) {
      CRC32 sum = new CRC32();
      sum.update(name.apply(thing).getBytes(StandardCharsets.UTF_8));
      int place = (int) sum.getValue() & (places - 1);
      batches.computeIfAbsent(place, empty -> new ArrayList<>()).add(thing);
    }
    return List.copyOf(batches.values());
  }
}
