package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch counted in units from the day of writing: yesterday, last month, two years ago.
 *
 * @param rounded whether a speaker may have rounded: two years ago
 */
record Offset(TimeUnit unit, int amount, boolean rounded) implements TimeWords.Relative {

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    if (!unit.reaches(written, amount)) {
      return Optional.empty();
    }
    Edtf value = unit.away(written, amount);
    boolean about = rounded && !value.value().contains("/");
    return Optional.of(about ? new Edtf(value.value() + "~") : value);
  }

  @Override
  public boolean ahead() {
    return amount > 0;
  }
}
