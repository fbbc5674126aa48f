package io.sourcebook.article.html;

import io.sourcebook.article.text.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    List<String> parts = List.of(path.split("/", -1));
    for (int i = 3; i < parts.size(); i++) {
      Optional<LocalDate> found = three(parts, i).or(one(parts.get(i)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> three(List<String> parts, int at) {
    if (at + 2 >= parts.size()) {
      return Optional.empty();
    }
    return day(parts.get(at), parts.get(at + 1), parts.get(at + 2));
  }

  /** {@code 20210503} or {@code 2021-05-03} as a whole part. */
  private static java.util.function.Supplier<Optional<LocalDate>> one(String part) {
    return () -> {
      if (part.length() == 8) {
        return day(part.substring(0, 4), part.substring(4, 6), part.substring(6));
      }
      List<String> pieces = List.of(part.split("[-_.]", -1));
      return pieces.size() == 3
          ? day(pieces.get(0), pieces.get(1), pieces.get(2))
          : Optional.empty();
    };
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
