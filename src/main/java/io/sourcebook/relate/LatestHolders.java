package io.sourcebook.relate;

/** Who held each of millions of keys last: a table of numbers, without an object for each. */
final class LatestHolders {

  private final long[] keys;

  /** One more than the holder, 0 where there is none. */
  private final int[] holders;

  /**
   * @param most different keys
   */
  LatestHolders(int most) {
    int size = Integer.highestOneBit(Math.max(most, 1)) << 2;
    this.keys = new long[size];
    this.holders = new int[size];
  }

  /** Who holds a key now, -1 where nobody does. */
  int holder(long key) {
    int at = (int) key & (keys.length - 1);
    while (holders[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return holders[at] - 1;
  }

  /**
   * Notes who holds a key now.
   *
   * @param key with bits that are spread evenly
   * @return who held it before, -1 when nobody did
   */
  int replace(long key, int holder) {
    int at = (int) key & (keys.length - 1);
    while (holders[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    int before = holders[at] - 1;
    keys[at] = key;
    holders[at] = holder + 1;
    return before;
  }
}
