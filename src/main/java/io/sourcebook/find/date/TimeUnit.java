package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A stretch of the calendar that words count in. */
enum TimeUnit {
  DAY,
  /** From Monday to Sunday, as in ISO 8601. */
  WEEK,
  /** Saturday and Sunday. */
  WEEKEND,
  MONTH,
  QUARTER,
  YEAR,
  DECADE;

  /** The stretch that lies {@code amount} units after the one that holds a day. */
  Edtf away(LocalDate day, int amount) {
    return switch (this) {
      case DAY -> Edtf.of(day.plusDays(amount));
      case WEEK -> days(monday(day).plusWeeks(amount), 7);
      case WEEKEND -> days(monday(day).plusWeeks(amount).plusDays(5), 2);
      case MONTH -> month(day.plusMonths(amount));
      case QUARTER -> {
        LocalDate there = day.plusMonths(3L * amount);
        int quarter = (there.getMonthValue() - 1) / 3;
        yield new Edtf(String.format(Locale.ROOT, "%04d-%d", there.getYear(), 33 + quarter));
      }
      case YEAR -> year(day.getYear() + amount);
      case DECADE ->
          new Edtf(String.format(Locale.ROOT, "%03dX", Math.floorDiv(day.getYear(), 10) + amount));
    };
  }

  /** Whether the stretch lies within the years that a date can have. */
  boolean reaches(LocalDate day, int amount) {
    int days =
        switch (this) {
          case DAY -> 1;
          case WEEK, WEEKEND -> 7;
          case MONTH -> 31;
          case QUARTER -> 92;
          case YEAR -> 366;
          case DECADE -> 3660;
        };
    return YearRule.isInReach(day.plusDays((long) days * amount).getYear());
  }

  /** A whole year. */
  static Edtf year(int year) {
    return new Edtf(String.format(Locale.ROOT, "%04d", year));
  }

  /** The month that holds a day. */
  static Edtf month(LocalDate day) {
    return new Edtf(String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()));
  }

  /** The stretch from one date's first day to another's last. */
  static Edtf between(Edtf from, Edtf to) {
    return new Edtf(from.value() + "/" + to.value());
  }

  private static Edtf days(LocalDate first, int count) {
    return between(Edtf.of(first), Edtf.of(first.plusDays(count - 1)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
