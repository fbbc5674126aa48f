package io.sourcebook.page.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Gives keys places that hang on the keys themselves, so that a new one leaves the others where
 * they are.
 */
final class Slots {

  private Slots() {}

  /** A number from a key that is the same everywhere, at least 0: the lower bits of its CRC-32. */
  static int hash(String key) {
    CRC32 sum = new CRC32();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue() & Integer.MAX_VALUE;
  }

  /**
   * A place for each key, the next free one where its own is taken.
   *
   * @param keys in order, none twice
   * @param places a power of two, at least as many as there are keys
   */
  static int[] place(List<String> keys, int places) {
    boolean[] taken = new boolean[places];
    int[] out = new int[keys.size()];
    for (int i = 0; i < out.length; i++) {
      int at = hash(keys.get(i)) & (places - 1);
      while (taken[at]) {
        at = (at + 1) & (places - 1);
      }
      taken[at] = true;
      out[i] = at;
    }
    return out;
  }

  /** The least power of two that is not below a number. */
  static int powerOfTwo(int least) {
    int power = 1;
    while (power < least) {
      power *= 2;
    }
    return power;
  }
}
