package io.sourcebook.sheet;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Span;
import io.sourcebook.model.Status;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that belongs to a noun alone: what a sentence tells <em>before the July 28 election</em>
 * did not happen on that day.
 */
final class DatedNoun {

  /** What stands before the date, up to its article. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|\\s)(?:(before|after|since|until|till|for|following|ahead\\s+of|prior\\s+to|from)"
              + "|in|at|on|of|during)\\s+(the|a|an|this|that|its|their|his|her)\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The noun behind it, of at most three words; a word that joins ends it. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:\\s+(?!(?:and|or|but|nor|of|in|on|at|to|for|with|by|from|into|over|under|than|as|that|which"
              + "|who|whose|when|where|while|if|because|after|before|until|since|is|are|was|were|has"
              + "|have|had|will|would|could|may|might|did|does|not)\\b)\\p{Ll}[\\p{Ll}'’-]*+){1,3}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private DatedNoun() {}

  /**
   * The words of the noun with its date, where the sentence is told of another time: another one by
   * its preposition, or an earlier one because the date lay ahead and nothing of the sentence did.
   */
  static Optional<Span> of(Reading reading, Span sentence, DateExpression date) {
    Matcher before = BEFORE.matcher(reading.words(new Span(sentence.start(), date.span().start())));
    String behind = reading.words(new Span(date.span().end(), sentence.end()));
    Matcher noun = NOUN.matcher(behind);
    if (!before.find() || !noun.lookingAt()) {
      return Optional.empty();
    }
    boolean ahead =
        date.planned()
            && reading.hedgesOver(sentence).stream()
                .filter(hedge -> !hedge.cue().overlaps(date.span()))
                .map(Hedge::status)
                .noneMatch(status -> status == Status.PLANNED || status == Status.CONDITIONAL);
    if (before.group(1) == null && !ahead) {
      return Optional.empty();
    }
    String led = before.group().substring(before.start(2) - before.start());
    int from = date.span().start() - led.codePointCount(0, led.length());
    boolean last = behind.substring(noun.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    int to = date.span().end() + behind.codePointCount(0, noun.end());
    return Optional.of(new Span(from, last ? sentence.end() : to));
  }
}
