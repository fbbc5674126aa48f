package io.sourcebook.sheet;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date within a relative clause behind the first words of a sentence: what the sentence goes on
 * to tell of <em>Ada Varga, who sold the mill in 2019, …</em> did not happen then.
 */
final class DatedRelative {

  /** How such a clause begins, with a preposition or without. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:\\p{L}+\\s+)?(?:who|whom|whose|which|where|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|que)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What the clause is told of, in so few words that no verb goes with them. */
  private static final int LONGEST_NAME = 5;

  private DatedRelative() {}

  /** The name at the beginning of the sentence and the clause with the date. */
  static Optional<Span> of(Reading reading, Span sentence, DateExpression date) {
    Span clause = EventDates.clause(reading, sentence, date.span());
    if (clause.start() == sentence.start() || clause.end() >= sentence.end()) {
      return Optional.empty();
    }
    String before = reading.words(new Span(sentence.start(), clause.start())).strip();
    boolean name =
        before.endsWith(",")
            && before.indexOf(',') == before.length() - 1
            && before.split("\\s+", -1).length <= LONGEST_NAME;
    return name && RELATIVE.matcher(reading.words(clause).strip()).lookingAt()
        ? Optional.of(new Span(sentence.start(), clause.end()))
        : Optional.empty();
  }
}
