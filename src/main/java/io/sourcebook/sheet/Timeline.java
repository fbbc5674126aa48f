package io.sourcebook.sheet;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet.Dated;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happened when: an event stands under the date that its sentence gives, never under the date
 * on which it was printed.
 */
final class Timeline {

  /** A clause in fewer words has no event of its own: "In 2019", "This week". */
  private static final int WORDS_OF_AN_EVENT = 5;

  /** Weights are printed; what is below a thousandth is below what they mean. */
  private static final double STEPS = 1000;

  /** What leads the clause in which an aside stands. */
  private static final Pattern LEADS_CLAUSE =
      Pattern.compile(
          "(?:[,;:]|\\b(?:if|that|when|where|while|because|si|que|cuando|donde|porque))\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Words of the matter of an aside; in more of them it is no longer plain what it belongs to. */
  private static final int LONGEST_MATTER = 10;

  private static final Pattern DASH =
      Pattern.compile("\\s(?:--|–|—)(?=\\s)", Pattern.UNICODE_CHARACTER_CLASS);

  private final Desk desk;
  private final DateWeights weights;
  private final Map<String, List<Cited>> cited = new HashMap<>();

  /** The dates, by sentence, that an event already counts. */
  private final Map<Passage, Set<Edtf>> counted = new HashMap<>();

  private final List<Event> dated = new ArrayList<>();
  private final List<Event> undated = new ArrayList<>();
  private final List<Dated> further = new ArrayList<>();

  /** Words that a statement cites, with the statement's place on the page. */
  private record Cited(Span words, int place, String statement) {}

  private Timeline(Desk desk, List<Statement> statements) {
    this.desk = desk;
    this.weights = new DateWeights(desk);
    for (int place = 0; place < statements.size(); place++) {
      Statement statement = statements.get(place);
      for (Citation citation : statement.citations()) {
        cited
            .computeIfAbsent(citation.passage().article(), article -> new ArrayList<>())
            .add(new Cited(citation.passage().span(), place, statement.id()));
      }
    }
  }

  static Timeline of(Desk desk, List<Statement> statements) {
    Timeline timeline = new Timeline(desk, statements);
    timeline.compose();
    return timeline;
  }

  /** The dated events in order of date. */
  List<Event> dated() {
    return List.copyOf(dated);
  }

  /** The events that the sources date only by words such as a weekday, in order of passage. */
  List<Event> undated() {
    return List.copyOf(undated);
  }

  /** The dates, in order, that count for their days although no event is told under them. */
  List<Dated> further() {
    return List.copyOf(further);
  }

  private void compose() {
    for (List<Passage> fact : desk.facts()) {
      boolean hasDay =
          fact.stream()
              .flatMap(passage -> dates(passage).stream())
              .anyMatch(date -> date.value().isPresent());
      if (hasDay) {
        dated.addAll(dated(fact));
      } else {
        undated(fact).ifPresent(undated::add);
      }
    }
    dated.sort(
        Comparator.comparing((Event event) -> event.date().orElseThrow())
            .thenComparing(event -> event.citations().get(0).passage()));
    undated.sort(Comparator.comparing(event -> event.citations().get(0).passage()));
    for (Reading reading : desk.readings()) {
      for (Sentence sentence : reading.findings().sentences()) {
        if (!desk.isHidden(reading.passage(sentence))) {
          addFurther(reading, reading.passage(sentence));
        }
      }
    }
    further.sort(Comparator.comparing(Dated::date).thenComparing(Dated::sentence));
  }

  /** What a sentence about the subject, or near one, dates beside the events. */
  private void addFurther(Reading reading, Passage sentence) {
    Set<Edtf> known = new HashSet<>(counted.getOrDefault(sentence, Set.of()));
    for (DateExpression date : dates(sentence)) {
      double weight = weights.of(sentence, date);
      if (weight > 0 && known.add(date.value().orElseThrow())) {
        further.add(
            new Dated(
                date.value().orElseThrow(),
                reading.words(date.span()),
                date.certainty(),
                date.basis(),
                date.planned(),
                rounded(weight),
                sentence));
      }
    }
  }

  private static double rounded(double weight) {
    return Math.round(weight * STEPS) / STEPS;
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
    byDate.forEach(
        (day, told) ->
            event(Optional.of(day), told)
                .ifPresent(
                    event -> {
                      out.add(event);
                      told.forEach(
                          one ->
                              counted.computeIfAbsent(one, sentence -> new HashSet<>()).add(day));
                    }));
    return out;
  }

  private Optional<Event> undated(List<Passage> fact) {
    List<Passage> told = fact.stream().filter(sentence -> !dates(sentence).isEmpty()).toList();
    return told.isEmpty() ? Optional.empty() : event(Optional.empty(), told);
  }

  /** The event as the first of its sentences tells it that may be printed. */
  private Optional<Event> event(Optional<Edtf> day, List<Passage> told) {
    // A sentence about that day alone, in the origin's own words rather than another's retelling.
    List<Passage> bestFirst =
        told.stream()
            .sorted(
                Comparator.comparing(desk::isLowered)
                    .thenComparing((Passage one) -> !part(one, day).equals(Optional.of(one.span())))
                    .thenComparing(one -> desk.provenance(one).because().isPresent()))
            .toList();
    for (Passage sentence : bestFirst) {
      DateExpression date = date(sentence, day);
      Optional<Printed> printed =
          part(sentence, day).flatMap(part -> printed(sentence, part, date));
      if (printed.isPresent()) {
        List<Citation> citations = new ArrayList<>();
        citations.add(
            desk.citation(
                new Passage(
                    sentence.article(), sentence.block(), printed.get().wording().exact())));
        told.stream()
            .filter(other -> !other.equals(sentence))
            .forEach(other -> citations.add(desk.citation(other)));
        double weight = 0;
        for (Passage one : told) {
          weight += weights.of(one, date(one, day));
        }
        return Optional.of(
            new Event(
                day,
                desk.reading(sentence).words(date.span()),
                date.certainty(),
                date.basis(),
                date.planned(),
                rounded(weight),
                printed.get().wording().pieces(),
                printed.get().standing(),
                citations,
                statementsOf(sentence, date, told)));
      }
    }
    return Optional.empty();
  }

  private DateExpression date(Passage sentence, Optional<Edtf> day) {
    return dates(sentence).stream()
        .filter(found -> found.value().equals(day))
        .min(Comparator.comparing(DateExpression::certainty))
        .orElseThrow();
  }

  /** The words of a sentence that tell what happened on a day. */
  private Optional<Span> part(Passage sentence, Optional<Edtf> day) {
    return day.isEmpty()
        ? Optional.of(sentence.span())
        : new DatedParts(desk.reading(sentence), sentence.span()).of(day.get());
  }

  private record Printed(Wording wording, Standing standing) {}

  /**
   * The words of an event: the sentence, its part with the date, or the clause with the date where
   * the rest is a judgement; nothing where the date itself stands in words that are no event.
   */
  private Optional<Printed> printed(Passage sentence, Span part, DateExpression date) {
    Reading reading = desk.reading(sentence);
    boolean all = part.equals(sentence.span());
    Optional<Printed> aside = all ? Optional.empty() : aside(reading, sentence.span(), part, date);
    if (aside.isPresent()) {
      return aside;
    }
    Standing standing = Standings.of(reading, part);
    Wording wording = all ? desk.wording(sentence) : Wording.part(reading, sentence.span(), part);
    boolean under = isUnderTheCondition(reading, sentence.span(), date.span());
    return switch (standing.status()) {
      case STATED, ATTRIBUTED, PLANNED, DENIED ->
          !all && under ? Optional.empty() : Optional.of(printed(reading, wording, standing));
      case CONDITIONAL ->
          date.planned() || under
              ? Optional.empty()
              : Optional.of(printed(reading, wording, standing));
      case ALLEGED -> Optional.empty();
      case OPINION ->
          Optional.of(
              (reading.opinion().isPresent()
                      ? Optional.<Printed>empty()
                      : unjudged(reading, sentence.span(), date.span()))
                  .orElseGet(() -> new Printed(wording, standing)));
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
    return dashBefore(reading, sentence, date).isEmpty()
        && reading.hedgesOver(sentence).stream()
            .filter(hedge -> hedge.status() == Status.CONDITIONAL)
            .anyMatch(hedge -> hedge.cue().start() < date.start());
  }

  /** Where the dash stands that opens the aside in which a date stands; empty outside of one. */
  private static Optional<Integer> dashBefore(Reading reading, Span sentence, Span date) {
    String before = reading.words(new Span(sentence.start(), date.start()));
    List<MatchResult> dashes = DASH.matcher(before).results().toList();
    return dashes.size() % 2 == 1
        ? Optional.of(
            sentence.start() + before.codePointCount(0, dashes.get(dashes.size() - 1).start()))
        : Optional.empty();
  }

  /**
   * What is told between dashes, with what it is told of: {@code talks between the two -- begun in
   * May}. The sentence around it may be somebody's, or a condition; the aside is neither.
   */
  private static Optional<Printed> aside(
      Reading reading, Span sentence, Span part, DateExpression date) {
    Optional<Integer> dash = dashBefore(reading, sentence, date.span());
    boolean hedged =
        reading.hedgesOver(part).stream().anyMatch(hedge -> part.overlaps(hedge.cue()));
    if (dash.isEmpty() || hedged) {
      return Optional.empty();
    }
    Span shown =
        matter(reading, new Span(sentence.start(), dash.get()))
            .map(matter -> matter.cover(part))
            .orElse(part);
    Standing plain =
        new Standing(Status.STATED, Optional.empty(), Optional.empty(), Optional.empty());
    return Optional.of(printed(reading, Wording.part(reading, sentence, shown), plain));
  }

  /** The undated clause before a dash, where a word leads it and it is short. */
  private static Optional<Span> matter(Reading reading, Span before) {
    String words = reading.words(before);
    Matcher leads = LEADS_CLAUSE.matcher(words);
    int from = 0;
    while (leads.find()) {
      from = leads.end();
    }
    int length = words.substring(from).strip().split("\\s+", -1).length;
    Span matter = new Span(before.start() + words.codePointCount(0, from), before.end());
    return from > 0 && length <= LONGEST_MATTER && reading.datesIn(matter).isEmpty()
        ? Optional.of(matter)
        : Optional.empty();
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
    Map<Integer, String> ids = new TreeMap<>();
    for (Passage one : told) {
      Span words = one.equals(lead) ? clause : one.span();
      for (Cited citation : cited.getOrDefault(one.article(), List.of())) {
        if (words.overlaps(citation.words())) {
          ids.put(citation.place(), citation.statement());
        }
      }
    }
    return List.copyOf(new LinkedHashSet<>(ids.values()));
  }
}
