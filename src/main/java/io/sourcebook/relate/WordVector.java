package io.sourcebook.relate;

import java.util.Map;

/** The words of a sentence by their numbers, so that it is fast to compare with others. */
final class WordVector {

  private final int[] stems;
  private final double[] weights;

  /** Whether a stem is of a name, date or number. */
  private final boolean[] compared;

  private final double length;
  private final int[] plain;

  private WordVector(
      int[] stems, double[] weights, boolean[] compared, double length, int[] plain) {
    this.stems = stems;
    this.weights = weights;
    this.compared = compared;
    this.length = length;
    this.plain = plain;
  }

  /**
   * The vector of a sentence.
   *
   * @param stems numbers at least all stems of the profile
   * @param words numbers at least all plain words of the profile
   */
  static WordVector of(Profile profile, WordNumbers stems, WordNumbers words) {
    double[] weights = new double[profile.weights().size()];
    boolean[] compared = new boolean[weights.length];
    double square = 0;
    int i = 0;
    for (Map.Entry<String, Double> entry : profile.weights().entrySet()) {
      weights[i] = entry.getValue();
      compared[i] = profile.compared().contains(entry.getKey());
      square += weights[i] * weights[i];
      i++;
    }
    return new WordVector(
        stems.of(profile.weights().keySet()),
        weights,
        compared,
        StrictMath.sqrt(square),
        words.of(profile.plain()));
  }

  /** The cosine of two sentences' weights. */
  double likeness(WordVector other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double sum = 0;
    int i = 0;
    int j = 0;
    // In order of stem, so that the sum does not depend on anything else.
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum / (length * other.length);
  }

  /** The sum of the lower weights of the stems that two sentences share, names and dates aside. */
  double shared(WordVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] == other.stems[j]) {
        if (!compared[i] && !other.compared[j]) {
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

  /** The share of all their words, small ones too, that two sentences have in common. */
  double overlap(WordVector other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < plain.length && j < other.plain.length) {
      if (plain[i] == other.plain[j]) {
        common++;
        i++;
        j++;
      } else if (plain[i] < other.plain[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = plain.length + other.plain.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
