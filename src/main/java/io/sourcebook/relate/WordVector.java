package io.sourcebook.relate;

import java.util.Arrays;

/** Stems with their weights, each stem by its number. */
final class WordVector {

  private final int[] stems;
  private final double[] weights;

  /** Whether a stem is not counted among the shared ones. */
  private final boolean[] aside;

  private final double length;

  /**
   * @param stems in order; these rows are taken as they are, so nobody may change them
   * @param weights of these stems
   * @param aside which of them are not counted among the shared ones
   */
  WordVector(int[] stems, double[] weights, boolean[] aside) {
    this.stems = stems;
    this.weights = weights;
    this.aside = aside;
    double square = 0;
    for (double weight : weights) {
      square += weight * weight;
    }
    this.length = StrictMath.sqrt(square);
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
    return weights[place];
  }

  /** As that of a vector in space. */
  double length() {
    return length;
  }

  /** The sum of the lower weights of the stems that two vectors share. */
  double shared(WordVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        if (!aside[i] && !other.aside[j]) {
          sum += Math.min(weights[i], other.weights[j]);
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

  /** The stems of most weight, in order; of those of one weight the first. */
  int[] heaviest(int most) {
    int[] places = new int[Math.min(most, stems.length)];
    int found = 0;
    for (int i = 0; i < stems.length; i++) {
      int at = found;
      while (at > 0 && weights[places[at - 1]] < weights[i]) {
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
