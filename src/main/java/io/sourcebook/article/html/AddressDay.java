package io.sourcebook.article.html;

import io.sourcebook.article.text.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The day in the path of an address: {@code /2021/05/03/}, {@code /2021/may/03/}, {@code
 * /20210503/}.
 */
final class AddressDay {

  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2200;

  private AddressDay() {}

  /** The first day whose parts are whole parts of the path. */
  static Optional<LocalDate> of(String address) {
    List<String> parts = parts(address);
    for (int i = FIRST; i < parts.size(); i++) {
      String part = parts.get(i);
      Optional<LocalDate> found = three(parts, i).or(() -> one(part));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A day at the beginning or the end of a part: {@code /2021-05-03-river-rises/}. */
  static Optional<LocalDate> ofSlug(String address) {
    List<String> parts = parts(address);
    for (int i = FIRST; i < parts.size(); i++) {
      List<String> words = List.of(parts.get(i).split("[-_.]", -1));
      int size = words.size();
      if (size > 3) {
        Optional<LocalDate> found =
            day(words.get(0), words.get(1), words.get(2))
                .or(() -> day(words.get(size - 3), words.get(size - 2), words.get(size - 1)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The month of a path that tells no day: {@code /2021/05/river-rises}. */
  static Optional<YearMonth> month(String address) {
    List<String> parts = parts(address);
    for (int i = FIRST; i + 2 < parts.size(); i++) {
      Optional<LocalDate> first = day(parts.get(i), parts.get(i + 1), "1");
      if (first.isPresent()) {
        return Optional.of(YearMonth.from(first.get()));
      }
    }
    return Optional.empty();
  }

  /** The parts of the path begin behind the scheme and the host. */
  private static final int FIRST = 3;

  private static List<String> parts(String address) {
    int query = address.indexOf('?');
    return List.of((query < 0 ? address : address.substring(0, query)).split("/", -1));
  }

  private static Optional<LocalDate> three(List<String> parts, int at) {
    if (at + 2 >= parts.size()) {
      return Optional.empty();
    }
    return day(parts.get(at), parts.get(at + 1), parts.get(at + 2));
  }

  /** {@code 20210503} or {@code 2021-05-03} as a whole part. */
  private static Optional<LocalDate> one(String part) {
    if (part.length() == 8) {
      return day(part.substring(0, 4), part.substring(4, 6), part.substring(6));
    }
    List<String> pieces = List.of(part.split("[-_.]", -1));
    return pieces.size() == 3 ? day(pieces.get(0), pieces.get(1), pieces.get(2)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    if (year.length() != 4 || day.isEmpty() || day.length() > 2) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(year);
      Optional<Integer> named = MonthNames.month(month.toLowerCase(Locale.ROOT));
      int monthNumber = named.isPresent() ? named.get() : Integer.parseInt(month);
      boolean plausible = number >= FIRST_YEAR && number <= LAST_YEAR;
      return plausible
          ? Optional.of(LocalDate.of(number, monthNumber, Integer.parseInt(day)))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
