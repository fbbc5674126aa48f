package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;

/** A stretch counted from the last date in the text: {@code the same day}, {@code that year}. */
final class FollowingRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right(
            "He came on May 3, 2005, and left [the following morning].", "2005-05-04"),
        DateExample.right("It opened in 2005 and closed [the same year].", "2005"),
        DateExample.right("It opened in 2005 and closed [the following year].", "2006"),
        DateExample.right("Llegó el 3 de mayo de 2005 y salió [al día siguiente].", "2005-05-04"),
        DateExample.wrong("They spend the same day by day."),
        DateExample.wrong("They look at the following points."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    if (tokens.hasWords(at, "al", "dia", "siguiente")) {
      return match(at, at + 3, TimeUnit.DAY, 1);
    }
    if (tokens.hasWords(at, "el", "mismo", "dia")) {
      return match(at, at + 3, TimeUnit.DAY, 0);
    }
    Token first = tokens.at(at);
    if (first.is("that") || first.is("ese")) {
      int nounAt = tokens.at(at + 1).is("same") ? at + 2 : at + 1;
      boolean plain = nounAt == at + 2 || isEnd(tokens, nounAt + 1);
      return plain ? unit(tokens, at, nounAt, 0) : Optional.empty();
    }
    if (!first.is("the")) {
      return Optional.empty();
    }
    return switch (tokens.at(at + 1).folded()) {
      case "same" -> isEnd(tokens, at + 3) ? unit(tokens, at, at + 2, 0) : Optional.empty();
      case "following" -> unit(tokens, at, at + 2, 1);
      case "previous", "preceding" -> unit(tokens, at, at + 2, -1);
      case "next" -> isDay(tokens.at(at + 2)) ? unit(tokens, at, at + 2, 1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Match> unit(Tokens tokens, int from, int nounAt, int amount) {
    Token noun = tokens.at(nounAt);
    if (isDay(noun)) {
      return match(from, nounAt + 1, TimeUnit.DAY, amount);
    }
    return CalendarWords.unit(noun)
        .filter(unit -> !CalendarWords.isPlural(noun))
        .flatMap(unit -> match(from, nounAt + 1, unit, amount));
  }

  private static boolean isDay(Token noun) {
    return noun.is("day")
        || noun.is("morning")
        || noun.is("afternoon")
        || noun.is("evening")
        || noun.is("night")
        || noun.is("dia");
  }

  /** Whether the noun does not lead into another: the same day care. */
  private static boolean isEnd(Tokens tokens, int at) {
    return !tokens.at(at).is("by") && !tokens.at(at).is("when") && !tokens.at(at).isDash();
  }

  private static Optional<Match> match(int from, int to, TimeUnit unit, int amount) {
    return Optional.of(new Match(from, to, new TimeWords.FromLast(unit, amount, false)));
  }
}
