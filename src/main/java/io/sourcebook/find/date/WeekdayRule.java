package io.sourcebook.find.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A weekday: {@code Monday}, {@code last Tuesday}, {@code el martes pasado}. */
final class WeekdayRule implements DateRule {

  /** Before a weekday these make the name of another day or thing. */
  private static final Set<String> NAMES_BEFORE =
      CalendarWords.words("black good palm super bloody ash easter fat cyber maundy shrove holy");

  /** After a weekday these make the name of a paper, a team's game or a custom. */
  private static final Set<String> NAMES_AFTER =
      CalendarWords.words(
          "times telegraph mirror express post herald mail independent people journal star sun"
              + " school night football weld");

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The crews met [Tuesday] at the quay.", "2011-06-14"),
        DateExample.right("The crews will meet on [Tuesday].", "2011-06-21"),
        DateExample.right("The crews met [last Friday].", "2011-06-10"),
        DateExample.right("[Next Friday] they sail.", "2011-06-17"),
        DateExample.right("Llegaron [el martes pasado] al puerto.", "2011-06-14"),
        DateExample.right("Llegaron [el lunes].", "2011-06-13"),
        DateExample.right("El alcalde lo reconoció [este viernes].", "2011-06-10"),
        DateExample.wrong("The Sunday Times reported it."),
        // From which Friday it counts back is not read.
        DateExample.wrong("It fell below the level of the previous Friday."),
        DateExample.wrong("The shop is closed on Mondays."),
        DateExample.wrong("Every Monday the shop is closed."),
        DateExample.wrong("Black Friday brought crowds."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if ((first.is("previous") || first.is("preceding") || first.is("following"))
        && CalendarWords.weekday(tokens.at(at + 1)).isPresent()) {
      return Optional.of(new Match(at, at + 2, new TimeWords.NoDate()));
    }
    if (first.is("el") || first.is("este") || first.is("proximo")) {
      return spanish(tokens, at);
    }
    Direction direction =
        switch (first.folded()) {
          case "last" -> Direction.LAST;
          case "this" -> Direction.THIS;
          case "next", "coming" -> Direction.NEXT;
          default -> Direction.NONE;
        };
    int dayAt = direction == Direction.NONE ? at : at + 1;
    if (direction == Direction.THIS
        && (tokens.at(dayAt).is("coming") || tokens.at(dayAt).is("past"))) {
      direction = tokens.at(dayAt).is("past") ? Direction.LAST : Direction.NEXT;
      dayAt++;
    }
    Optional<DayOfWeek> day = CalendarWords.weekday(tokens.at(dayAt));
    if (day.isEmpty() || isName(tokens, dayAt) || isRepeated(tokens, at)) {
      return Optional.empty();
    }
    return Optional.of(new Match(at, dayAt + 1, new WeekdayWords(day.get(), direction)));
  }

  private static Optional<Match> spanish(Tokens tokens, int at) {
    Direction direction =
        switch (tokens.at(at).folded()) {
          case "este" -> Direction.THIS;
          case "proximo" -> Direction.NEXT;
          default -> Direction.NONE;
        };
    int dayAt = at + 1;
    if (tokens.at(dayAt).is("proximo") || tokens.at(dayAt).is("pasado")) {
      direction = tokens.at(dayAt).is("proximo") ? Direction.NEXT : Direction.LAST;
      dayAt++;
    }
    Optional<DayOfWeek> day = CalendarWords.spanishWeekday(tokens.at(dayAt));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = dayAt + 1;
    if (tokens.at(next).is("pasado")) {
      direction = Direction.LAST;
      next++;
    } else if (tokens.at(next).is("proximo")) {
      direction = Direction.NEXT;
      next++;
    }
    TimeWords words =
        direction == Direction.THIS
            ? new NearWeekdayWords(day.get())
            : new WeekdayWords(day.get(), direction);
    return Optional.of(new Match(at, next, words));
  }

  private static boolean isName(Tokens tokens, int dayAt) {
    Token before = tokens.at(dayAt - 1);
    Token after = tokens.at(dayAt + 1);
    return (before.capital() && NAMES_BEFORE.contains(before.folded()))
        || (after.capital()
            && (NAMES_AFTER.contains(after.folded()) || YearRule.isPlaceNoun(after)));
  }

  private static boolean isRepeated(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    return before.is("every") || before.is("each");
  }
}
