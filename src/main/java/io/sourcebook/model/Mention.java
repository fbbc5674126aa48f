package io.sourcebook.model;

import java.util.Optional;

/**
 * A sentence that speaks of a subject.
 *
 * @param subject the subject's slug
 * @param sentence the whole sentence
 * @param words the words that name it, or the pronoun
 * @param gloss whom a pronoun means, to be shown in brackets; empty where the words say it
 */
public record Mention(
    String subject, Passage sentence, Span words, Kind kind, Optional<String> gloss) {

  /** What makes the sentence a mention. */
  public enum Kind {
    NAME,
    ALIAS,
    MATCH,
    COREFERENCE
  }
}
