package io.sourcebook.model;

/**
 * Words that make a passage less than a plain statement.
 *
 * @param cue the words that show it
 * @param scope the part of the sentence that it governs, at most the sentence
 * @param status what they make of it; never STATED
 */
public record Hedge(Span cue, Span scope, Status status) {
  public Hedge {
    if (status == Status.STATED) {
      throw new IllegalArgumentException("a hedge cannot make a passage plain");
    }
  }
}
