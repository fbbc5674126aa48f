package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;

/** A season: {@code the summer of 2019}, {@code last winter}, {@code this spring}. */
final class SeasonRule implements DateRule {

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("It opened in [the summer of 2005].", "2005-22"),
        DateExample.right("It opened in [spring 2005].", "2005-21"),
        DateExample.right("It closed [last winter].", "2010-24"),
        DateExample.right("It closed [this spring].", "2011-21"),
        DateExample.wrong("Prices fall in the summer."),
        DateExample.wrong("Hot springs rise near the town."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    int next = at;
    Direction direction = Direction.NONE;
    switch (tokens.at(next).folded()) {
      case "last" -> direction = Direction.LAST;
      case "this" -> direction = Direction.THIS;
      case "next" -> direction = Direction.NEXT;
      default -> {}
    }
    if (direction != Direction.NONE || tokens.at(next).is("the") || tokens.at(next).is("el")) {
      next++;
    }
    Optional<Season> season = Season.of(tokens.at(next));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    next++;
    int yearAt = tokens.at(next).is("of") || tokens.at(next).is("de") ? next + 1 : next;
    if (YearRule.isYear(tokens.at(yearAt))) {
      TimeWords words = new TimeWords.Stated(season.get().of(tokens.at(yearAt).number()));
      return Optional.of(new Match(at, yearAt + 1, words));
    }
    return direction == Direction.NONE
        ? Optional.empty()
        : Optional.of(new Match(at, next, new Season.Words(season.get(), direction)));
  }
}
