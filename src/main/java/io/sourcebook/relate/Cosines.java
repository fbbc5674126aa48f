package io.sourcebook.relate;

import java.util.List;
import java.util.stream.IntStream;

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

  Cosines(List<NumberedProfile> sentences) {
    List<WordVector> vectors = sentences.stream().map(NumberedProfile::weights).toList();
    this.starts = new int[vectors.size() + 1];
    for (int i = 0; i < vectors.size(); i++) {
      starts[i + 1] = starts[i] + vectors.get(i).size();
    }
    this.stems = new int[starts[vectors.size()]];
    this.weights = new double[stems.length];
    this.lengths = new double[vectors.size()];
    this.most = vectors.stream().mapToInt(Cosines::highest).max().orElse(-1) + 1;
    IntStream.range(0, vectors.size()).parallel().forEach(i -> set(i, vectors.get(i)));
  }

  private static int highest(WordVector vector) {
    return vector.size() == 0 ? -1 : vector.stem(vector.size() - 1);
  }

  private void set(int at, WordVector vector) {
    lengths[at] = vector.length();
    for (int i = 0; i < vector.size(); i++) {
      stems[starts[at] + i] = vector.stem(i);
      weights[starts[at] + i] = vector.weight(i);
    }
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
      // Rows at hand: the quick compiler would fetch each of them anew for each stem.
      int[] ofStems = stems;
      double[] ofWeights = weights;
      double[] own = spread;
      int end = starts[other + 1];
      double sum = 0;
      for (int i = starts[other]; i < end; i++) {
        sum += own[ofStems[i]] * ofWeights[i];
      }
      return sum == 0 ? 0 : sum / (lengths[of] * lengths[other]);
    }
  }
}
