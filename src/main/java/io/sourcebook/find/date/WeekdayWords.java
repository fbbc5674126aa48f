package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A day named by its weekday: the one before the writing, or after it. */
record WeekdayWords(DayOfWeek weekday, Direction direction) implements TimeWords.Relative {

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    LocalDate before = written.with(TemporalAdjusters.previous(weekday));
    LocalDate after = written.with(TemporalAdjusters.next(weekday));
    boolean today = written.getDayOfWeek() == weekday;
    return Optional.of(
        Edtf.of(
            switch (direction) {
              case LAST -> before;
              case NEXT -> after;
              case THIS -> today ? written : outlook == Outlook.PAST ? before : after;
              case NONE -> outlook == Outlook.FUTURE ? after : today ? written : before;
            }));
  }

  @Override
  public boolean ahead() {
    return direction == Direction.NEXT;
  }
}
