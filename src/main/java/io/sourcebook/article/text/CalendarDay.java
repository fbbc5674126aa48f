package io.sourcebook.article.text;

import io.sourcebook.article.text.LineTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A full date at a place in a line.
 *
 * @param length how many tokens it takes
 */
public record CalendarDay(LocalDate day, int length) {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "o");

  /** The date that begins at a token: day, month and year, in words or unambiguous numbers. */
  public static Optional<CalendarDay> at(List<Token> tokens, int index) {
    return at(tokens, index, Optional.empty());
  }

  /**
   * The date that begins at a token.
   *
   * @param order of numbers that make two dates, where it is known
   */
  public static Optional<CalendarDay> at(
      List<Token> tokens, int index, Optional<NumberOrder> order) {
    return monthFirst(tokens, index)
        .or(() -> dayFirst(tokens, index))
        .or(() -> numeric(tokens, index, order));
  }

  /** March 8th, 2022. */
  private static Optional<CalendarDay> monthFirst(List<Token> tokens, int index) {
    Optional<Integer> month = month(tokens, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = skip(tokens, index + 1, ".");
    Optional<Integer> day = number(tokens, at, 2);
    at = skipOrdinal(tokens, at + 1);
    at = skip(tokens, at, ",");
    return build(number(tokens, at, 4), month, day, at + 1 - index);
  }

  /** 8 March 2022, 8th of March, 2022, 8 de marzo de 2022, 8-mar-2022. */
  private static Optional<CalendarDay> dayFirst(List<Token> tokens, int index) {
    Optional<Integer> day = number(tokens, index, 2);
    int at = skipOrdinal(tokens, index + 1);
    at = skip(tokens, at, "of", "de", "-", "/", ".");
    Optional<Integer> month = month(tokens, at);
    at = skip(tokens, at + 1, ".");
    at = skip(tokens, at, "de", "del", ",", "-", "/");
    return build(number(tokens, at, 4), month, day, at + 1 - index);
  }

  /** 2022-03-08, and 25/03/2022 where only one order makes a date or the order is known. */
  private static Optional<CalendarDay> numeric(
      List<Token> tokens, int index, Optional<NumberOrder> order) {
    if (index + 4 >= tokens.size()) {
      return Optional.empty();
    }
    String mark = tokens.get(index + 1).text();
    if (!(mark.equals("-") || mark.equals("/") || mark.equals("."))
        || !tokens.get(index + 3).text().equals(mark)) {
      return Optional.empty();
    }
    Optional<Integer> middle = number(tokens, index + 2, 2);
    Optional<Integer> year = number(tokens, index, 4);
    if (year.isPresent()) {
      return build(year, middle, number(tokens, index + 4, 2), 5);
    }
    Optional<Integer> first = number(tokens, index, 2);
    year = number(tokens, index + 4, 4);
    Optional<CalendarDay> dayMonth = build(year, middle, first, 5);
    Optional<CalendarDay> monthDay = build(year, first, middle, 5);
    if (dayMonth.isPresent() && monthDay.isPresent() && !dayMonth.equals(monthDay)) {
      return order.flatMap(known -> known == NumberOrder.DAY_FIRST ? dayMonth : monthDay);
    }
    return dayMonth.or(() -> monthDay);
  }

  private static Optional<CalendarDay> build(
      Optional<Integer> year, Optional<Integer> month, Optional<Integer> day, int length) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CalendarDay(LocalDate.of(year.get(), month.get(), day.get()), length));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(List<Token> tokens, int index) {
    return index < tokens.size() ? MonthNames.month(tokens.get(index).folded()) : Optional.empty();
  }

  /** A number of at most so many digits; of exactly four where four are asked for. */
  private static Optional<Integer> number(List<Token> tokens, int index, int digits) {
    if (index >= tokens.size() || !tokens.get(index).isNumber()) {
      return Optional.empty();
    }
    String text = tokens.get(index).text();
    boolean fits = digits == 4 ? text.length() == 4 : text.length() <= digits;
    return fits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static int skipOrdinal(List<Token> tokens, int index) {
    return index < tokens.size() && ORDINALS.contains(tokens.get(index).folded())
        ? index + 1
        : index;
  }

  private static int skip(List<Token> tokens, int index, String... marks) {
    return index < tokens.size() && List.of(marks).contains(tokens.get(index).folded())
        ? index + 1
        : index;
  }
}
