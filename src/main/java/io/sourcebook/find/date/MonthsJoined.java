package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A stretch from one month until another, both without a year. */
record MonthsJoined(Month from, Month to) implements TimeWords.Relative {

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    LocalDate start = LocalDate.of(written.getYear(), from.getValue(), 1);
    LocalDate end = LocalDate.of(written.getYear(), to.getValue(), 1);
    if (to.getValue() < from.getValue()) {
      end = end.plusYears(1);
    }
    // What has happened ends before the writing, what will happen does not.
    int years = 0;
    if (outlook == Outlook.FUTURE) {
      years = TimeUnit.month(end).last().isBefore(written) ? 1 : 0;
    } else {
      while (end.plusYears(years).isAfter(written)) {
        years--;
      }
    }
    return Optional.of(
        TimeUnit.between(
            TimeUnit.month(start.plusYears(years)), TimeUnit.month(end.plusYears(years))));
  }
}
