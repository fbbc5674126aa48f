package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A length of time or a vague one, which is no date: {@code the past two years}, {@code every
 * Monday}.
 */
final class DurationRule implements DateRule {

  private static final Set<String> VAGUE =
      CalendarWords.words("recent coming past last next few several many some");

  private static final Set<String> REPEATED = CalendarWords.words("every each cada");

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("It stood five years and fell in [2005].", "2005"),
        DateExample.wrong("It stood for three hours."),
        DateExample.wrong("The past two years were hard."),
        DateExample.wrong("In recent years it grew."),
        DateExample.wrong("Every weekend they sail."),
        DateExample.wrong("They worked for five years and now rest."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if (REPEATED.contains(first.folded())) {
      Token noun = tokens.at(at + 1);
      boolean time =
          CalendarWords.unit(noun).isPresent() || CalendarWords.weekday(noun).isPresent();
      return time ? none(at, at + 2) : Optional.empty();
    }
    if (VAGUE.contains(first.folded())) {
      int nounAt = CalendarWords.smallNumber(tokens.at(at + 1)).isPresent() ? at + 2 : at + 1;
      boolean plural = CalendarWords.isPlural(tokens.at(nounAt));
      return plural ? none(at, nounAt + 1) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Match> none(int from, int to) {
    return Optional.of(new Match(from, to, new TimeWords.NoDate()));
  }
}
