package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Under which heading of a list by year a date stands; the decade that begins with a year stands
 * behind it.
 *
 * @param name the year, or the decade with an {@code s} behind it
 */
record YearHeading(int first, String name) implements Comparable<YearHeading> {

  static YearHeading of(Edtf date) {
    int year = date.first().getYear();
    return new YearHeading(
        year, date.precision() == Edtf.Precision.DECADE ? year + "s" : Integer.toString(year));
  }

  /** The month in which all of a date lies, as EDTF writes it; empty where it lies in none. */
  static Optional<String> month(Edtf date) {
    YearMonth first = YearMonth.from(date.first());
    boolean within =
        first.equals(YearMonth.from(date.last())) && date.precision() != Edtf.Precision.SEASON;
    return within ? Optional.of(first.toString()) : Optional.empty();
  }

  @Override
  public int compareTo(YearHeading other) {
    int order = Integer.compare(first, other.first);
    return order != 0 ? order : name.compareTo(other.name);
  }
}
