package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A day of a month by its name, with or without weekday and year, in either order: {@code Tuesday,
 * March 8th 2022}, {@code 8 March 2022}, {@code Feb. 23}, {@code 8 de marzo de 2022}, {@code 5–6
 * March 2022}.
 */
final class FullDateRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The bridge opened on [March 8, 2005].", "2005-03-08"),
        DateExample.right("It closed [Tuesday, March 8th 2005], at noon.", "2005-03-08"),
        DateExample.right("The law of [8 March 2005] stands.", "2005-03-08"),
        DateExample.right("On [the 8th of March, 2005], it rained.", "2005-03-08"),
        DateExample.right("They marched on [5–6 March 2005].", "2005-03-05/2005-03-06"),
        DateExample.right("They marched on [March 5-6, 2005].", "2005-03-05/2005-03-06"),
        DateExample.right("Nació [el 8 de marzo de 2005] en Lima.", "2005-03-08"),
        DateExample.right("The council met [Feb. 23] in the town hall.", "2011-02-23"),
        DateExample.right("The ferry will sail on [Aug. 2].", "2011-08-02"),
        DateExample.wrong("They may 5 times have tried."),
        DateExample.wrong("She saw March 3,000 times."),
        DateExample.wrong("He ran May 12 miles."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    int next = at;
    Optional<DayOfWeek> weekday = weekday(tokens, at);
    if (weekday.isPresent()) {
      next++;
      if (tokens.at(next).is(".")) {
        next++;
      }
      if (tokens.at(next).is(",")) {
        next++;
      }
    }
    if (next == at && tokens.at(at).is("last")) {
      next++;
    }
    Optional<Days> days = monthFirst(tokens, next);
    if (days.isEmpty()) {
      boolean article = tokens.at(next).is("the") || tokens.at(next).is("el");
      days = dayFirst(tokens, article ? next + 1 : next);
    }
    return days.flatMap(found -> finish(tokens, at, weekday, found));
  }

  private static Optional<DayOfWeek> weekday(Tokens tokens, int at) {
    Token token = tokens.at(at);
    return CalendarWords.weekday(token)
        .or(() -> CalendarWords.shortWeekday(token))
        .or(() -> CalendarWords.spanishWeekday(token));
  }

  /** March 8th, March 5-6, Mar. 8. */
  private static Optional<Days> monthFirst(Tokens tokens, int at) {
    Token word = tokens.at(at);
    Optional<Month> month = CalendarWords.month(word).or(() -> CalendarWords.shortMonth(word));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1;
    if (tokens.at(next).is(".")) {
      next++;
    }
    if (tokens.at(next).is("the")) {
      next++;
    }
    int first = day(tokens.at(next));
    if (first == 0) {
      return Optional.empty();
    }
    next++;
    int last = first;
    if (tokens.at(next).isDash() && day(tokens.at(next + 1)) > first) {
      last = day(tokens.at(next + 1));
      next += 2;
    }
    if (CalendarWords.isCounted(tokens.at(next)) || isClock(tokens, next)) {
      return Optional.empty();
    }
    return Optional.of(new Days(month.get(), first, last, next));
  }

  /** 8 March, the 8th of March, 5-6 March, 8 de marzo. */
  private static Optional<Days> dayFirst(Tokens tokens, int at) {
    int first = day(tokens.at(at));
    if (first == 0) {
      return Optional.empty();
    }
    int next = at + 1;
    int last = first;
    boolean joined = tokens.at(next).isDash() || tokens.at(next).is("al");
    if (joined && day(tokens.at(next + 1)) > first) {
      last = day(tokens.at(next + 1));
      next += 2;
    }
    boolean english = tokens.at(next).is("of");
    boolean spanish = tokens.at(next).is("de");
    if (english || spanish) {
      next++;
    }
    Token word = tokens.at(next);
    Optional<Month> month =
        spanish
            ? CalendarWords.spanishMonth(word)
            : CalendarWords.month(word).or(() -> CalendarWords.shortMonth(word));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    next++;
    if (tokens.at(next).is(".") && CalendarWords.month(word).isEmpty()) {
      next++;
    }
    return Optional.of(new Days(month.get(), first, last, next));
  }

  private static Optional<Match> finish(
      Tokens tokens, int from, Optional<DayOfWeek> weekday, Days days) {
    int next = days.next();
    int yearAt = next;
    if (tokens.at(yearAt).is(",") || tokens.at(yearAt).is("de") || tokens.at(yearAt).is("of")) {
      yearAt++;
    } else if (tokens.at(yearAt).is("del")) {
      yearAt += tokens.at(yearAt + 1).is("ano") ? 2 : 1;
    }
    Token year = tokens.at(yearAt);
    try {
      if (YearRule.isYear(year) && !CalendarWords.isCounted(tokens.at(yearAt + 1))) {
        LocalDate first = LocalDate.of(year.number(), days.month(), days.first());
        LocalDate last = LocalDate.of(year.number(), days.month(), days.last());
        Edtf value = Edtf.of(first);
        if (!last.equals(first)) {
          value = TimeUnit.between(value, Edtf.of(last));
        }
        return Optional.of(new Match(from, yearAt + 1, new TimeWords.Stated(value)));
      }
      MonthDay first = MonthDay.of(days.month(), days.first());
      MonthDay last = MonthDay.of(days.month(), days.last());
      return Optional.of(new Match(from, next, new TimeWords.DayOfYear(first, last, weekday)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day of a month as a number, or 0. */
  private static int day(Token token) {
    boolean plain = token.folded().length() <= 2 && !token.suffix().equals("s");
    return plain && token.number() >= 1 && token.number() <= 31 ? token.number() : 0;
  }

  private static boolean isClock(Tokens tokens, int at) {
    return tokens.at(at).is(":") && tokens.at(at).glued() && tokens.at(at + 1).hasDigits(2, 2);
  }

  private record Days(Month month, int first, int last, int next) {}
}
