package io.sourcebook.find.date;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Sourced;
import java.time.LocalDate;

/**
 * When an article was written, as far as its date tells.
 *
 * @param first the first day on which it can have been written
 * @param last the last day; the same as {@code first} where the day is known
 * @param stated whether the article states its date
 * @param evidence the words on which the date stands
 * @param bound whether days in the text have narrowed it
 */
public record WritingDay(
    LocalDate first, LocalDate last, boolean stated, String evidence, boolean bound) {

  /** The writing day that a date of publication gives. */
  public static WritingDay of(Sourced<Edtf> published) {
    return new WritingDay(
        published.value().first(),
        published.value().last(),
        published.certainty() == Certainty.STATED && !published.value().isQualified(),
        published.evidence(),
        false);
  }

  /** Whether the day is known. */
  public boolean isDay() {
    return first.equals(last);
  }

  /** Whether at least the year is known. */
  boolean isYear() {
    return first.getYear() == last.getYear();
  }

  /** The same, not before a day that has passed and not after one that lies ahead. */
  WritingDay within(LocalDate earliest, LocalDate latest) {
    LocalDate from = earliest.isAfter(first) ? earliest : first;
    LocalDate to = latest.isBefore(last) ? latest : last;
    boolean narrower = !from.equals(first) || !to.equals(last);
    return narrower && !to.isBefore(from) ? new WritingDay(from, to, stated, evidence, true) : this;
  }

  /** How a basis names it: 8 March 2022, the article's date. */
  String words() {
    if (isDay()) {
      String day = DayWords.of(first);
      return stated ? day + ", the article's date" : day + ", a date inferred from " + evidence;
    }
    String span =
        bound
            ? "the writing, between "
                + DayWords.of(first)
                + " and "
                + DayWords.of(last)
                + " by the dates in the text"
            : isYear() && first.getDayOfYear() == 1
                ? String.valueOf(first.getYear())
                : "a day from " + DayWords.of(first) + " to " + DayWords.of(last);
    return stated
        ? span + ", as the article's date says"
        : span + "; year inferred from " + evidence;
  }
}
