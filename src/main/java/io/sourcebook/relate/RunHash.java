package io.sourcebook.relate;

import java.util.List;

/** One number for several words in a row, or for several such numbers. */
final class RunHash {

  private RunHash() {}

  /**
   * One for each place at which so many words in a row begin; spread over all 64 bits, so that
   * among millions of rows two hardly ever have the same.
   */
  static long[] all(List<Word> words, int count) {
    long[] hashes = words.stream().mapToLong(word -> of(word.folded())).toArray();
    long[] all = new long[Math.max(0, words.size() - count + 1)];
    for (int i = 0; i < all.length; i++) {
      for (int j = i; j < i + count; j++) {
        all[i] = mixed(all[i] + hashes[j]);
      }
    }
    return all;
  }

  /** The hash FNV-1a in 64 bits. */
  private static long of(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The finishing step of SplitMix64 (Steele, Lea, Flood 2014). */
  static long mixed(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
