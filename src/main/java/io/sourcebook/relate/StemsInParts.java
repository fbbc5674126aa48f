package io.sourcebook.relate;

/** The stems of sentences, parted by their numbers so that each part stands in as many places. */
final class StemsInParts {

  private final Groups bySentence;

  /** In how many sentences each stands. */
  private final int[] counts;

  /** The first stem of each part, and the end of the last. */
  private final int[] starts;

  private StemsInParts(Groups bySentence, int[] counts, int[] starts) {
    this.bySentence = bySentence;
    this.counts = counts;
    this.starts = starts;
  }

  /**
   * @param bySentence the stems of each sentence by their numbers, each stem once
   */
  static StemsInParts of(Groups bySentence, int parts) {
    int[] counts = bySentence.counts();
    int[] starts = new int[parts + 1];
    long places = 0;
    for (int stem = 0, part = 1; stem < counts.length; stem++) {
      places += counts[stem];
      for (; part <= parts && places * parts >= (long) part * bySentence.members(); part++) {
        starts[part] = stem + 1;
      }
    }
    return new StemsInParts(bySentence, counts, starts);
  }

  /** The stems of each sentence. */
  Groups bySentence() {
    return bySentence;
  }

  /** One more than the highest. */
  int size() {
    return counts.length;
  }

  /** In how many sentences a stem stands. */
  int count(int stem) {
    return counts[stem];
  }

  /** The first stem of a part. */
  int from(int part) {
    return starts[part];
  }

  /** The stem behind a part's last one. */
  int to(int part) {
    return starts[part + 1];
  }
}
