package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A holiday that is a day of the calendar: {@code Christmas Eve}, {@code last Thanksgiving}. */
final class HolidayRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The mill burned on [Christmas Day].", "2010-12-25"),
        DateExample.right("It was sold [last Thanksgiving].", "2010-11-25"),
        DateExample.right("It will reopen on [New Year's Eve].", "2011-12-31"),
        DateExample.wrong("A Christmas tree stood at the gate."),
        DateExample.wrong("The New Year began quietly."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    boolean last = tokens.at(at).is("last");
    int next = last ? at + 1 : at;
    Token name = tokens.at(next);
    if (!name.capital()) {
      return Optional.empty();
    }
    Token day = tokens.at(next + 1);
    if (name.is("thanksgiving") && (last || day.is("day"))) {
      return holiday(at, day.is("day") ? next + 2 : next + 1, Holiday.THANKSGIVING, last);
    }
    if (name.is("christmas") && (last || day.is("day") || day.is("eve"))) {
      Holiday holiday = day.is("eve") ? Holiday.CHRISTMAS_EVE : Holiday.CHRISTMAS;
      boolean longer = day.is("day") || day.is("eve");
      return holiday(at, longer ? next + 2 : next + 1, holiday, last);
    }
    if (tokens.hasWords(next, "new", "year", "'s", "eve")) {
      return holiday(at, next + 4, Holiday.NEW_YEARS_EVE, last);
    }
    if (tokens.hasWords(next, "new", "year", "'s", "day")) {
      return holiday(at, next + 4, Holiday.NEW_YEARS_DAY, last);
    }
    return Optional.empty();
  }

  private static Optional<Match> holiday(int from, int to, Holiday holiday, boolean last) {
    return Optional.of(
        new Match(from, to, new Words(holiday, last ? Direction.LAST : Direction.NONE)));
  }

  private enum Holiday {
    NEW_YEARS_DAY,
    /** The fourth Thursday of November, as in the United States. */
    THANKSGIVING,
    CHRISTMAS_EVE,
    CHRISTMAS,
    NEW_YEARS_EVE;

    private LocalDate in(int year) {
      return switch (this) {
        case NEW_YEARS_DAY -> LocalDate.of(year, Month.JANUARY, 1);
        case THANKSGIVING ->
            LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        case CHRISTMAS_EVE -> LocalDate.of(year, Month.DECEMBER, 24);
        case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
        case NEW_YEARS_EVE -> LocalDate.of(year, Month.DECEMBER, 31);
      };
    }
  }

  private record Words(Holiday holiday, Direction direction) implements TimeWords.Relative {
    @Override
    public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
      LocalDate day = holiday.in(written.getYear());
      boolean ahead = direction == Direction.NONE && outlook == Outlook.FUTURE;
      if (ahead && day.isBefore(written)) {
        day = holiday.in(written.getYear() + 1);
      } else if (!ahead && day.isAfter(written)) {
        day = holiday.in(written.getYear() - 1);
      }
      return Optional.of(Edtf.of(day));
    }
  }
}
