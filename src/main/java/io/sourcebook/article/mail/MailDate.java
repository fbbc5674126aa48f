package io.sourcebook.article.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a mail's date (RFC 5322, section 3.3), in the offset that the date itself tells. */
final class MailDate {

  private static final Pattern DAY =
      Pattern.compile("(?<![0-9])([0-9]{1,2}+) ++([A-Za-z]{3})[a-z]*+\\.?+ ++([0-9]{4}+)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MailDate() {}

  static Optional<LocalDate> day(String date) {
    Matcher matcher = DAY.matcher(date);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
    if (month == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
