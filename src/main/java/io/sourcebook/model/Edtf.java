package io.sourcebook.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date of known precision, as ISO 8601-2 (EDTF) writes it: {@code 2024-04-09}, {@code
 * 2023-10}, {@code 2024}, {@code 199X}, {@code 2022-03-05/2022-03-06}, seasons {@code 2022-21} to
 * {@code -24}, quarters {@code -33} to {@code -36}, with an optional {@code ~}, {@code ?} or {@code
 * %} behind.
 */
public record Edtf(String value) implements Comparable<Edtf> {

  private static final Pattern POINT =
      Pattern.compile("(\\d{3}[\\dX])(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");

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
      String[] ends = text.split("/", -1);
      if (ends.length > 2) {
        return false;
      }
      LocalDate first = edge(ends[0], false);
      LocalDate last = edge(ends[ends.length - 1], true);
      return !last.isBefore(first);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** How much of the calendar is said. */
  public Precision precision() {
    if (value.contains("/")) {
      return Precision.INTERVAL;
    }
    Matcher point = POINT.matcher(value);
    if (!point.matches()) {
      throw new IllegalStateException(value);
    }
    if (point.group(3) != null) {
      return Precision.DAY;
    }
    if (point.group(2) != null) {
      return Integer.parseInt(point.group(2)) > 12 ? Precision.SEASON : Precision.MONTH;
    }
    return point.group(1).endsWith("X") ? Precision.DECADE : Precision.YEAR;
  }

  /** The first day that the date covers. */
  public LocalDate first() {
    return edge(value.split("/", -1)[0], false);
  }

  /** The last day that the date covers. */
  public LocalDate last() {
    String[] ends = value.split("/", -1);
    return edge(ends[ends.length - 1], true);
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

  private static LocalDate edge(String text, boolean last) {
    Matcher point = POINT.matcher(text);
    if (!point.matches()) {
      throw new DateTimeException(text);
    }
    int lowYear = Integer.parseInt(point.group(1).replace('X', '0'));
    int highYear = Integer.parseInt(point.group(1).replace('X', '9'));
    if (point.group(2) == null) {
      return last ? LocalDate.of(highYear, 12, 31) : LocalDate.of(lowYear, 1, 1);
    }
    if (lowYear != highYear) {
      throw new DateTimeException(text);
    }
    int month = Integer.parseInt(point.group(2));
    if (point.group(3) != null) {
      return LocalDate.of(lowYear, month, Integer.parseInt(point.group(3)));
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
