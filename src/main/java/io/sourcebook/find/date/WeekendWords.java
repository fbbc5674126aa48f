package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A weekend: before the writing, after it, or the one that runs. */
record WeekendWords(Direction direction) implements TimeWords.Relative {

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    boolean runs = written.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    int weeks =
        switch (direction) {
          case LAST -> -1;
          case NEXT -> 1;
          case THIS -> outlook == Outlook.PAST && !runs ? -1 : 0;
          case NONE -> outlook == Outlook.FUTURE || runs ? 0 : -1;
        };
    return Optional.of(TimeUnit.WEEKEND.away(written, weeks));
  }

  @Override
  public boolean ahead() {
    return direction == Direction.NEXT;
  }
}
