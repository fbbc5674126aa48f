package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A year in figures, where the words around show that it is one. */
final class YearRule implements DateRule {

  /** Years that may be said without a word that marks them as years. */
  private static final int MODERN = 1900;

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2099;

  private static final Set<String> BEFORE_ANY_YEAR = CalendarWords.words("in since year en desde");

  private static final Set<String> BEFORE_A_YEAR =
      CalendarWords.words(
          "by until till before after from during through throughout of for late early mid fiscal"
              + " circa pre post end between into both due hasta durante entre de del ano ejercicio than");

  private static final Set<String> DETERMINERS =
      CalendarWords.words(
          "the a an one its his her their our whose this that 's el la los las un una su");

  private static final Set<String> EVENTS =
      CalendarWords.words(
          "election elections campaign race vote referendum budget season summit deal accord"
              + " agreement pact treaty report survey census coup war crisis attack attacks"
              + " bombing protests olympics constitution law primary primaries ballot"
              + " edition levels figures estimate forecast");

  private static final Set<String> BE = CalendarWords.words("was is saw has had will brought");

  private static final Set<String> PLACES =
      CalendarWords.words("street avenue road lane square drive boulevard place court park");

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The dam broke in [1889].", "1889"),
        DateExample.right("One [2003] measure was kept.", "2003"),
        DateExample.right("It grew from the three million in [1999], they said.", "1999"),
        DateExample.right("She won the [2004] election.", "2004"),
        DateExample.right("The firm (founded [1987]) has moved.", "1987"),
        DateExample.right("La presa se rompió en [1989].", "1989"),
        DateExample.right("The port closed in [early 1998].", "1998"),
        DateExample.right("The plan ends by [the end of 2014].", "2014"),
        DateExample.wrong("More than 2000 people came."),
        DateExample.wrong("A crowd of 2000 had come."),
        DateExample.wrong("They sold 1,999 barrels."),
        DateExample.wrong("The price rose to $2000."),
        DateExample.wrong("He stayed in room 2019."),
        DateExample.wrong("They came in 2000 trucks."));
  }

  /** Whether a number can be a year after a month. */
  static boolean isYear(Token token) {
    return token.hasDigits(4, 4) && isInReach(token.number());
  }

  static boolean isInReach(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  /** Whether a word makes a street or square of the name before it. */
  static boolean isPlaceNoun(Token token) {
    return PLACES.contains(token.folded());
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    if (!isYear(tokens.at(at)) || !isShown(tokens, at)) {
      return Optional.empty();
    }
    TimeWords words = new TimeWords.Stated(TimeUnit.year(tokens.at(at).number()));
    return Optional.of(new Match(at, at + 1, words));
  }

  private static boolean isShown(Tokens tokens, int at) {
    Token year = tokens.at(at);
    Token before = tokens.at(at - 1);
    Token after = tokens.at(at + 1);
    boolean hyphened = after.is("-") && after.glued() && tokens.at(at + 2).isWord();
    if (CalendarWords.isCounted(after)
        || isCurrency(before)
        || (hyphened && CalendarWords.isCounted(tokens.at(at + 2)))
        || ((after.is(":") || after.is("/")) && after.glued())) {
      return false;
    }
    if (BEFORE_ANY_YEAR.contains(before.folded())) {
      return true;
    }
    if (before.is("about") || before.is("around")) {
      return tokens.at(at - 2).is("in") || tokens.at(at - 2).is("since");
    }
    if (year.number() < MODERN) {
      return false;
    }
    if (BEFORE_A_YEAR.contains(before.folded())) {
      return year.number() % 1000 != 0 || !isBeforeNumber(tokens, at - 1);
    }
    if (before.is("to")) {
      Token verb = tokens.at(at - 2);
      return verb.is("back")
          || verb.is("dating")
          || verb.is("return")
          || isMarkedYear(tokens, at - 2);
    }
    if (before.isDash() && before.glued() && year.glued()) {
      Token prefix = tokens.at(at - 2);
      return BEFORE_A_YEAR.contains(prefix.folded()) || isMarkedYear(tokens, at - 2);
    }
    if (before.is("(") || before.is("[")) {
      return after.is(")") || after.isDash() || after.is("]");
    }
    if (after.is(")")) {
      return true;
    }
    boolean second =
        (before.is("and")
                || before.is("or")
                || before.is("to")
                || before.is("until")
                || before.is("through")
                || before.is("y")
                || before.is("a"))
            && isYear(tokens.at(at - 2))
            && tokens.at(at - 2).number() >= MODERN;
    if (second || EVENTS.contains(after.folded())) {
      return true;
    }
    if (DETERMINERS.contains(before.folded())) {
      return after.isWord() && !after.is("to") && !after.is("or");
    }
    return before.kind() == Token.Kind.EDGE && BE.contains(after.folded());
  }

  /** Whether a round number may count: a crowd of 2000, more than 2000. */
  private static boolean isBeforeNumber(Tokens tokens, int at) {
    Token word = tokens.at(at);
    Token noun = tokens.at(at - 1);
    boolean timely = EVENTS.contains(noun.folded()) || Modifiers.isEdge(noun);
    return !timely && (word.is("of") || word.is("for") || word.is("than"));
  }

  /** The first year of a pair, which a word or bracket before it marks. */
  private static boolean isMarkedYear(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    return isYear(tokens.at(at))
        && (BEFORE_ANY_YEAR.contains(before.folded())
            || BEFORE_A_YEAR.contains(before.folded())
            || DETERMINERS.contains(before.folded())
            || before.is("("));
  }

  private static boolean isCurrency(Token token) {
    return token.is("$") || token.is("€") || token.is("£") || token.is("¥") || token.is("#");
  }
}
