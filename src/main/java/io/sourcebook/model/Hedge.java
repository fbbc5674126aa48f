package io.sourcebook.model;

import java.util.Optional;

/**
 * Words that make a passage less than a plain statement.
 *
 * @param cue the words that show it; for loaded words that name somebody, the whole name with them:
 *     {@code dictatorial regime}
 * @param scope the part of the sentence that it governs, at most the sentence
 * @param status what they make of it; never STATED
 * @param naming whether they only name somebody in loaded words ({@code the strongman}): the
 *     sentence is no opinion for that, but the page does not lend its voice to these words
 * @param condition for a condition the clause, {@code if it rains}, or only the words that join it
 *     where its end is not sure; empty for {@code could} and for every other status
 */
public record Hedge(Span cue, Span scope, Status status, boolean naming, Optional<Span> condition) {

  /** A hedge that is no clause of condition. */
  public Hedge(Span cue, Span scope, Status status, boolean naming) {
    this(cue, scope, status, naming, Optional.empty());
  }

  public Hedge {
    if (status == Status.STATED) {
      throw new IllegalArgumentException("a hedge cannot make a passage plain");
    }
  }
}
