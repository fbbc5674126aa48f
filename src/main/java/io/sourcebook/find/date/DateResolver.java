package io.sourcebook.find.date;

import io.sourcebook.find.date.DateGrammar.Expression;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives the expressions of one article their values.
 *
 * <p>Where only a year or month of the writing is known, a relative expression is resolved from the
 * first and the last day on which the article can have been written, and has a value only if both
 * agree.
 */
public final class DateResolver {

  /** Figures with two readings are settled by the article's date if one is so many days near. */
  private static final int SAME_NEWS_DAYS = 7;

  /**
   * A day without a year lies at most so many days on the side where its verb puts it; farther ones
   * are nearer on the other side, where a verb was misread.
   */
  private static final int FARTHEST_BY_VERB_DAYS = 300;

  private final CanonicalText text;
  private final Optional<WritingDay> written;

  /** The same, narrowed by what the text has passed and what it puts ahead. */
  private final Optional<WritingDay> narrowed;

  private DateResolver(
      CanonicalText text, Optional<WritingDay> written, Optional<WritingDay> narrowed) {
    this.text = text;
    this.written = written;
    this.narrowed = narrowed;
  }

  /**
   * The dates of an article.
   *
   * @param sentences the expressions of each sentence, in the order of the text
   */
  public static List<DateExpression> resolve(
      CanonicalText text, Optional<WritingDay> written, List<List<Expression>> sentences) {
    DateResolver resolver = new DateResolver(text, written, written);
    List<DateExpression> dates = resolver.all(sentences);
    if (written.isEmpty() || written.get().isDay()) {
      return dates;
    }
    WritingDay narrowed = narrow(written.get(), sentences, dates);
    return narrowed.equals(written.get())
        ? dates
        : new DateResolver(text, written, Optional.of(narrowed)).all(sentences);
  }

  /** A past day of the text bounds the writing from below, a day that it puts ahead from above. */
  private static WritingDay narrow(
      WritingDay written, List<List<Expression>> sentences, List<DateExpression> dates) {
    List<Expression> expressions = sentences.stream().flatMap(List::stream).toList();
    LocalDate earliest = written.first();
    LocalDate latest = written.last();
    for (int i = 0; i < dates.size(); i++) {
      Optional<Edtf> value = dates.get(i).value();
      boolean absolute = !(expressions.get(i).words() instanceof TimeWords.Relative);
      if (value.isEmpty() || !absolute) {
        continue;
      }
      Outlook outlook = expressions.get(i).outlook();
      if (outlook == Outlook.PAST
          && !expressions.get(i).attribute()
          && value.get().first().isAfter(earliest)) {
        earliest = value.get().first();
      }
      if (outlook == Outlook.FUTURE && value.get().last().isBefore(latest)) {
        latest = value.get().last();
      }
    }
    return written.within(earliest, latest);
  }

  private List<DateExpression> all(List<List<Expression>> sentences) {
    List<DateExpression> dates = new ArrayList<>();
    Optional<DateExpression> last = Optional.empty();
    for (List<Expression> sentence : sentences) {
      boolean first = true;
      for (Expression expression : sentence) {
        DateExpression date = one(expression, last, first);
        dates.add(date);
        last = Optional.of(date);
        first = false;
      }
    }
    return List.copyOf(dates);
  }

  private DateExpression one(
      Expression expression, Optional<DateExpression> last, boolean firstOfSentence) {
    Span span = text.span(expression.start(), expression.end());
    String quoted = "“" + text.slice(span).replaceAll("\\s++|\\h++", " ") + "”";
    Reading reading = reading(expression, quoted, last, firstOfSentence);
    if (!firstOfSentence && contradicts(expression, reading, last)) {
      reading = Reading.unresolved("the year before it in the sentence may be its year too");
    }
    return new DateExpression(
        span,
        reading.value().map(expression::marked),
        reading.certainty(),
        reading.basis(),
        isPlanned(expression, reading));
  }

