package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.SubjectPage.Event;
import io.sourcebook.page.view.SubjectPage.Year;
import io.sourcebook.page.view.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The timeline, nested by year, and the events without a calendar day. */
final class TimelineRows {

  private final SheetContext context;
  private final Wordings wordings;
  private final StandingLabels standings;
  private final Labels labels;
  private final SheetParts parts;
  private final Map<String, Integer> statementNumbers = new LinkedHashMap<>();
  private final Set<FactSheet.Event> onSubjectPage =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean all;

  /**
   * @param all whether every entry is shown, on the page of its own, or only those that the
   *     subject's page has room for
   */
  TimelineRows(SheetContext context, Wordings wordings, SheetParts parts, boolean all) {
    this.context = context;
    this.parts = parts;
    this.all = all;
    onSubjectPage.addAll(TimelineChoice.of(context.sheet().timeline()));
    onSubjectPage.addAll(TimelineChoice.of(context.sheet().undated()));
    this.wordings = wordings;
    this.standings = new StandingLabels(context.site());
    this.labels = context.labels();
    context
        .sheet()
        .statements()
        .forEach(statement -> statementNumbers.put(statement.id(), statementNumbers.size() + 1));
  }

  /** The dated events by year, in the order of the sheet. */
  List<Year> years() {
    Map<String, List<Event>> byYear = new LinkedHashMap<>();
    for (FactSheet.Event event : shown(context.sheet().timeline())) {
      event
          .date()
          .ifPresent(
              date ->
                  byYear
                      .computeIfAbsent(context.site().dates().year(date), y -> new ArrayList<>())
                      .add(row(event)));
    }
    return byYear.entrySet().stream()
        .map(entry -> new Year(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The events without a calendar day. */
  List<Event> undated() {
    return shown(context.sheet().undated()).stream().map(this::row).toList();
  }

  /** Some events, in the order given. */
  List<Event> of(List<FactSheet.Event> events) {
    return events.stream().map(this::row).toList();
  }

  /** Whether there are more entries than the subject's page shows. */
  static boolean hasMore(FactSheet sheet) {
    return TimelineChoice.of(sheet.timeline()).size() < sheet.timeline().size()
        || TimelineChoice.of(sheet.undated()).size() < sheet.undated().size();
  }

  private List<FactSheet.Event> shown(List<FactSheet.Event> events) {
    return events.stream().filter(event -> all || onSubjectPage.contains(event)).toList();
  }

  private Event row(FactSheet.Event event) {
    List<Citation> citations = event.citations();
    Wording wording = wordings.of(event.wording(), Optional.empty(), citations.get(0));
    String id = context.ids().unique("time-" + citations.get(0).anchor());
    List<Cited> passages = new ArrayList<>();
    for (Citation citation : citations) {
      // What the subject's page shows is found there.
      if (!all || !onSubjectPage.contains(event)) {
        context.cite(citation.passage(), id, labels.get("timelineAt", place(event)));
      }
      passages.add(context.cited(citation));
    }
    DatedRow dated = DatedRow.of(context.site(), event);
    return new Event(
        id,
        dated.when(),
        dated.basis(),
        event.date().isEmpty() ? event.words() : "",
        event.planned(),
        standings.of(event),
        wording,
        context.notes(passages),
        statements(event));
  }

  /** The entry's date in words, or the words that stand for one. */
  private String place(FactSheet.Event event) {
    return event
        .date()
        .map(date -> context.site().dates().full(date))
        .orElse("“" + event.words() + "”");
  }

  private List<Link> statements(FactSheet.Event event) {
    return event.statements().stream()
        .filter(statementNumbers::containsKey)
        .distinct()
        .sorted(Comparator.comparing(statementNumbers::get))
        .map(
            id ->
                new Link(
                    labels.get("statementNumber", statementNumbers.get(id)),
                    parts.href(context.page(), id)))
        .toList();
  }
}
