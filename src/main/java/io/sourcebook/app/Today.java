package io.sourcebook.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day that a release bears: the only place where the clock is read. */
final class Today {

  private Today() {}

  /**
   * The day in UTC.
   *
   * @param epoch seconds since 1970, as in SOURCE_DATE_EPOCH, in place of the clock
   * @throws IllegalArgumentException when it is no such number
   */
  static LocalDate of(Optional<String> epoch) {
    if (epoch.isEmpty()) {
      return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    }
    try {
      return LocalDate.ofInstant(
          Instant.ofEpochSecond(Long.parseLong(epoch.get())), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException("SOURCE_DATE_EPOCH is no number of seconds", e);
    }
  }
}
