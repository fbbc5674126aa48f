package io.sourcebook.find;

import java.util.Optional;

/**
 * A cue with the one who speaks, and what is said as far as it is no quotation between marks.
 *
 * @param cueFrom and {@code cueTo}: the first and last token of the cue
 * @param speaker the words for the one who speaks
 * @param place where the words said stand, seen from the cue
 * @param contentFrom and {@code contentTo}: the reported clause, or -1 where there is none
 * @param start and {@code end}: all tokens that cue, speaker and the words about them cover
 * @param outlet the outlet it was told to, by full name
 */
record Attribution(
    int cueFrom,
    int cueTo,
    Optional<SpeakerPhrase> speaker,
    Place place,
    int contentFrom,
    int contentTo,
    int start,
    int end,
    Optional<String> outlet) {

  /** Where the words said stand. */
  enum Place {
    AFTER,
    BEFORE
  }

  boolean hasContent() {
    return contentFrom >= 0 && contentTo >= contentFrom;
  }

  Attribution withContent(int from, int to) {
    return new Attribution(cueFrom, cueTo, speaker, place, from, to, start, end, outlet);
  }
}
