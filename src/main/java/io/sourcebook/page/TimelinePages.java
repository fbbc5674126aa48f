package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Problem;
import io.sourcebook.page.view.MovedPart;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.SubjectPage.Event;
import io.sourcebook.page.view.SubjectPage.Year;
import io.sourcebook.page.view.TimelinePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All dated entries of a subject whose own page has no room for them: one page, or one for each
 * year where they are many.
 */
final class TimelinePages {

  /** More entries make a page of more than about 30 screens. */
  private static final int MOST = 150;

  private final SiteContext site;
  private final Labels labels;
  private final FactSheet sheet;
  private final SheetParts parts;
  private final Consumer<Problem> problems;

  TimelinePages(SiteContext site, FactSheet sheet, SheetParts parts, Consumer<Problem> problems) {
    this.site = site;
    this.labels = site.labels();
    this.sheet = sheet;
    this.parts = parts;
    this.problems = problems;
  }

  /** The pages, the one that the subject's page leads to first; none where it shows all. */
  List<MadePage<TimelinePage>> pages() {
    if (!TimelineRows.hasMore(sheet)) {
      return List.of();
    }
    int all = sheet.timeline().size() + sheet.undated().size();
    return all <= MOST ? List.of(whole(all)) : byYear(all);
  }

  private TimelineRows rows(SheetContext context) {
    return new TimelineRows(context, new Wordings(context, problems), parts, true);
  }

  private SheetContext context(String file) {
    SheetContext context = new SheetContext(site, sheet, file);
    SubjectPages.FRAME_IDS.forEach(context.ids()::claim);
    return context;
  }

  private MadePage<TimelinePage> whole(int all) {
    TimelineRows rows = rows(context(parts.timelineFile()));
    List<Year> years = rows.years();
    return new MadePage<>(
        parts.timelineFile(), "", page("", all, List.of(), List.of(), years, rows.undated()));
  }

  /** A year's entries, or those without a calendar day. */
  private record Part(String title, String file, List<FactSheet.Event> events, boolean dated) {}

  private List<MadePage<TimelinePage>> byYear(int all) {
    Map<String, List<FactSheet.Event>> byYear = new LinkedHashMap<>();
    for (FactSheet.Event event : sheet.timeline()) {
      event
          .date()
          .ifPresent(
              date ->
                  byYear
                      .computeIfAbsent(site.dates().year(date), year -> new ArrayList<>())
                      .add(event));
    }
    List<Part> found = new ArrayList<>();
    byYear.forEach(
        (year, events) ->
            found.add(new Part(year, parts.timelineFile(Initials.slug(year)), events, true)));
    if (!sheet.undated().isEmpty()) {
      found.add(
          new Part(
              labels.get("withoutDay"), parts.timelineFile("undated"), sheet.undated(), false));
    }
    List<MadePage<TimelinePage>> pages = new ArrayList<>();
    List<MovedPart> moved = new ArrayList<>();
    Ids ids = context(parts.timelineFile()).ids();
    for (Part part : found) {
      TimelineRows rows = rows(context(part.file()));
      List<Event> events = rows.of(part.events());
      moved.add(moved(part, events, ids));
      pages.add(
          new MadePage<>(
              part.file(),
              part.title(),
              page(
                  part.title(),
                  events.size(),
                  links(found, part),
                  List.of(),
                  part.dated() ? List.of(new Year(part.title(), events)) : List.of(),
                  part.dated() ? List.of() : events)));
    }
    pages.add(
        0,
        new MadePage<>(
            parts.timelineFile(), "", page("", all, List.of(), moved, List.of(), List.of())));
    return pages;
  }

  private MovedPart moved(Part part, List<Event> events, Ids ids) {
    String href = SheetParts.beside(part.file());
    List<MovedPart.Row> rows = new ArrayList<>();
    for (Event event : events) {
      String words = event.when().text().isEmpty() ? event.words() : event.when().text();
      rows.add(
          new MovedPart.Row(
              ids.unique(event.id()),
              List.of(),
              words.isEmpty() ? part.title() : words,
              href + "#" + event.id()));
    }
    return new MovedPart(href, part.title(), labels.count("event", events.size()), rows);
  }

  private List<PartLink> links(List<Part> all, Part here) {
    return all.stream()
        .map(
            part ->
                new PartLink(
                    "",
                    part.title(),
                    labels.count("event", part.events().size()),
                    SheetParts.beside(part.file()),
                    part.equals(here)))
        .toList();
  }

  private TimelinePage page(
      String part,
      int count,
      List<PartLink> links,
      List<MovedPart> moved,
      List<Year> years,
      List<Event> undated) {
    return new TimelinePage(
        sheet.subject().name(),
        SheetParts.beside(Links.subjectFile(sheet.subject().slug())),
        SheetParts.beside(parts.timelineFile()),
        part,
        labels.count("event", count),
        links,
        moved,
        years,
        undated);
  }
}
