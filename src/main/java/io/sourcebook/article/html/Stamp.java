package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.text.CalendarDay;
import io.sourcebook.article.text.LineTokens;
import io.sourcebook.article.text.LineTokens.Token;
import io.sourcebook.article.text.NumberOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A day as pages write it for programs: {@code 2021-05-03T10:00:00+02:00}, {@code
 * 20210503T100000Z}, {@code Mon, 03 May 2021 10:00:00 GMT}, {@code 2021/05/03}, or seconds since
 * 1970.
 *
 * @param day the day at the offset that is written, never converted
 * @param universal whether a time in UTC stands with it, so that the day where the page was written
 *     may be the one before or after
 */
record Stamp(LocalDate day, boolean universal) {

  private static final int LONGEST = 80;

  private static final int SECONDS_DIGITS = 10;

  private static final int MILLISECONDS_DIGITS = 13;

  /** What programs write where they know no day. */
  private static final Set<LocalDate> DEFAULTS =
      Set.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1));

  /** Before the first newspapers and far ahead a year is a fault. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2200;

  /**
   * The day of a text, where it is a whole day and no default value.
   *
   * @param order of numbers that make two dates, where it is known
   */
  static Optional<Stamp> parse(String text, Optional<NumberOrder> order) {
    String words = Blank.strip(text);
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    return digits(words)
        .or(() -> written(words, order))
        .filter(stamp -> !DEFAULTS.contains(stamp.day()))
        .filter(stamp -> stamp.day().getYear() >= FIRST_YEAR)
        .filter(stamp -> stamp.day().getYear() <= LAST_YEAR);
  }

  /** Compact dates, and seconds or milliseconds since 1970. */
  private static Optional<Stamp> digits(String words) {
    int count = 0;
    while (count < words.length() && Character.isDigit(words.charAt(count))) {
      count++;
    }
    boolean alone = count == words.length();
    if (count == 8 && (alone || words.charAt(8) == 'T')) {
      return day(words.substring(0, 4), words.substring(4, 6), words.substring(6, 8))
          .map(day -> new Stamp(day, isUniversal(words.substring(8))));
    }
    if (count == 14 && alone) {
      return day(words.substring(0, 4), words.substring(4, 6), words.substring(6, 8))
          .map(day -> new Stamp(day, false));
    }
    if (alone && (count == SECONDS_DIGITS || count == MILLISECONDS_DIGITS)) {
      long seconds = Long.parseLong(words.substring(0, SECONDS_DIGITS));
      return Optional.of(
          new Stamp(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC), true));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Stamp> written(String words, Optional<NumberOrder> order) {
    List<Token> tokens = LineTokens.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      Optional<CalendarDay> found = CalendarDay.at(tokens, i, order).or(() -> yearLast(tokens, at));
      if (found.isPresent()) {
        int end = Math.min(tokens.size(), i + found.get().length()) - 1;
        String rest = words.substring(tokens.get(end).end());
        return Optional.of(new Stamp(found.get().day(), isUniversal(rest)));
      }
    }
    return Optional.empty();
  }

  /** {@code Mon Jan 13 13:37:49 UTC 2020}, as the programs of Unix write it. */
  private static Optional<CalendarDay> yearLast(List<Token> tokens, int at) {
    Token last = tokens.get(tokens.size() - 1);
    if (at + 2 >= tokens.size() || !last.isNumber() || last.text().length() != 4) {
      return Optional.empty();
    }
    List<Token> moved = List.of(tokens.get(at), tokens.get(at + 1), last);
    return CalendarDay.at(moved, 0).map(found -> new CalendarDay(found.day(), 2));
  }

  private static boolean isUniversal(String time) {
    String upper = Blank.strip(time).toUpperCase(Locale.ROOT);
    boolean hasTime = upper.chars().anyMatch(Character::isDigit);
    return hasTime
        && (upper.endsWith("Z")
            || upper.endsWith("+00:00")
            || upper.endsWith("+0000")
            || upper.contains("GMT")
            || upper.contains("UTC"));
  }
}
