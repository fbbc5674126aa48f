package io.sourcebook.find.date;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** What an expression says by itself, before anything is known of its article. */
sealed interface TimeWords {

  /** The whole value stands in the words. */
  record Stated(Edtf value) implements TimeWords {}

  /**
   * The value stands in the words but for a part that was added.
   *
   * @param certainty of the part that was added
   * @param ground what was added, for a reader
   */
  record Completed(Edtf value, Certainty certainty, String ground) implements TimeWords {}

  /** Figures that can be read as several days, such as 11/02/89. */
  record Figures(List<LocalDate> readings) implements TimeWords {}

  /**
   * Days of a month, whose year is not said.
   *
   * @param last the same as {@code first} where one day is meant
   */
  record DayOfYear(MonthDay first, MonthDay last, Optional<DayOfWeek> weekday)
      implements TimeWords {

    /** The days of a year, unless it lacks 29 February. */
    Optional<Edtf> in(int year) {
      if (!first.isValidYear(year) || !last.isValidYear(year)) {
        return Optional.empty();
      }
      Edtf begin = Edtf.of(first.atYear(year));
      return Optional.of(
          first.equals(last) ? begin : TimeUnit.between(begin, Edtf.of(last.atYear(year))));
    }
  }

  /**
   * A stretch counted from the last date in the text: the following morning.
   *
   * @param orWriting whether it is counted from the writing where the sentence has no date before
   */
  record FromLast(TimeUnit unit, int amount, boolean orWriting) implements TimeWords {}

  /** A duration or a vague time, kept from being read as a date. */
  record NoDate() implements TimeWords {}

  /** Counted from the day of writing. */
  non-sealed interface Relative extends TimeWords {
    /**
     * The value for an article written on a day.
     *
     * <p>A later day never gives an earlier value: where two days give the same, so does every day
     * between them.
     */
    Optional<Edtf> seenFrom(LocalDate written, Outlook outlook);

    /** Whether nothing but a verb tells its side, and so no verb leaves it open. */
    default boolean needsVerb() {
      return false;
    }

    /** Whether the words themselves put it ahead. */
    default boolean ahead() {
      return false;
    }
  }
}
