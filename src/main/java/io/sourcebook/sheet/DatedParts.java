package io.sourcebook.sheet;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a sentence each of its dates belongs to, so that a sentence with three dates does
 * not stand three times on a timeline.
 */
final class DatedParts {

  /** A part in fewer words tells nothing: {@code suspended in May}. */
  private static final int FEWEST_WORDS = 3;

  /** Where two dates part: behind a word that only joins, before one that leads a clause. */
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s(?:(?:and|but|or|then|y|pero|o|luego)\\s"
              + "|(?=(?:after|before|while|when|where|who|which|cuando|donde)\\s))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DASH =
      Pattern.compile("\\s(?:--|–|—)(?=\\s)|[()]", Pattern.UNICODE_CHARACTER_CLASS);

  private final Reading reading;
  private final Span sentence;
  private final List<DateExpression> dates = new ArrayList<>();
  private final Optional<DateExpression> main;

  DatedParts(Reading reading, Span sentence) {
    this.reading = reading;
    this.sentence = sentence;
    for (DateExpression date : EventDates.of(reading, sentence)) {
      boolean known = dates.stream().anyMatch(one -> one.value().equals(date.value()));
      if (date.value().isPresent() && !known) {
        dates.add(date);
      }
    }
    Optional<Span> said = Standings.attribution(reading, sentence).map(Quotation::content);
    if (said.isPresent()
        && dates.stream().anyMatch(date -> said.get().contains(date.span()) && !isAside(date))) {
      // "The ministry said on Monday that … in May": the day of the saying is not the event's.
      dates.removeIf(date -> !said.get().contains(date.span()));
    }
    main =
        dates.stream()
            .filter(date -> !isAside(date))
            .findFirst()
            .or(() -> dates.stream().findFirst());
  }

  /**
   * The words that tell what happened on a date: the whole sentence for its main date, a noun or a
   * relative clause where the date belongs to that alone, a part of the sentence for another; empty
   * for the day on which something was said, and where the date cannot be parted from the others.
   */
  Optional<Span> of(Edtf date) {
    if (main.isEmpty()) {
      return Optional.empty();
    }
    if (main.get().value().equals(Optional.of(date))) {
      return DatedNoun.of(reading, sentence, main.get())
          .or(() -> DatedRelative.of(reading, sentence, main.get()))
          .or(() -> Optional.of(sentence));
    }
    return dates.stream()
        .filter(one -> one.value().equals(Optional.of(date)))
        .findFirst()
        .flatMap(this::part);
  }

  private boolean isAside(DateExpression date) {
    String before = reading.words(new Span(sentence.start(), date.span().start()));
    return DASH.matcher(before).results().count() % 2 == 1;
  }

  private Optional<Span> part(DateExpression date) {
    Span clause = EventDates.clause(reading, sentence, date.span());
    int from = clause.start();
    int to = clause.end();
    for (DateExpression other : dates) {
      if (other.equals(date) || !clause.contains(other.span())) {
        continue;
      }
      boolean before = other.span().end() <= date.span().start();
      Span earlier = before ? other.span() : date.span();
      Span later = before ? date.span() : other.span();
      Span between = earlier.cover(later);
      Optional<Integer> joint = joint(between, before);
      if (joint.isEmpty()) {
        return Optional.empty();
      }
      if (before) {
        from = Math.max(from, joint.get());
      } else {
        to = Math.min(to, joint.get());
      }
    }
    Span part = new Span(from, to);
    String[] words = reading.words(part).strip().split("\\s+", -1);
    return words.length < FEWEST_WORDS ? Optional.empty() : Optional.of(part);
  }

  /** Where two dates part: the joint nearest to the date that comes later, or to the earlier. */
  private Optional<Integer> joint(Span between, boolean last) {
    String words = reading.words(between);
    Matcher joints = JOINT.matcher(words);
    Optional<Integer> found = Optional.empty();
    while (joints.find()) {
      int place = last ? joints.end() : joints.start();
      found = Optional.of(between.start() + words.codePointCount(0, place));
      if (!last) {
        break;
      }
    }
    return found;
  }
}
