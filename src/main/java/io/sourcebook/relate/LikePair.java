package io.sourcebook.relate;

import java.util.Optional;

/**
 * Two sentences in like words.
 *
 * @param one the earlier in order of passage
 * @param likeness from 0 to 1: the cosine of their words, weighted by rarity
 * @param shared the sum of the weights of the words they share, names and dates aside
 * @param overlap the share of all their words, small ones too, that they have in common
 * @param conflict what speaks against their telling the same
 */
record LikePair(
    ComparedSentence one,
    ComparedSentence other,
    double likeness,
    double shared,
    double overlap,
    Optional<Conflict> conflict) {

  /** What two sentences in like words disagree in; what is fast to see first. */
  enum Conflict {
    /** One tells plainly what the other attributes, supposes, plans or denies. */
    STATUS,
    NEGATION,
    /** One says that something rose, the other that it fell. */
    OPPOSITES,
    NUMBERS,
    DATES,
    /** Said by two people. */
    SPEAKERS,
    PLACES,
    PERSONS
  }
}
