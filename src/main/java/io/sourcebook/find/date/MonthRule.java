package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A month by its name, with a year or without: {@code October 2023}, {@code in October}, {@code
 * this April}, {@code an October vote}, {@code May last year}.
 */
final class MonthRule implements DateRule {

  private static final Set<String> BEFORE_A_MONTH =
      CalendarWords.words(
          "in since until till by during through throughout from between of early late mid last"
              + " next this for before after around about");

  private static final Set<String> DETERMINERS =
      CalendarWords.words("a an the its his her their our whose one each another");

  /** After these a capitalised month is the subject or object of nothing, but a time. */
  private static final Set<String> AFTER_A_MONTH =
      CalendarWords.words("'s and or to through until");

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("Rents fell in [October 2005].", "2005-10"),
        DateExample.right("Rents fell in [Oct. 2005].", "2005-10"),
        DateExample.right("Los precios bajaron en [octubre de 2005].", "2005-10"),
        DateExample.right("The mill closed in [March].", "2011-03"),
        DateExample.right("The mill will reopen in [March].", "2012-03"),
        DateExample.right("She won an [October] regatta.", "2010-10"),
        DateExample.right("The mill closed [last March].", "2011-03"),
        DateExample.right("The mill closed in [May last year].", "2010-05"),
        DateExample.right("La fábrica cerró en [marzo].", "2011-03"),
        DateExample.wrong("They may march on the capital."),
        DateExample.wrong("May the best crew win."),
        DateExample.wrong("Mrs May said no."),
        DateExample.wrong("In April Street there is a school."),
        DateExample.wrong("The veterans of the March on Rome gathered."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    Optional<Direction> direction = direction(tokens, at);
    int monthAt = direction.isPresent() ? at + 1 : at;
    Token word = tokens.at(monthAt);
    boolean spanish = CalendarWords.spanishMonth(word).isPresent();
    boolean whole = CalendarWords.month(word).isPresent();
    Optional<Month> named =
        CalendarWords.month(word)
            .or(() -> CalendarWords.shortMonth(word))
            .or(() -> CalendarWords.spanishMonth(word));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Month month = named.get();
    int next = monthAt + 1;
    boolean pointed = !whole && !spanish && tokens.at(next).is(".");
    if (pointed) {
      next++;
    }
    Optional<Match> dated = withYear(tokens, at, next, month);
    if (dated.isPresent()) {
      return dated;
    }
    if (!whole && !spanish && !pointed) {
      return Optional.empty();
    }
    if (direction.isEmpty() && !isShown(tokens, monthAt, next, month, spanish)) {
      return Optional.empty();
    }
    if (spanish && tokens.at(next).is("pasado")) {
      return Optional.of(new Match(at, next + 1, new MonthWords(month, Direction.LAST)));
    }
    return Optional.of(
        new Match(at, next, new MonthWords(month, direction.orElse(Direction.NONE))));
  }

  private static Optional<Direction> direction(Tokens tokens, int at) {
    return switch (tokens.at(at).folded()) {
      case "last", "pasado" -> Optional.of(Direction.LAST);
      case "this", "este" -> Optional.of(Direction.THIS);
      case "next", "proximo" -> Optional.of(Direction.NEXT);
      default -> Optional.empty();
    };
  }

  private static Optional<Match> withYear(Tokens tokens, int from, int at, Month month) {
    int next = at;
    Token link = tokens.at(next);
    if (link.is("of") || link.is("de") || link.is(",")) {
      next++;
    } else if (link.is("del")) {
      next += tokens.at(next + 1).is("ano") ? 2 : 1;
    }
    Token year = tokens.at(next);
    if (YearRule.isYear(year) && !CalendarWords.isCounted(tokens.at(next + 1))) {
      Edtf value = TimeUnit.month(LocalDate.of(year.number(), month, 1));
      return Optional.of(new Match(from, next + 1, new TimeWords.Stated(value)));
    }
    if (tokens.hasWords(next, "last", "year")) {
      return Optional.of(new Match(from, next + 2, new MonthOfYear(month, -1)));
    }
    if (tokens.hasWords(next, "this", "year")) {
      return Optional.of(new Match(from, next + 2, new MonthOfYear(month, 0)));
    }
    if (tokens.hasWords(next, "next", "year")) {
      return Optional.of(new Match(from, next + 2, new MonthOfYear(month, 1)));
    }
    return Optional.empty();
  }

  /** Whether the words around show that the month is meant, and not a name or a verb. */
  private static boolean isShown(Tokens tokens, int at, int next, Month month, boolean spanish) {
    Token before = tokens.at(at - 1);
    Token after = tokens.at(next);
    if (spanish) {
      return before.is("en") || before.is("desde") || before.is("hasta") || before.is("de");
    }
    boolean name = after.isWord() && after.capital() && !after.glued();
    if (BEFORE_A_MONTH.contains(before.folded())) {
      return !(name && CalendarWords.isAmbiguous(month) && !before.is("in"))
          && !(name && YearRule.isPlaceNoun(after));
    }
    if (name) {
      return false;
    }
    if (before.is("and") && CalendarWords.month(tokens.at(at - 2)).isPresent()) {
      return true;
    }
    if (DETERMINERS.contains(before.folded())) {
      return after.isWord() && !after.is("on");
    }
    if (before.isDash() && tokens.at(at - 2).is("mid")) {
      return true;
    }
    return !CalendarWords.isAmbiguous(month)
        && (before.kind() != Token.Kind.EDGE || AFTER_A_MONTH.contains(after.folded()));
  }
}
