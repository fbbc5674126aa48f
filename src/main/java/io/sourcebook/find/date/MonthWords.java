package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A month whose year is not said. */
record MonthWords(Month month, Direction direction) implements TimeWords.Relative {

  /** So many months ahead a month is still taken for the coming one where no verb decides. */
  private static final int NEAR_AHEAD = 2;

  @Override
  public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
    int sinceThen = Math.floorMod(written.getMonthValue() - month.getValue(), 12);
    int latest = -sinceThen;
    int coming = sinceThen == 0 ? 0 : 12 - sinceThen;
    if (direction == Direction.LAST && sinceThen == 1) {
      // In March, "last February" can be of last month or of last year.
      return Optional.empty();
    }
    int months =
        switch (direction) {
          case LAST -> sinceThen == 0 ? -12 : latest;
          case NEXT -> sinceThen == 0 ? 12 : coming;
          case THIS -> month.getValue() - written.getMonthValue();
          case NONE ->
              switch (outlook) {
                case PAST -> latest;
                case FUTURE -> coming;
                case OPEN, EITHER -> coming <= NEAR_AHEAD ? coming : latest;
              };
        };
    return Optional.of(TimeUnit.month(written.withDayOfMonth(1).plusMonths(months)));
  }

  @Override
  public boolean ahead() {
    return direction == Direction.NEXT;
  }
}
