package io.sourcebook.find.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day in words for a reader: 8 March 2022. */
final class DayWords {

  private DayWords() {}

  static String of(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getYear();
  }
}
