package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;

/** The end of the running month or year: {@code by the end of the year}, {@code by year-end}. */
final class PeriodEndRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The bridge will open by [the end of the year].", "2011"),
        DateExample.right("They must pay until [the end of the month].", "2011-06"),
        DateExample.right("The sale is expected by [year-end].", "2011"),
        DateExample.right("Abrirá antes de [fin de año].", "2011"),
        DateExample.wrong("At the end of the day, nothing changed."),
        DateExample.wrong("A year ends."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    if (tokens.hasWords(at, "fin", "de", "ano")) {
      return running(at, at + 3, TimeUnit.YEAR);
    }
    if (tokens.hasWords(at, "year", "end")) {
      return running(at, at + 2, TimeUnit.YEAR);
    }
    if (tokens.hasWords(at, "year", "'s", "end") || tokens.hasWords(at, "year", "-", "end")) {
      return running(at, at + 3, TimeUnit.YEAR);
    }
    if (tokens.hasWords(at, "the", "end", "of", "the")) {
      Optional<TimeUnit> unit = CalendarWords.unit(tokens.at(at + 4));
      boolean whole = unit.isPresent() && !CalendarWords.isPlural(tokens.at(at + 4));
      return whole && (unit.get() == TimeUnit.MONTH || unit.get() == TimeUnit.YEAR)
          ? running(at, at + 5, unit.get())
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Counted from a date before it in the sentence, or else from the writing. */
  private static Optional<Match> running(int from, int to, TimeUnit unit) {
    return Optional.of(new Match(from, to, new TimeWords.FromLast(unit, 0, true)));
  }
}
