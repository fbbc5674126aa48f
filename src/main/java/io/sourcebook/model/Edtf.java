package io.sourcebook.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A calendar date of known precision, as ISO 8601-2 (EDTF) writes it: {@code 2024-04-09}, {@code
 * 2023-10}, {@code 2024}, {@code 199X}, {@code 2022-03-05/2022-03-06}, seasons {@code 2022-21} to
 * {@code -24}, quarters {@code -33} to {@code -36}, with an optional {@code ~}, {@code ?} or {@code
 * %} behind.
 */
public record Edtf(String value) implements Comparable<Edtf> {

  /** How long a year, a month and a day are, written from the year on. */
  private static final int YEAR_LENGTH = 4;

  private static final int MONTH_LENGTH = 7;

  private static final int DAY_LENGTH = 10;

  private static final String MARKS = "~?%";

  /** By first day, then the shorter stretch first, then the text. */
  private static final Comparator<Edtf> ORDER =
      Comparator.comparing(Edtf::first).thenComparing(Edtf::last).thenComparing(Edtf::value);

  /** How much of the calendar is said. */
  public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    INTERVAL
  }

  public Edtf {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a date in EDTF: " + value);
    }
  }

  /** A full day. */
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** The date, or empty where the text is none. */
  public static Optional<Edtf> parse(String text) {
    return isValid(text) ? Optional.of(new Edtf(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    try {
      int slash = text.indexOf('/');
      if (slash != text.lastIndexOf('/')) {
        return false;
      }
      return !edge(end(text), true).isBefore(edge(beginning(text), false));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** How much of the calendar is said. */
  public Precision precision() {
    if (value.contains("/")) {
      return Precision.INTERVAL;
    }
    return switch (length(value)) {
      case DAY_LENGTH -> Precision.DAY;
      case MONTH_LENGTH -> number(value, 5, 7) > 12 ? Precision.SEASON : Precision.MONTH;
      default -> value.charAt(3) == 'X' ? Precision.DECADE : Precision.YEAR;
    };
  }

  /** The first day that the date covers. */
  public LocalDate first() {
    return edge(beginning(value), false);
  }

  /** The last day that the date covers. */
  public LocalDate last() {
    return edge(end(value), true);
  }

  /** Whether a mark says that the date is approximate or uncertain. */
  public boolean isQualified() {
    return value.chars().anyMatch(c -> c == '~' || c == '?' || c == '%');
  }

  @Override
  public int compareTo(Edtf other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String beginning(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? text : text.substring(0, slash);
  }

  private static String end(String text) {
    return text.substring(text.indexOf('/') + 1);
  }

  /** How long a year, month or day is without the mark behind it. */
  private static int length(String text) {
    int length = text.length();
    return length > 0 && MARKS.indexOf(text.charAt(length - 1)) >= 0 ? length - 1 : length;
  }

  /** The number of some digits, read by hand: archives have dates by the hundred thousand. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new DateTimeException(text);
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  private static void hyphen(String text, int at) {
    if (text.charAt(at) != '-') {
      throw new DateTimeException(text);
    }
  }

  private static LocalDate edge(String text, boolean last) {
    int length = length(text);
    if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
      throw new DateTimeException(text);
    }
    boolean decade = text.charAt(3) == 'X';
    int lowYear = decade ? number(text, 0, 3) * 10 : number(text, 0, 4);
    if (length == YEAR_LENGTH) {
      return last
          ? LocalDate.of(decade ? lowYear + 9 : lowYear, 12, 31)
          : LocalDate.of(lowYear, 1, 1);
    }
    hyphen(text, YEAR_LENGTH);
    int month = number(text, 5, 7);
    if (decade) {
      throw new DateTimeException(text);
    }
    if (length == DAY_LENGTH) {
      hyphen(text, MONTH_LENGTH);
      return LocalDate.of(lowYear, month, number(text, 8, 10));
    }
    if (month >= 1 && month <= 12) {
      YearMonth whole = YearMonth.of(lowYear, month);
      return last ? whole.atEndOfMonth() : whole.atDay(1);
    }
    if (month >= 21 && month <= 24) {
      // Northern seasons, each beginning in March, June, September and December (EDTF level 1).
      YearMonth begin = YearMonth.of(lowYear, 3).plusMonths(3L * (month - 21));
      return last ? begin.plusMonths(2).atEndOfMonth() : begin.atDay(1);
    }
    if (month >= 33 && month <= 36) {
      YearMonth begin = YearMonth.of(lowYear, 1).plusMonths(3L * (month - 33));
      return last ? begin.plusMonths(2).atEndOfMonth() : begin.atDay(1);
    }
    throw new DateTimeException(text);
  }
}
