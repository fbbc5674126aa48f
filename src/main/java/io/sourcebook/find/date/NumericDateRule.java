package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day in figures: {@code 2022-03-08}, {@code 25/12/2021}, {@code 8.3.2022}, {@code 11/02/89}. */
final class NumericDateRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("Issued [2005-03-08] by the port.", "2005-03-08"),
        DateExample.right("Issued [25/12/2005] by the port.", "2005-12-25"),
        DateExample.right("Issued [12/25/2005] by the port.", "2005-12-25"),
        // Only one reading lies at the day of the article.
        DateExample.right("[06/14/11] The port was closed.", "2011-06-14"),
        DateExample.wrong("Call 555-12-2005 now."),
        DateExample.wrong("Version 1.2.3.4 of the file."),
        DateExample.wrong("A vote of 12-10-3."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    Token first = tokens.at(at);
    Token mark = tokens.at(at + 1);
    Token second = tokens.at(at + 2);
    Token third = tokens.at(at + 4);
    boolean together =
        mark.glued()
            && second.glued()
            && tokens.at(at + 3).is(mark.folded())
            && tokens.at(at + 3).glued()
            && third.glued()
            && (mark.is("-") || mark.is("/") || mark.is("."));
    boolean inLonger =
        (tokens.at(at - 1).is(mark.folded()) && first.glued())
            || (tokens.at(at + 5).is(mark.folded())
                && tokens.at(at + 5).glued()
                && tokens.at(at + 6).number() >= 0
                && tokens.at(at + 6).glued());
    if (!together || inLonger || !second.hasDigits(1, 2)) {
      return Optional.empty();
    }
    return words(mark, first, second, third).map(words -> new Match(at, at + 5, words));
  }

  private static Optional<TimeWords> words(Token mark, Token first, Token second, Token third) {
    if (first.hasDigits(4, 4) && !mark.is(".") && third.hasDigits(1, 2)) {
      return day(first.number(), second.number(), third.number())
          .map(day -> new TimeWords.Stated(Edtf.of(day)));
    }
    if (!first.hasDigits(1, 2)) {
      return Optional.empty();
    }
    if (third.hasDigits(4, 4)) {
      List<LocalDate> readings = readings(third.number(), first.number(), second.number());
      return readings.size() == 1
          ? Optional.of(new TimeWords.Stated(Edtf.of(readings.get(0))))
          : readings.isEmpty() ? Optional.empty() : Optional.of(new TimeWords.Figures(readings));
    }
    if (third.hasDigits(2, 2) && mark.is("/")) {
      List<LocalDate> readings = new ArrayList<>();
      for (int century = 1900; century <= 2000; century += 100) {
        readings.addAll(readings(century + third.number(), first.number(), second.number()));
      }
      return readings.isEmpty() ? Optional.empty() : Optional.of(new TimeWords.Figures(readings));
    }
    return Optional.empty();
  }

  private static List<LocalDate> readings(int year, int first, int second) {
    List<LocalDate> readings = new ArrayList<>();
    day(year, first, second).ifPresent(readings::add);
    if (first != second) {
      day(year, second, first).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return YearRule.isInReach(year)
          ? Optional.of(LocalDate.of(year, month, day))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
