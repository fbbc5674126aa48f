package io.sourcebook.model;

import java.util.Optional;

/**
 * Words that an article gives as somebody's.
 *
 * @param span cue, speaker and content together
 * @param content the words said: between the marks when direct, the reported clause when not
 * @param direct whether the words stand between quotation marks
 * @param via the outlet from which the article has it, where it says so
 */
public record Quotation(
    Span span,
    Span content,
    boolean direct,
    Optional<Span> cue,
    Optional<Speaker> speaker,
    Optional<String> via) {
  public Quotation {
    if (!span.contains(content)) {
      throw new IllegalArgumentException("content " + content + " outside of " + span);
    }
  }
}
