package io.sourcebook.relate;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Name;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sentence that tells of people who met in a place: {@code The envoys met Ana Ruiz in Lima on
 * Monday}.
 *
 * @param place folded; where they met
 * @param printed the place as it stands
 * @param persons by the folded words of their full names, speakers aside
 */
record Meeting(FoundSentence sentence, String place, String printed, Set<Set<String>> persons) {

  /** A longer stretch is no day on which people met. */
  private static final int LONGEST_STAY = 7;

  private static final Set<String> WHERE = Set.of("in", "to", "at");
  private static final Set<String> WHERE_IN_SPANISH = Set.of("en", "a");

  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** The meeting that a sentence tells of, in the article's own words. */
  static Optional<Meeting> of(FoundSentence sentence) {
    if (sentence.role() == Role.HEADING) {
      return Optional.empty();
    }
    List<Word> words = sentence.words();
    boolean met =
        words.stream()
            .anyMatch(
                word ->
                    Vocabulary.MEETS.contains(word.folded())
                        && !sentence.inDirectSpeech(word.span()));
    if (!met) {
      return Optional.empty();
    }
    Set<String> where = sentence.language().startsWith("es") ? WHERE_IN_SPANISH : WHERE;
    for (int i = 0; i + 1 < words.size(); i++) {
      Word next = words.get(i + 1);
      if (!where.contains(words.get(i).folded()) || next.afterBreak() || !next.capitalised()) {
        continue;
      }
      for (Name name : sentence.names()) {
        if (name.kind() == Name.Kind.PLACE
            && name.span().start() == next.span().start()
            && !Countries.isCountry(name.full())
            && !sentence.inAttribution(name.span())) {
          return Optional.of(
              new Meeting(sentence, WordScanner.fold(name.full()), name.full(), persons(sentence)));
        }
      }
    }
    return Optional.empty();
  }

  private static Set<Set<String>> persons(FoundSentence sentence) {
    Set<Set<String>> persons = new HashSet<>();
    for (Name name : sentence.names()) {
      if (name.kind() == Name.Kind.PERSON && !sentence.inAttribution(name.span())) {
        persons.add(Profile.foldedWords(name.full()));
      }
    }
    return persons;
  }

  /**
   * Whether two sentences place the same person in the same place, and no day speaks against it.
   */
  boolean isLike(Meeting other) {
    return place.equals(other.place)
        && persons.stream().anyMatch(one -> other.persons.stream().anyMatch(two -> same(one, two)))
        && onOneDay(other);
  }

  private static boolean same(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** The day, or the few days, on which the article says that it was. */
  Optional<DateExpression> day() {
    return dates()
        .filter(date -> !date.planned())
        .filter(date -> date.value().filter(Meeting::isStay).isPresent())
        .findFirst();
  }

  /** Without the day on which somebody told of it. */
  private Stream<DateExpression> dates() {
    return sentence.dates().stream().filter(date -> !sentence.inAttribution(date.span()));
  }

  private static boolean isStay(Edtf value) {
    return ChronoUnit.DAYS.between(value.first(), value.last()) < LONGEST_STAY;
  }

  /** The weekdays by which it is dated where nothing gives a day; a weekend has two. */
  Set<DayOfWeek> weekdays() {
    return dates()
        .filter(date -> date.value().isEmpty())
        .map(date -> weekdays(date.span()))
        .filter(days -> !days.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** The words of these weekdays. */
  Optional<Span> weekdayWords() {
    return dates()
        .filter(date -> date.value().isEmpty() && !weekdays(date.span()).isEmpty())
        .map(DateExpression::span)
        .findFirst();
  }

  private Set<DayOfWeek> weekdays(Span date) {
    Set<DayOfWeek> days = new TreeSet<>();
    List<String> said = new ArrayList<>();
    for (Word word : sentence.words()) {
      if (date.contains(word.span())) {
        said.add(word.folded());
        int at = Vocabulary.WEEKDAY_ORDER.indexOf(word.folded());
        if (at >= 0) {
          days.add(DayOfWeek.of(at % DayOfWeek.values().length + 1));
        }
      }
    }
    if (said.contains("weekend") || (said.contains("fin") && said.contains("semana"))) {
      days.addAll(WEEKEND);
    }
    return days;
  }

  private boolean onOneDay(Meeting other) {
    Optional<Edtf> day = day().flatMap(DateExpression::value);
    Optional<Edtf> otherDay = other.day().flatMap(DateExpression::value);
    if (day.isPresent() && otherDay.isPresent()) {
      return Conflicts.overlap(day.get(), otherDay.get());
    }
    List<DayOfWeek> one = day.map(Meeting::daysOf).orElseGet(() -> List.copyOf(weekdays()));
    List<DayOfWeek> two =
        otherDay.map(Meeting::daysOf).orElseGet(() -> List.copyOf(other.weekdays()));
    return one.stream().anyMatch(two::contains);
  }

  private static List<DayOfWeek> daysOf(Edtf stay) {
    List<DayOfWeek> days = new ArrayList<>();
    for (LocalDate day = stay.first(); !day.isAfter(stay.last()); day = day.plusDays(1)) {
      days.add(day.getDayOfWeek());
    }
    return days;
  }
}
