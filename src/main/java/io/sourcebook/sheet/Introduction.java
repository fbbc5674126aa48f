package io.sourcebook.sheet;

import io.sourcebook.model.Hedge;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Status;
import java.util.regex.Pattern;

/**
 * The sentence that brings an agreement in: {@code Kim has tested the limits of a fishing pact with
 * Peru}. A reader needs it first, so it may stand at a glance under its label although it judges,
 * as long as it accuses nobody of a breach and names nobody in loaded words.
 */
final class Introduction {

  /** An agreement that is not yet known, and with whom it was made. */
  private static final Pattern NEW_AGREEMENT =
      Pattern.compile(
          "\\b(?:an?|un)\\s(?:[\\w-]{1,20}\\s){0,3}(?:agreement|accord|deal|pact|treaty|truce|ceasefire"
              + "|acuerdo|pacto|tratado|tregua)\\s(?:[\\w-]{1,20}\\s){0,3}(?:with|between|con|entre)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Introduction() {}

  static boolean judgesOnlyInPassing(Desk desk, Passage sentence, Standing standing) {
    Reading reading = desk.reading(sentence);
    String words = desk.words(sentence);
    return standing.status() == Status.OPINION
        && NEW_AGREEMENT.matcher(words).find()
        && !Section.tellsOfBreach(words)
        && reading.hedgesOver(sentence.span()).stream().noneMatch(Hedge::naming);
  }
}
