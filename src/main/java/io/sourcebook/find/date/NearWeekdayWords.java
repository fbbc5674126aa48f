package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A weekday near the writing on either side: {@code este viernes}, which may be over or not. */
record NearWeekdayWords(DayOfWeek weekday) implements TimeWords.Relative {

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    return new WeekdayWords(weekday, Direction.THIS).seenFrom(written, outlook);
  }

  @Override
  public boolean needsVerb() {
    return true;
  }
}