  /** Whether a day or month may as well be of a past year that stands before it. */
  private static boolean contradicts(
      Expression expression, Reading reading, Optional<DateExpression> last) {
    boolean open =
        expression.words() instanceof TimeWords.DayOfYear
            || (expression.words() instanceof MonthWords words
                && words.direction() == Direction.NONE);
    Optional<Edtf> before = last.flatMap(DateExpression::value);
    return open
        && expression.outlook() == Outlook.PAST
        && reading.value().isPresent()
        && before.isPresent()
        && before.get().precision() == Edtf.Precision.YEAR
        && before.get().last().isBefore(reading.value().get().first());
  }

  private Reading reading(
      Expression expression, String quoted, Optional<DateExpression> last, boolean first) {
    TimeWords words = expression.words();
    if (words instanceof TimeWords.Stated stated) {
      return new Reading(Optional.of(stated.value()), Certainty.STATED, "stated");
    }
    if (words instanceof TimeWords.Completed completed) {
      return new Reading(Optional.of(completed.value()), completed.certainty(), completed.ground());
    }
    if (words instanceof TimeWords.FromLast from) {
      return fromLast(from, expression, quoted, last, first);
    }
    if (written.isEmpty()) {
      return Reading.unresolved("the article is undated");
    }
    if (words instanceof TimeWords.Figures figures) {
      return figures(figures, quoted, written.get());
    }
    if (words instanceof TimeWords.DayOfYear day) {
      return dayOfYear(day, expression.outlook(), quoted);
    }
    return relative((TimeWords.Relative) words, expression.outlook(), quoted);
  }

  private Reading relative(TimeWords.Relative words, Outlook outlook, String quoted) {
    if (outlook == Outlook.EITHER || (outlook == Outlook.OPEN && words.needsVerb())) {
      Reading past = relative(words, Outlook.PAST, quoted);
      return past.equals(relative(words, Outlook.FUTURE, quoted))
          ? past
          : Reading.unresolved("the words beside it do not say whether it was over");
    }
    for (WritingDay day : List.of(written.orElseThrow(), narrowed.orElseThrow())) {
      Optional<Edtf> value = words.seenFrom(day.first(), outlook);
      if (value.isPresent() && value.equals(words.seenFrom(day.last(), outlook))) {
        return computed(value.get(), quoted, day);
      }
    }
    return Reading.unresolved("the day of the article is not known");
  }

  private static Reading computed(Edtf value, String quoted, WritingDay written) {
    String place =
        value.last().isBefore(written.first())
            ? " before "
            : value.first().isAfter(written.last()) ? " after " : " seen from ";
    if (written.isDay() && value.equals(Edtf.of(written.first()))) {
      place = " on ";
    }
    boolean sure = written.stated() && !written.bound();
    return new Reading(
        Optional.of(value),
        sure ? Certainty.RESOLVED : Certainty.INFERRED,
        quoted + place + written.words());
  }

  private static Reading figures(TimeWords.Figures figures, String quoted, WritingDay written) {
    List<LocalDate> near =
        figures.readings().stream()
            .filter(day -> distance(day, written.first()) <= SAME_NEWS_DAYS)
            .toList();
    return written.isDay() && near.size() == 1
        ? computed(Edtf.of(near.get(0)), quoted, written)
        : Reading.unresolved("day and month can be read either way");
  }

  private Reading dayOfYear(TimeWords.DayOfYear day, Outlook outlook, String quoted) {
    WritingDay article = written.orElseThrow();
    Optional<Reading> agreed = agreed(day, outlook, quoted, article);
    if (agreed.isPresent()) {
      return agreed.get();
    }
    WritingDay known = narrowed.orElseThrow();
    Optional<Edtf> value = article.isYear() ? day.in(article.first().getYear()) : Optional.empty();
    boolean against =
        value.isEmpty()
            || (outlook == Outlook.PAST && value.get().first().isAfter(known.last()))
            || (outlook == Outlook.FUTURE && value.get().last().isBefore(known.first()));
    if (!against) {
      String basis = "year inferred from " + article.evidence();
      return new Reading(value, Certainty.INFERRED, basis);
    }
    return agreed(day, outlook, quoted, known)
        .orElseGet(() -> Reading.unresolved("the year is not known"));
  }

