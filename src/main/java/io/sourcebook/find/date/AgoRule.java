package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A count back or on: {@code two years ago}, {@code a year earlier}, {@code hace tres días}. */
final class AgoRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The mill closed [two days ago].", "2011-06-13"),
        DateExample.right("The mill closed [five months ago].", "2011-01~"),
        DateExample.right("The mill closed [a year ago].", "2010~"),
        DateExample.right("Prices rose from [a year earlier].", "2010~"),
        DateExample.right("Cerró [hace tres días].", "2011-06-12"),
        DateExample.wrong("It closed years ago."),
        DateExample.wrong("It took two days."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    boolean spanish = tokens.at(at).is("hace");
    int numberAt = spanish ? at + 1 : at;
    OptionalInt number = CalendarWords.smallNumber(tokens.at(numberAt));
    int unitAt = tokens.at(numberAt + 1).isDash() ? numberAt + 2 : numberAt + 1;
    Optional<TimeUnit> unit = CalendarWords.unit(tokens.at(unitAt));
    if (number.isEmpty() || unit.isEmpty() || unit.get() == TimeUnit.WEEKEND) {
      return Optional.empty();
    }
    int amount = number.getAsInt();
    int end = unitAt + 1;
    if (spanish) {
      return Optional.of(new Match(at, end, back(unit.get(), amount)));
    }
    return switch (tokens.at(end).folded()) {
      case "ago" -> Optional.of(new Match(at, end + 1, back(unit.get(), amount)));
      case "earlier" ->
          Optional.of(new Match(at, end + 1, new TimeWords.FromLast(unit.get(), -amount, true)));
      case "later" ->
          Optional.of(new Match(at, end + 1, new TimeWords.FromLast(unit.get(), amount, false)));
      default -> Optional.empty();
    };
  }

  private static TimeWords back(TimeUnit unit, int amount) {
    return new Offset(unit, -amount, unit != TimeUnit.DAY);
  }
}
