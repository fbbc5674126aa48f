package io.sourcebook.sheet;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What happened when: an event stands under the date that its sentence gives, never under the date
 * on which it was printed.
 */
final class Timeline {

  /** A clause in fewer words has no event of its own: "In 2019", "This week". */
  private static final int WORDS_OF_AN_EVENT = 5;

  private static final Pattern DASH =
      Pattern.compile("\\s(?:--|–|—)(?=\\s)", Pattern.UNICODE_CHARACTER_CLASS);

  private final Desk desk;
  private final List<Statement> statements;

  private Timeline(Desk desk, List<Statement> statements) {
    this.desk = desk;
    this.statements = statements;
  }

  /** The dated events in order of date. */
  static List<Event> dated(Desk desk, List<Statement> statements) {
    Timeline timeline = new Timeline(desk, statements);
    List<Event> out = new ArrayList<>();
    for (List<Passage> fact : desk.facts()) {
      out.addAll(timeline.dated(fact));
    }
    out.sort(
        Comparator.comparing((Event event) -> event.date().orElseThrow())
            .thenComparing(event -> event.citations().get(0).passage()));
    return out;
  }

  /** The events that the sources date only by words such as a weekday, in order of passage. */
  static List<Event> undated(Desk desk, List<Statement> statements) {
    Timeline timeline = new Timeline(desk, statements);
    List<Event> out = new ArrayList<>();
    for (List<Passage> fact : desk.facts()) {
      boolean dated =
          fact.stream()
              .flatMap(passage -> timeline.dates(passage).stream())
              .anyMatch(date -> date.value().isPresent());
      if (!dated) {
        timeline.undated(fact).ifPresent(out::add);
      }
    }
    out.sort(Comparator.comparing(event -> event.citations().get(0).passage()));
    return out;
  }

  private List<DateExpression> dates(Passage sentence) {
    return EventDates.of(desk.reading(sentence), sentence.span());
  }

  private List<Event> dated(List<Passage> fact) {
    Map<Edtf, List<Passage>> byDate = new TreeMap<>();
    boolean exact = fact.stream().flatMap(one -> dates(one).stream()).anyMatch(EventDates::isExact);
    for (Passage sentence : fact) {
      for (DateExpression date : dates(sentence)) {
        if (exact && EventDates.isYearInPassing(date)) {
          continue;
        }
        date.value()
            .ifPresent(
                value -> {
                  List<Passage> told = byDate.computeIfAbsent(value, day -> new ArrayList<>());
                  if (!told.contains(sentence)) {
                    told.add(sentence);
                  }
                });
      }
    }
    List<Event> out = new ArrayList<>();
    byDate.forEach((day, told) -> event(Optional.of(day), told).ifPresent(out::add));
    return out;
  }

  private Optional<Event> undated(List<Passage> fact) {
    List<Passage> told = fact.stream().filter(sentence -> !dates(sentence).isEmpty()).toList();
    return told.isEmpty() ? Optional.empty() : event(Optional.empty(), told);
  }

  /** The event as the first of its sentences tells it that may be printed. */
  private Optional<Event> event(Optional<Edtf> day, List<Passage> told) {
    // The origin's own words rather than another's retelling of them.
    List<Passage> originFirst =
        told.stream()
            .sorted(Comparator.comparing(one -> desk.provenance(one).because().isPresent()))
            .toList();
    for (Passage sentence : originFirst) {
      DateExpression date =
          dates(sentence).stream()
              .filter(found -> found.value().equals(day))
              .min(Comparator.comparing(DateExpression::certainty))
              .orElseThrow();
      Optional<Printed> printed = printed(sentence, date);
      if (printed.isPresent()) {
        List<Citation> citations = new ArrayList<>();
        citations.add(
            desk.citation(
                new Passage(
                    sentence.article(), sentence.block(), printed.get().wording().exact())));
        told.stream()
            .filter(other -> !other.equals(sentence))
            .forEach(other -> citations.add(desk.citation(other)));
        return Optional.of(
            new Event(
                day,
                desk.reading(sentence).words(date.span()),
                date.certainty(),
                date.basis(),
                date.planned(),
                told.stream().filter(desk::speaksOfSubject).count(),
                printed.get().wording().pieces(),
                printed.get().standing(),
                citations,
                statementsOf(sentence, date, told)));
      }
    }
    return Optional.empty();
  }

  private record Printed(Wording wording, Standing standing) {}

  /**
   * The sentence, or only the clause with the date where the rest is a judgement; nothing where the
   * date itself stands in words that are no event.
   */
  private Optional<Printed> printed(Passage sentence, DateExpression date) {
    Reading reading = desk.reading(sentence);
    Standing standing = Standings.of(reading, sentence.span());
    return switch (standing.status()) {
      case STATED, ATTRIBUTED, PLANNED, DENIED ->
          Optional.of(printed(reading, whole(sentence), standing));
      case CONDITIONAL ->
          date.planned() || isUnderTheCondition(reading, sentence.span(), date.span())
              ? Optional.empty()
              : Optional.of(printed(reading, whole(sentence), standing));
      case ALLEGED -> Optional.empty();
      case OPINION ->
          Optional.of(
              unjudged(reading, sentence.span(), date.span())
                  .orElseGet(() -> new Printed(whole(sentence), standing)));
    };
  }

  private static Printed printed(Reading reading, Wording wording, Standing standing) {
    return new Printed(wording, Standings.ofPrinted(reading, wording, standing));
  }

  /**
   * Whether a date stands behind the words of a condition: what happened before them, or is told
   * between dashes, happened all the same.
   */
  private static boolean isUnderTheCondition(Reading reading, Span sentence, Span date) {
    String before = reading.words(new Span(sentence.start(), date.start()));
    boolean aside = DASH.matcher(before).results().count() % 2 == 1;
    return !aside
        && reading.hedgesOver(sentence).stream()
            .filter(hedge -> hedge.status() == Status.CONDITIONAL)
            .anyMatch(hedge -> hedge.cue().start() < date.start());
  }

  private Wording whole(Passage sentence) {
    return desk.wording(sentence);
  }

  /** The clause with the date, where the judgement lies outside of it. */
  private static Optional<Printed> unjudged(Reading reading, Span sentence, Span date) {
    Span part = EventDates.clause(reading, sentence, date);
    boolean judged =
        reading.findings().hedges().stream()
            .filter(hedge -> !hedge.naming() && hedge.status() == Status.OPINION)
            .map(Hedge::cue)
            .anyMatch(part::overlaps);
    String[] words = reading.words(part).strip().split("\\s+", -1);
    if (judged || part.equals(sentence) || words.length < WORDS_OF_AN_EVENT) {
      return Optional.empty();
    }
    Standing plain =
        new Standing(Status.STATED, Optional.empty(), Optional.empty(), Optional.empty());
    return Optional.of(printed(reading, Wording.part(reading, sentence, part), plain));
  }

  /** The statements, in the order of the page, that cite the clause with the date. */
  private List<String> statementsOf(Passage lead, DateExpression date, List<Passage> told) {
    Span clause = EventDates.clause(desk.reading(lead), lead.span(), date.span());
    List<String> ids = new ArrayList<>();
    for (Statement statement : statements) {
      boolean tells =
          statement.citations().stream()
              .map(Citation::passage)
              .anyMatch(
                  cited ->
                      told.stream()
                          .anyMatch(
                              one ->
                                  one.article().equals(cited.article())
                                      && (one.equals(lead) ? clause : one.span())
                                          .overlaps(cited.span())));
      if (tells) {
        ids.add(statement.id());
      }
    }
    return ids;
  }
}
