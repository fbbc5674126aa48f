package io.sourcebook.page.reuse;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.util.List;

/** The numbers of a date, as far as it says them. */
public final class PublicationDate {

  private PublicationDate() {}

  /** Year, month and day, or the first of them; none where the date is no point of a calendar. */
  static List<Integer> parts(Edtf date) {
    LocalDate first = date.first();
    return switch (date.precision()) {
      case DAY -> List.of(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
      case MONTH -> List.of(first.getYear(), first.getMonthValue());
      case YEAR -> List.of(first.getYear());
      case SEASON, DECADE, INTERVAL -> List.of();
    };
  }

  /** The date without its marks of doubt. */
  public static String plain(Edtf date) {
    String value = date.value();
    return date.isQualified() ? value.replaceAll("[~?%]", "") : value;
  }
}
