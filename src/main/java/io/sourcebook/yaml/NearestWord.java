package io.sourcebook.yaml;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The word that somebody who mistyped most likely meant. */
public final class NearestWord {

  /** Words that differ in more than a third of their letters are other words, no slips. */
  private static final int LETTERS_FOR_A_SLIP = 3;

  /** Keys are short; nothing longer is a slip of one. */
  private static final int LONGEST = 60;

  private NearestWord() {}

  /** The known word with the fewest slips, the first in the alphabet of several; or empty. */
  public static Optional<String> of(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> best = Optional.empty();
    int fewest = Math.max(1, word.length() / LETTERS_FOR_A_SLIP) + 1;
    for (String candidate : new TreeSet<>(known)) {
      int slips = slips(word, candidate);
      if (slips < fewest) {
        fewest = slips;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Letters added, left out, replaced, or swapped with the next (optimal string alignment). */
  private static int slips(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(cost[i - 1][j - 1] + replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[from.length()][to.length()];
  }
}
