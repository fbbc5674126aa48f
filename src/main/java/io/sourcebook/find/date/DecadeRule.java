package io.sourcebook.find.date;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import java.util.List;
import java.util.Optional;

/** A decade in figures: {@code the 1990s}, {@code mid-1960s}, {@code the '80s}. */
final class DecadeRule implements DateRule {

  /** A decade of two figures is of the last century unless that century had not begun it. */
  private static final int FIRST_OF_LAST_CENTURY = 20;

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("Trade grew in [the 1990s].", "199X"),
        DateExample.right("Trade grew in [the '80s].", "198X"),
        DateExample.right("Creció en [los años 90] mucho.", "199X"),
        DateExample.wrong("The 747s and F-16s were sold."),
        DateExample.wrong("Temperatures in the 80s are common."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    int next = at;
    if (tokens.at(next).is("the") || tokens.at(next).is("los")) {
      next++;
    }
    if (tokens.hasWords(next, "anos") && tokens.at(next + 1).hasDigits(2, 2)) {
      return shortDecade(at, next + 2, tokens.at(next + 1).number());
    }
    Token token = tokens.at(next);
    if ((token.is("'") || token.is("’") || token.is("‘")) && isShort(tokens.at(next + 1))) {
      return shortDecade(at, next + 2, tokens.at(next + 1).number());
    }
    int end = next + 1;
    boolean plural = token.suffix().equals("s");
    if (!plural && token.hasDigits(4, 4) && tokens.at(end).is("'s") && next > at) {
      plural = true;
      end++;
    }
    boolean century = token.number() % 100 == 0 && token.number() < 2000;
    if (!plural
        || token.folded().length() != 4
        || token.number() % 10 != 0
        || century
        || !YearRule.isInReach(token.number())) {
      return Optional.empty();
    }
    Edtf value = new Edtf(token.folded().substring(0, 3) + "X");
    return Optional.of(new Match(at, end, new TimeWords.Stated(value)));
  }

  private static boolean isShort(Token token) {
    return token.suffix().equals("s") && token.folded().length() == 2 && token.number() % 10 == 0;
  }

  private static Optional<Match> shortDecade(int from, int to, int number) {
    if (number < FIRST_OF_LAST_CENTURY || number % 10 != 0) {
      return Optional.empty();
    }
    Edtf value = new Edtf("19" + number / 10 + "X");
    TimeWords words =
        new TimeWords.Completed(
            value, Certainty.INFERRED, "the century is taken for the twentieth");
    return Optional.of(new Match(from, to, words));
  }
}
