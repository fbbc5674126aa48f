package io.sourcebook.relate;

import java.util.Arrays;
import java.util.List;

/**
 * The cosines of one vector with many others. All lie in one row, and the one is spread over as
 * many places as there are stems: so it takes a few steps for each stem of the other.
 */
final class Cosines {

  /** More than the sums of some hundred weights can be off. */
  private static final double ROUNDING = 1e-9;

  /** Where each vector begins in the row, and where the last one ends. */
  private final int[] starts;

  private final int[] stems;
  private final double[] weights;
  private final double[] lengths;
  private final int most;

  /** A bit for each stem of each vector; several may have one. */
  private final long[] bits;

  /**
   * At each place of the row the share of its vector's length that so many of its stems have at
   * most, as many as there are places from the vector's first to this one.
   */
  private final double[] shares;

  Cosines(List<WordVector> vectors) {
    this.starts = new int[vectors.size() + 1];
    for (int i = 0; i < vectors.size(); i++) {
      starts[i + 1] = starts[i] + vectors.get(i).size();
    }
    this.stems = new int[starts[vectors.size()]];
    this.weights = new double[stems.length];
    this.lengths = new double[vectors.size()];
    int highest = 0;
    for (int i = 0; i < vectors.size(); i++) {
      WordVector vector = vectors.get(i);
      lengths[i] = vector.length();
      for (int j = 0; j < vector.size(); j++) {
        stems[starts[i] + j] = vector.stem(j);
        weights[starts[i] + j] = vector.weight(j);
        highest = Math.max(highest, vector.stem(j));
      }
    }
    this.most = highest + 1;
    this.bits = new long[vectors.size()];
    this.shares = new double[stems.length];
    for (int i = 0; i < vectors.size(); i++) {
      double[] heaviestLast = Arrays.copyOfRange(weights, starts[i], starts[i + 1]);
      Arrays.sort(heaviestLast);
      double square = 0;
      for (int j = 0; j < heaviestLast.length; j++) {
        double weight = heaviestLast[heaviestLast.length - 1 - j];
        square += weight * weight;
        shares[starts[i] + j] = StrictMath.sqrt(square) / lengths[i];
        bits[i] |= 1L << stems[starts[i] + j];
      }
    }
  }

  /** How many stems of one vector can stand in another at most, as a look at their bits tells. */
  private int mostShared(int one, int other) {
    // A bit that only one has stands for a stem at least that only that one has.
    return starts[one + 1] - starts[one] - Long.bitCount(bits[one] & ~bits[other]);
  }

  /** For use by one thread: no vector yet. */
  One one() {
    return new One();
  }

  /** The vector of which the cosines are asked. */
  final class One {
    private final double[] spread = new double[most];
    private int of = -1;

    private One() {}

    /** Takes another vector in the place of the one before. */
    void set(int vector) {
      for (int i = of < 0 ? 0 : starts[of]; of >= 0 && i < starts[of + 1]; i++) {
        spread[stems[i]] = 0;
      }
      of = vector;
      for (int i = starts[of]; i < starts[of + 1]; i++) {
        spread[stems[i]] = weights[i];
      }
    }

    /** Whether the cosine can be so large; of most others a look tells that it is not. */
    boolean canReach(double least, int other) {
      int shared = Math.min(mostShared(of, other), mostShared(other, of));
      // The stems that both have make up no more of either than its heaviest ones do.
      return shared > 0
          && shares[starts[of] + shared - 1] * shares[starts[other] + shared - 1]
              >= least - ROUNDING;
    }

    /** Summed in order of stem, so that it depends on nothing else; 0 where one is empty. */
    double with(int other) {
      double sum = 0;
      for (int i = starts[other]; i < starts[other + 1]; i++) {
        sum += spread[stems[i]] * weights[i];
      }
      return sum == 0 ? 0 : sum / (lengths[of] * lengths[other]);
    }
  }
}
