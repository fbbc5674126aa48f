package io.sourcebook.relate;

/** One number for several in a row. */
final class RunHash {

  private RunHash() {}

  /** Spread over all 64 bits, so that among millions of rows two hardly ever have the same. */
  static long of(int[] numbers, int from, int count) {
    long hash = 0;
    for (int i = from; i < from + count; i++) {
      hash = mixed(hash + numbers[i] + 1);
    }
    return hash;
  }

  /** The finishing step of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mixed(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
