package io.sourcebook.relate;

/** Cuts the endings of number and tense, lightly: {@code talks} and {@code talk}. */
final class Stem {

  /** What is left of a word must still tell it from others. */
  private static final int SHORTEST = 4;

  private Stem() {}

  static String of(String word) {
    if (word.endsWith("ies") && word.length() - 2 >= SHORTEST) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String ending : new String[] {"ing", "ed", "es", "s"}) {
      if (word.endsWith(ending)
          && !word.endsWith("ss")
          && word.length() - ending.length() >= SHORTEST) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
      }
    }
    return word.endsWith("e") && word.length() > SHORTEST
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
