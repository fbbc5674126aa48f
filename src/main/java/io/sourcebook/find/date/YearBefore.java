package io.sourcebook.find.date;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import java.time.LocalDate;

/** Gives a month or a day of a month the year that stands right before it. */
final class YearBefore {

  private YearBefore() {}

  /** The words with their year, or the same words where no year stands before them. */
  static TimeWords apply(TimeWords before, TimeWords words) {
    boolean month = words instanceof MonthWords m && m.direction() == Direction.NONE;
    boolean day = words instanceof TimeWords.DayOfYear;
    if (!month && !day) {
      return words;
    }
    if (before instanceof TimeWords.Stated stated
        && stated.value().precision() == Edtf.Precision.YEAR) {
      int year = stated.value().first().getYear();
      if (words instanceof MonthWords m) {
        return completed(TimeUnit.month(LocalDate.of(year, m.month(), 1)), year);
      }
      TimeWords.DayOfYear d = (TimeWords.DayOfYear) words;
      return d.in(year).map(value -> completed(value, year)).orElse(words);
    }
    boolean ofYear = before instanceof Offset offset && offset.unit() == TimeUnit.YEAR;
    return ofYear && words instanceof MonthWords m
        ? new MonthOfYear(m.month(), ((Offset) before).amount())
        : words;
  }

  private static TimeWords completed(Edtf value, int year) {
    return new TimeWords.Completed(
        value, Certainty.RESOLVED, "of " + year + ", which stands right before it");
  }
}
