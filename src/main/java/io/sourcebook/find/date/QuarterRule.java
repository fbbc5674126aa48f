package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A quarter with its year: {@code the third quarter of 2019}, {@code Q3 2019}. */
final class QuarterRule implements DateRule {

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "primer", 1, "segundo", 2, "tercer", 3,
          "cuarto", 4);

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("Sales fell in [the third quarter of 2005].", "2005-35"),
        DateExample.right("Sales fell in [Q3 2005].", "2005-35"),
        DateExample.right("Sales fell in [the first quarter of this year].", "2011-33"),
        DateExample.wrong("They scored in the third quarter."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    int next = at;
    if (tokens.at(next).is("the") || tokens.at(next).is("el")) {
      next++;
    }
    int quarter;
    if (tokens.at(next).is("q")
        && tokens.at(next + 1).glued()
        && tokens.at(next + 1).hasDigits(1, 1)) {
      quarter = tokens.at(next + 1).number();
      next += 2;
    } else {
      quarter = ORDINALS.getOrDefault(tokens.at(next).folded(), 0);
      int nounAt = tokens.at(next + 1).isDash() ? next + 2 : next + 1;
      if (CalendarWords.unit(tokens.at(nounAt)).orElse(TimeUnit.DAY) != TimeUnit.QUARTER) {
        return Optional.empty();
      }
      next = nounAt + 1;
    }
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    if (tokens.at(next).is("of") || tokens.at(next).is("de")) {
      next++;
    }
    if (YearRule.isYear(tokens.at(next))) {
      Edtf value = quarter(tokens.at(next).number(), quarter);
      return Optional.of(new Match(at, next + 1, new TimeWords.Stated(value)));
    }
    if (tokens.hasWords(next, "last", "year")) {
      return Optional.of(new Match(at, next + 2, new OfYear(quarter, -1)));
    }
    if (tokens.hasWords(next, "this", "year")) {
      return Optional.of(new Match(at, next + 2, new OfYear(quarter, 0)));
    }
    if (tokens.hasWords(next, "next", "year")) {
      return Optional.of(new Match(at, next + 2, new OfYear(quarter, 1)));
    }
    return Optional.empty();
  }

  private static Edtf quarter(int year, int quarter) {
    return new Edtf(String.format(Locale.ROOT, "%04d-%d", year, 32 + quarter));
  }

  private record OfYear(int number, int years) implements TimeWords.Relative {
    @Override
    public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
      return Optional.of(quarter(written.getYear() + years, number));
    }

    @Override
    public boolean ahead() {
      return years > 0;
    }
  }
}
