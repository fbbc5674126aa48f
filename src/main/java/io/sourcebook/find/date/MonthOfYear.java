package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A month of a year counted from the writing: October last year. */
record MonthOfYear(Month month, int years) implements TimeWords.Relative {

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    return Optional.of(
        TimeUnit.month(LocalDate.of(written.getYear() + years, month.getValue(), 1)));
  }

  @Override
  public boolean ahead() {
    return years > 0;
  }
}