  /** The reading on which the first and the last possible day of writing agree. */
  private static Optional<Reading> agreed(
      TimeWords.DayOfYear day, Outlook outlook, String quoted, WritingDay written) {
    Optional<Edtf> early = nearest(day, outlook, written.first());
    return early.isPresent() && early.equals(nearest(day, outlook, written.last()))
        ? Optional.of(computed(early.get(), quoted, written))
        : Optional.empty();
  }

  /** The day in the year that its weekday, its verb, or else its nearness to the writing choose. */
  private static Optional<Edtf> nearest(
      TimeWords.DayOfYear day, Outlook outlook, LocalDate written) {
    List<Edtf> near =
        IntStream.rangeClosed(written.getYear() - 1, written.getYear() + 1)
            .mapToObj(day::in)
            .flatMap(Optional::stream)
            .toList();
    List<Edtf> fitting =
        near.stream()
            .filter(
                value ->
                    day.weekday().isPresent()
                        && value.first().getDayOfWeek() == day.weekday().get())
            .toList();
    List<Edtf> candidates = fitting.isEmpty() ? near : fitting;
    return candidates.stream()
        .filter(value -> isOnSide(value, outlook, written))
        .min(byDistance(written))
        .or(() -> candidates.stream().min(byDistance(written)));
  }

  private static boolean isOnSide(Edtf value, Outlook outlook, LocalDate written) {
    boolean near = distance(value.first(), written) <= FARTHEST_BY_VERB_DAYS;
    return near
        && switch (outlook) {
          case PAST -> !value.first().isAfter(written);
          case FUTURE -> !value.last().isBefore(written);
          case OPEN, EITHER -> true;
        };
  }

  private static Comparator<Edtf> byDistance(LocalDate written) {
    return Comparator.comparingLong(value -> distance(value.first(), written));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private Reading fromLast(
      TimeWords.FromLast words,
      Expression expression,
      String quoted,
      Optional<DateExpression> last,
      boolean firstOfSentence) {
    if (words.orWriting() && firstOfSentence) {
      return written.isEmpty()
          ? Reading.unresolved("the article is undated")
          : relative(
              new Offset(
                  words.unit(),
                  words.amount(),
                  words.unit() != TimeUnit.DAY && words.amount() != 0),
              expression.outlook(),
              quoted);
    }
    Optional<Edtf> base = last.flatMap(DateExpression::value).filter(value -> holds(words, value));
    if (base.isEmpty()) {
      return Reading.unresolved("the date before it in the text has no value that it could follow");
    }
    Edtf value = words.unit().away(base.get().first(), words.amount());
    Certainty certainty = last.orElseThrow().certainty();
    return new Reading(
        Optional.of(value),
        certainty == Certainty.STATED ? Certainty.RESOLVED : certainty,
        quoted + " counted from “" + text.slice(last.orElseThrow().span()) + "” before it");
  }

  /** Whether a date is precise enough to count units from it. */
  private static boolean holds(TimeWords.FromLast words, Edtf value) {
    LocalDate first = value.first();
    LocalDate last = value.last();
    return words.unit().away(first, 0).equals(words.unit().away(last, 0))
        && words.unit().reaches(first, words.amount());
  }

  private boolean isPlanned(Expression expression, Reading reading) {
    if (expression.words() instanceof Offset offset && offset.amount() < 0) {
      return false; // "last week" is over, whatever the verb beside it says
    }
    boolean ahead =
        expression.outlook() == Outlook.FUTURE
            || (expression.words() instanceof TimeWords.Relative words && words.ahead());
    if (reading.value().isEmpty() || written.isEmpty()) {
      return ahead;
    }
    Edtf value = reading.value().get();
    return value.first().isAfter(written.get().last())
        || (ahead && !value.last().isBefore(written.get().first()));
  }

  private record Reading(Optional<Edtf> value, Certainty certainty, String basis) {
    static Reading unresolved(String reason) {
      return new Reading(Optional.empty(), Certainty.UNRESOLVED, reason);
    }
  }
}
