package io.sourcebook.relate;

import java.util.List;

/**
 * The cosines of one vector with many others. All lie in one row, and the one is spread over as
 * many places as there are stems: so it takes a few steps for each stem of the other.
 */
final class Cosines {

  /** Where each vector begins in the row, and where the last one ends. */
  private final int[] starts;

  private final int[] stems;
  private final double[] weights;
  private final double[] lengths;
  private final int most;

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
