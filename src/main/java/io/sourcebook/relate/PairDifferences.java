package io.sourcebook.relate;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.relate.LikePair.Conflict;
import io.sourcebook.relate.Profile.Stretch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what two sentences in like words disagree in, when it is one thing alone. */
final class PairDifferences {

  /** So like that only the number can be meant as another. */
  private static final double LEAST_FOR_NUMBERS = 0.7;

  /** The share of all words that must be the same, so that only the number can be what differs. */
  static final double LEAST_OVERLAP = 0.55;

  /** Reports on a series differ in little but the day, so a date asks for nearly equal words. */
  private static final double LEAST_FOR_DATES = 0.65;

  /** A "not" turns the meaning only where nearly every other word is the same. */
  static final double LEAST_OVERLAP_FOR_NEGATION = 0.75;

  /** Two accounts of one event are rarely further apart; two events of a series often are. */
  private static final long MOST_DAYS = 2;

  /** A count grows: only accounts of the same days can be held against each other. */
  private static final long MOST_DAYS_BETWEEN_ARTICLES = 0;

  private PairDifferences() {}

  static List<Difference> of(List<LikePair> pairs) {
    List<Difference> found = new ArrayList<>();
    for (LikePair pair : pairs) {
      if (pair.conflict().isPresent()
          && !pair.one().passage().article().equals(pair.other().passage().article())) {
        difference(pair, pair.conflict().get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Difference> difference(LikePair pair, Conflict conflict) {
    boolean nearlyEqual =
        switch (conflict) {
          case NUMBERS ->
              pair.likeness() >= LEAST_FOR_NUMBERS
                  && pair.overlap() >= LEAST_OVERLAP
                  && !pair.one().trait().running()
                  && !pair.other().trait().running();
          case DATES -> pair.likeness() >= LEAST_FOR_DATES && pair.overlap() >= LEAST_OVERLAP;
          case NEGATION -> pair.overlap() >= LEAST_OVERLAP_FOR_NEGATION;
          default -> false;
        };
    if (!nearlyEqual) {
      return Optional.empty();
    }
    return switch (conflict) {
      case NUMBERS -> numbers(pair);
      case DATES -> dates(pair);
      default -> negation(pair);
    };
  }

  private static Optional<Difference> numbers(LikePair pair) {
    if (pair.one().trait().figures() != 1
        || pair.other().trait().figures() != 1
        || !sameDays(pair)) {
      return Optional.empty();
    }
    FoundSentence first = pair.one().found();
    FoundSentence second = pair.other().found();
    Figure one = first.figures().get(0);
    Figure other = second.figures().get(0);
    boolean comparable =
        Stem.of(one.unit()).equals(Stem.of(other.unit()))
            && one.condition().isEmpty()
            && other.condition().isEmpty()
            && !NumberRange.of(first, one).meets(NumberRange.of(second, other));
    return comparable
        ? Optional.of(
            difference(
                on(one),
                new Claim("", "", "", one.span(), first),
                new Claim("", "", "", other.span(), second)))
        : Optional.empty();
  }

  private static String on(Figure figure) {
    String unit = figure.unit();
    if (unit.equals("%")) {
      return "Share in per cent";
    }
    return unit.equals(unit.toUpperCase(Locale.ROOT)) ? "Amount in " + unit : "Number of " + unit;
  }

  /** Whether both articles, or both sentences, speak of the same days. */
  private static boolean sameDays(LikePair pair) {
    Optional<LocalDate> one = pair.one().article().day();
    Optional<LocalDate> other = pair.other().article().day();
    boolean sameDay =
        one.isPresent()
            && other.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
                <= MOST_DAYS_BETWEEN_ARTICLES;
    return sameDay || (mayShareDay(pair) && sharedDay(pair));
  }

  /** Seen without the dates as they are written, which takes longer. */
  private static boolean mayShareDay(LikePair pair) {
    List<Stretch> others = pair.other().profile().manner().dates();
    for (Stretch date : pair.one().profile().manner().dates()) {
      if (date.day() && others.contains(date)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharedDay(LikePair pair) {
    return pair.one().found().dates().stream()
        .flatMap(date -> date.value().stream())
        .filter(date -> date.precision() == Edtf.Precision.DAY)
        .anyMatch(
            date ->
                pair.other().found().dates().stream()
                    .flatMap(with -> with.value().stream())
                    .anyMatch(date::equals));
  }

  private static Optional<Difference> dates(LikePair pair) {
    FoundSentence earlier = pair.one().found();
    FoundSentence later = pair.other().found();
    List<DateExpression> one = valued(earlier);
    List<DateExpression> other = valued(later);
    if (one.size() != 1 || other.size() != 1) {
      return Optional.empty();
    }
    Edtf first = one.get(0).value().orElseThrow();
    Edtf second = other.get(0).value().orElseThrow();
    long apart = Math.abs(ChronoUnit.DAYS.between(first.first(), second.first()));
    boolean sameDayOfOtherYear =
        first.first().getDayOfYear() == second.first().getDayOfYear()
            && first.precision() == Edtf.Precision.DAY;
    boolean comparable =
        first.precision() == second.precision()
            && !Conflicts.overlap(first, second)
            && !words(earlier, one.get(0)).equals(words(later, other.get(0)))
            && (apart <= MOST_DAYS || sameDayOfOtherYear);
    return comparable
        ? Optional.of(
            difference(
                "Date",
                new Claim("", "", "", one.get(0).span(), earlier),
                new Claim("", "", "", other.get(0).span(), later)))
        : Optional.empty();
  }

  private static String words(FoundSentence sentence, DateExpression date) {
    return sentence.findings().article().text().slice(date.span());
  }

  /** Dates that name their month: {@code yesterday} is another day in a text printed again. */
  private static List<DateExpression> valued(FoundSentence sentence) {
    return sentence.dates().stream()
        .filter(date -> date.value().isPresent())
        .filter(
            date ->
                sentence.words().stream()
                    .anyMatch(
                        word ->
                            date.span().contains(word.span())
                                && Vocabulary.MONTHS.contains(word.folded())))
        .toList();
  }

  private static Optional<Difference> negation(LikePair pair) {
    FoundSentence one = pair.one().found();
    FoundSentence other = pair.other().found();
    Set<String> own = new HashSet<>(words(one));
    Set<String> others = new HashSet<>(words(other));
    Set<String> common = new HashSet<>(own);
    common.retainAll(others);
    own.removeAll(common);
    others.removeAll(common);
    // One word more, and it may be that word's clause that is denied: "but the effort failed".
    return own.size() <= 1 && others.size() <= 1
        ? Optional.of(
            difference(
                "Whether it is so",
                new Claim("", "", "", one.span(), one),
                new Claim("", "", "", other.span(), other)))
        : Optional.empty();
  }

  /** The stems of a sentence, but for the words that deny and those that help them. */
  private static Set<String> words(FoundSentence sentence) {
    Set<String> stems = new HashSet<>();
    for (Word word : sentence.words()) {
      String folded = word.folded();
      if (!Vocabulary.NEGATORS.contains(folded) && !Vocabulary.HELPERS.contains(folded)) {
        stems.add(Stem.of(folded));
      }
    }
    return stems;
  }

  private static Difference difference(String on, Claim one, Claim other) {
    return new Difference(
        on, List.of(Differences.side(List.of(one)), Differences.side(List.of(other))));
  }

  /** The values that a figure's words allow. */
  private record NumberRange(BigDecimal low, BigDecimal high) {

    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

    private static final BigDecimal ANYTHING = new BigDecimal("1e30");

    static NumberRange of(FoundSentence sentence, Figure figure) {
      BigDecimal value = figure.value();
      BigDecimal rounding =
          BigDecimal.ONE
              .scaleByPowerOfTen(-value.stripTrailingZeros().scale())
              .multiply(new BigDecimal("0.5"));
      BigDecimal low = value.subtract(rounding);
      BigDecimal high = value.add(rounding);
      for (Word word : sentence.words()) {
        boolean beside =
            word.span().start() < figure.span().end()
                && figure.span().start() - word.span().end() <= 4;
        if (!beside) {
          continue;
        }
        if (Vocabulary.ABOVE.contains(word.folded())) {
          high = ANYTHING;
        } else if (Vocabulary.BELOW.contains(word.folded())) {
          low = BigDecimal.ZERO;
        } else if (Vocabulary.ABOUT.contains(word.folded())) {
          low = value.subtract(value.multiply(ROUGHLY));
          high = value.add(value.multiply(ROUGHLY));
        }
      }
      return new NumberRange(low, high);
    }

    boolean meets(NumberRange other) {
      return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
  }
}
