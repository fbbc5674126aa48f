package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules of dates: reads the expressions of a sentence, without resolving them. */
public final class DateGrammar {

  /** In order of preference where two rules find an expression of the same length. */
  static final List<DateRule> RULES =
      List.of(
          new DurationRule(),
          new FullDateRule(),
          new NumericDateRule(),
          new QuarterRule(),
          new MonthRule(),
          new DecadeRule(),
          new SeasonRule(),
          new DayWordRule(),
          new WeekdayRule(),
          new ThisLastNextRule(),
          new FollowingRule(),
          new AgoRule(),
          new HolidayRule(),
          new PeriodEndRule(),
          new SpelledYearRule(),
          new YearRule());

  private DateGrammar() {}

  /** The expressions in the part of a text between two chars, in order, without overlap. */
  public static List<Expression> read(String text, int start, int end) {
    Tokens tokens = Tokens.of(text, start, end);
    List<Expression> found = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < tokens.size(); ) {
      Optional<Match> match = longest(tokens, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      int earliest = free;
      match
          .filter(m -> !(m.words() instanceof TimeWords.NoDate))
          .ifPresent(m -> add(tokens, m, earliest, found));
      at = match.get().to();
      free = at;
    }
    return List.copyOf(found);
  }

  private static Optional<Match> longest(Tokens tokens, int at) {
    Optional<Match> best = Optional.empty();
    for (DateRule rule : RULES) {
      Optional<Match> match = rule.match(tokens, at);
      if (match.isPresent() && (best.isEmpty() || match.get().to() > best.get().to())) {
        best = match;
      }
    }
    return best;
  }

  private static void add(Tokens tokens, Match match, int earliest, List<Expression> found) {
    Modifiers.Extent extent = Modifiers.around(tokens, match, earliest);
    Outlook outlook = OutlookReader.read(tokens, extent.from(), extent.to());
    Expression next =
        new Expression(
            extent.from(),
            extent.to(),
            tokens.at(extent.from()).start(),
            tokens.at(extent.to() - 1).end(),
            inYearBefore(tokens, match, found),
            extent.about(),
            isAttribute(tokens, match),
            outlook);
    if (!found.isEmpty()) {
      Expression before = found.get(found.size() - 1);
      Optional<Expression> joined = Joining.join(tokens, before, next);
      if (joined.isPresent()) {
        found.set(found.size() - 1, joined.get());
        return;
      }
    }
    found.add(next);
  }

  /** The words of a month or day that stands right behind its year: last year, in October. */
  private static TimeWords inYearBefore(Tokens tokens, Match match, List<Expression> found) {
    if (found.isEmpty()) {
      return match.words();
    }
    Expression before = found.get(found.size() - 1);
    int at = before.to();
    if (tokens.at(at).is(",")) {
      at++;
    }
    if (tokens.at(at).is("in") || tokens.at(at).is("on")) {
      at++;
    }
    return at == match.from() && at > before.to()
        ? YearBefore.apply(before.words(), match.words())
        : match.words();
  }

  /** Whether the date names a thing, as in "the May 3 vote", and so takes no part in the verb. */
  private static boolean isAttribute(Tokens tokens, Match match) {
    Token before = tokens.at(match.from() - 1);
    boolean article = before.is("the") || before.is("a") || before.is("an") || before.is("'s");
    return article && tokens.at(match.to()).isWord();
  }

  /**
   * An expression of a sentence, not yet resolved.
   *
   * @param from its first token
   * @param to behind its last token
   * @param start in chars of the text
   * @param end in chars, exclusive
   * @param about whether the words call it approximate
   * @param attribute whether it names a thing, as in "the May 3 vote"
   */
  public record Expression(
      int from,
      int to,
      int start,
      int end,
      TimeWords words,
      boolean about,
      boolean attribute,
      Outlook outlook) {

    /** The value with the mark of an approximate date, where the words call it so. */
    Edtf marked(Edtf value) {
      return about && !value.isQualified() && !value.value().contains("/")
          ? new Edtf(value.value() + "~")
          : value;
    }
  }
}
