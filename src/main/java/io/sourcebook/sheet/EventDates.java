package io.sourcebook.sheet;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the dates on which something happened from those that a sentence only refers to. */
final class EventDates {

  /** A clause ends at a comma, a semicolon, a colon or a dash between spaces. */
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:](?=\\s)|\\s(?:--|–|—)(?=\\s)", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * How a clause begins that gives the other end of a comparison: "from the three million in …".
   */
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?:from|compared (?:with|to)|up from|down from|against|than|frente a)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What stands against the matter is not the matter: "Despite the strike of 2019, …". */
  private static final Pattern CONCESSION =
      Pattern.compile(
          "(?:despite|in spite of|notwithstanding|a pesar de)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private EventDates() {}

  /** The dates of a sentence, without the other end of a comparison. */
  static List<DateExpression> of(Reading reading, Span sentence) {
    return reading.datesIn(sentence).stream()
        .filter(date -> !isBaseline(reading, sentence, date))
        .toList();
  }

  /** Whether a date names a day, a month or a stretch within one year. */
  static boolean isExact(DateExpression date) {
    return date.value()
        .filter(value -> value.first().getYear() == value.last().getYear())
        .filter(value -> value.precision() != Edtf.Precision.YEAR)
        .isPresent();
  }

  /** A year that had to be inferred says nothing beside a day or month of the same fact. */
  static boolean isYearInPassing(DateExpression date) {
    return date.certainty() == Certainty.INFERRED
        && date.value().filter(value -> value.precision() == Edtf.Precision.YEAR).isPresent();
  }

  /** The clause of a sentence in which a date stands. */
  static Span clause(Reading reading, Span sentence, Span date) {
    String words = reading.words(sentence);
    int dateStart = words.offsetByCodePoints(0, date.start() - sentence.start());
    int dateEnd = words.offsetByCodePoints(0, date.end() - sentence.start());
    int from = 0;
    int to = words.length();
    Matcher end = CLAUSE_END.matcher(words);
    while (end.find()) {
      if (end.end() <= dateStart) {
        from = end.end();
      } else if (end.start() >= dateEnd) {
        to = end.start();
        break;
      }
    }
    return new Span(
        sentence.start() + words.codePointCount(0, from),
        sentence.start() + words.codePointCount(0, to));
  }

  private static boolean isBaseline(Reading reading, Span sentence, DateExpression date) {
    Span clause = clause(reading, sentence, date.span());
    String words = reading.words(clause).strip();
    boolean comparison = clause.start() > sentence.start() && BASELINE.matcher(words).lookingAt();
    return comparison || CONCESSION.matcher(words).lookingAt();
  }

  /** Whether words stand in the part of a sentence that only stands against its matter. */
  static boolean isConceded(Reading reading, Span sentence, Span words) {
    Span clause = clause(reading, sentence, words);
    return CONCESSION.matcher(reading.words(clause).strip()).lookingAt()
        && clause.end() < sentence.end();
  }
}
