package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;

/**
 * A week, weekend, month, quarter, year or decade beside the writing: {@code last month}, {@code
 * this week}, {@code over the weekend}, {@code el año pasado}.
 */
final class ThisLastNextRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The mill closed [last month].", "2011-05"),
        DateExample.right("The mill closed [last year].", "2010"),
        DateExample.right("The mill closed [earlier this week].", "2011-06-13/2011-06-19"),
        DateExample.right("The mill closed over [the weekend].", "2011-06-11/2011-06-12"),
        DateExample.right("They held [weekend] talks.", "2011-06-11/2011-06-12"),
        DateExample.right("It closes [next quarter].", "2011-35"),
        DateExample.right("Cerró [el año pasado].", "2010"),
        DateExample.right("Cerró [la semana pasada].", "2011-06-06/2011-06-12"),
        DateExample.right("Cerró [este mes] en Lima.", "2011-06"),
        DateExample.wrong("Over the last year it grew."),
        DateExample.wrong("The past two years were hard."),
        DateExample.wrong("He was the next in line."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    Token first = tokens.at(at);
    Token second = tokens.at(at + 1);
    if (first.is("weekend") || (first.is("the") && second.is("weekend"))) {
      int end = first.is("weekend") ? at + 1 : at + 2;
      boolean any = tokens.at(at - 1).is("a") || tokens.at(at - 1).is("every");
      return any
          ? Optional.empty()
          : Optional.of(new Match(at, end, new WeekendWords(Direction.NONE)));
    }
    Optional<Match> spanish = spanish(tokens, at);
    if (spanish.isPresent()) {
      return spanish;
    }
    int amount;
    int unitAt = at + 1;
    switch (first.folded()) {
      case "last" -> amount = -1;
      case "this", "current" -> amount = 0;
      case "next" -> amount = 1;
      default -> {
        return Optional.empty();
      }
    }
    if (amount == 0 && (tokens.at(unitAt).is("past") || tokens.at(unitAt).is("coming"))) {
      amount = tokens.at(unitAt).is("past") ? -1 : 1;
      unitAt++;
    }
    Optional<TimeUnit> unit = CalendarWords.unit(tokens.at(unitAt));
    boolean plural = CalendarWords.isPlural(tokens.at(unitAt));
    if (unit.isEmpty() || plural || unit.get() == TimeUnit.DAY) {
      return Optional.empty();
    }
    // "The last year" is twelve months, "last year" a year of the calendar.
    Token before = tokens.at(at - 1);
    if (before.is("the") && amount != 0) {
      return Optional.of(new Match(at, unitAt + 1, new TimeWords.NoDate()));
    }
    return Optional.of(new Match(at, unitAt + 1, words(unit.get(), amount)));
  }

  private static Optional<Match> spanish(Tokens tokens, int at) {
    Token first = tokens.at(at);
    boolean article = first.is("el") || first.is("la");
    boolean near = first.is("este") || first.is("esta");
    if (!article && !near) {
      return Optional.empty();
    }
    int next = at + 1;
    int amount = 0;
    boolean shown = near;
    if (isNext(tokens.at(next)) || isLast(tokens.at(next))) {
      amount = isNext(tokens.at(next)) ? 1 : -1;
      shown = true;
      next++;
    }
    Optional<TimeUnit> unit =
        tokens.hasWords(next, "fin", "de", "semana")
            ? Optional.of(TimeUnit.WEEKEND)
            : CalendarWords.unit(tokens.at(next));
    if (unit.isEmpty() || unit.get() == TimeUnit.DAY || CalendarWords.isPlural(tokens.at(next))) {
      return Optional.empty();
    }
    next += unit.get() == TimeUnit.WEEKEND ? 3 : 1;
    if (isNext(tokens.at(next)) || isLast(tokens.at(next))) {
      amount = isNext(tokens.at(next)) ? 1 : -1;
      shown = true;
      next++;
    }
    return shown ? Optional.of(new Match(at, next, words(unit.get(), amount))) : Optional.empty();
  }

  private static boolean isLast(Token token) {
    return token.is("pasado") || token.is("pasada");
  }

  private static boolean isNext(Token token) {
    return token.is("proximo") || token.is("proxima");
  }

  private static TimeWords words(TimeUnit unit, int amount) {
    if (unit != TimeUnit.WEEKEND) {
      return new Offset(unit, amount, false);
    }
    return new WeekendWords(
        amount < 0 ? Direction.LAST : amount > 0 ? Direction.NEXT : Direction.THIS);
  }
}
