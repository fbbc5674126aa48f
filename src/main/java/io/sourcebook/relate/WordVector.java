package io.sourcebook.relate;

import java.util.Arrays;

/**
 * Stems with their weights, each stem by its number.
 *
 * @param stems in order; no row is copied, so nobody may change one
 * @param bits of the weight of each
 * @param leading the stems of most weight, in order; of those of one weight the first
 * @param aside the places of those that are not counted among the shared ones, in order
 * @param length as that of a vector in space
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
record WordVector(int[] stems, long[] bits, int[] leading, int[] aside, double length) {

  /** The rarest stems of a sentence that lead to others; two sentences of a pair share several. */
  private static final int LEADING = 7;

  /**
   * Stems, the leading ones found.
   *
   * @param stems in order
   * @param bits of the weight of each
   * @param aside the places of those that are not counted among the shared ones, in order
   */
  static WordVector of(int[] stems, long[] bits, int[] aside) {
    double square = 0;
    for (long weight : bits) {
      square += Double.longBitsToDouble(weight) * Double.longBitsToDouble(weight);
    }
    return new WordVector(stems, bits, leading(stems, bits), aside, StrictMath.sqrt(square));
  }

  /**
   * The same by other numbers.
   *
   * @param numbers for each number here the other one, in the same order
   */
  WordVector by(int[] numbers) {
    return new WordVector(
        WordSet.renumbered(stems, numbers),
        bits,
        WordSet.renumbered(leading, numbers),
        aside,
        length);
  }

  /** How many stems it has. */
  int size() {
    return stems.length;
  }

  /** The stem at a place. */
  int stem(int place) {
    return stems[place];
  }

  /** The weight of the stem at a place. */
  double weight(int place) {
    return Double.longBitsToDouble(bits[place]);
  }

  /** The sum of the lower weights of the stems that two vectors share. */
  double shared(WordVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        if (!isAside(i) && !other.isAside(j)) {
          sum += Math.min(weight(i), other.weight(j));
        }
        i++;
        j++;
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private boolean isAside(int place) {
    return Arrays.binarySearch(aside, place) >= 0;
  }

  private static int[] leading(int[] stems, long[] bits) {
    int[] places = new int[Math.min(LEADING, stems.length)];
    int found = 0;
    for (int i = 0; i < stems.length; i++) {
      double weight = Double.longBitsToDouble(bits[i]);
      int at = found;
      while (at > 0 && Double.longBitsToDouble(bits[places[at - 1]]) < weight) {
        at--;
      }
      if (at < places.length) {
        found = Math.min(found + 1, places.length);
        System.arraycopy(places, at, places, at + 1, found - at - 1);
        places[at] = i;
      }
    }
    return Arrays.stream(places).sorted().map(place -> stems[place]).toArray();
  }
}
