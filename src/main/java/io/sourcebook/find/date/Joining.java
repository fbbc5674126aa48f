package io.sourcebook.find.date;

import io.sourcebook.find.date.DateGrammar.Expression;
import io.sourcebook.model.Edtf;
import java.util.Optional;

/** Joins two dates to the stretch between them: {@code from 2017 to 2019}, {@code 2017–2019}. */
final class Joining {

  private Joining() {}

  /** The stretch, where the words between and before two neighbours say that there is one. */
  static Optional<Expression> join(Tokens tokens, Expression first, Expression second) {
    if (second.from() != first.to() + 1) {
      return Optional.empty();
    }
    Token link = tokens.at(first.to());
    Token before = tokens.at(first.from() - 1);
    boolean joined =
        switch (link.folded()) {
          case "until", "till", "through" -> true;
          case "to" -> before.is("from");
          case "and" -> before.is("between");
          case "y" -> before.is("entre");
          case "a", "hasta" -> before.is("de") || before.is("desde");
          default -> link.isDash() && second.words() instanceof TimeWords.Stated;
        };
    return joined
        ? words(first.words(), second.words())
            .map(
                words ->
                    new Expression(
                        first.from(),
                        second.to(),
                        first.start(),
                        second.end(),
                        words,
                        first.about() || second.about(),
                        first.attribute(),
                        OutlookReader.read(tokens, first.from(), second.to())))
        : Optional.empty();
  }

  private static Optional<TimeWords> words(TimeWords first, TimeWords second) {
    if (first instanceof TimeWords.Stated from && second instanceof TimeWords.Stated to) {
      boolean plain = !from.value().value().contains("/") && !to.value().value().contains("/");
      return plain
          ? Edtf.parse(from.value() + "/" + to.value()).map(TimeWords.Stated::new)
          : Optional.empty();
    }
    if (first instanceof MonthWords from && second instanceof MonthWords to) {
      boolean plain = from.direction() == Direction.NONE && to.direction() == Direction.NONE;
      return plain && from.month() != to.month()
          ? Optional.of(new MonthsJoined(from.month(), to.month()))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
