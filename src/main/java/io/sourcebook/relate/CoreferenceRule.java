package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Span;
import java.util.Optional;

/** Recognises words by which a sentence goes on about a subject. */
interface CoreferenceRule {

  /**
   * The pronoun or noun that means the subject.
   *
   * @param previous the sentence before in the article
   * @param mention how that one speaks of the subject, where it does
   */
  Optional<Word> find(
      Optional<FoundSentence> previous, Optional<Mention> mention, FoundSentence sentence);

  /** The whole phrase around the word found. */
  default Span words(FoundSentence sentence, Word found) {
    return found.span();
  }
}
