package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.view.ChronologyPage;
import io.sourcebook.page.view.ChronologyPage.Entry;
import io.sourcebook.page.view.ChronologyPage.Year;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.PartLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The dated entries of all subjects: one page, or one for each year where they are many. */
final class SiteTimeline {

  static final String FILE = "timeline.html";

  /** More entries make a page of more than about 30 screens. */
  private static final int MOST = 150;

  private final SiteContext site;
  private final Labels labels;
  private final StandingLabels standings;
  private final Consumer<Problem> problems;

  SiteTimeline(SiteContext site, Consumer<Problem> problems) {
    this.site = site;
    this.labels = site.labels();
    this.standings = new StandingLabels(site);
    this.problems = problems;
  }

  /** An event with the subjects whose timelines hold it. */
  private record Shared(FactSheet sheet, FactSheet.Event event, List<Link> subjects) {

    Edtf date() {
      return event.date().orElseThrow();
    }
  }

  /** The pages, the first of them at {@link #FILE}. */
  List<MadePage<ChronologyPage>> pages(List<FactSheet> sheets) {
    Map<String, List<Shared>> byYear = byYear(merged(sheets));
    int all = byYear.values().stream().mapToInt(List::size).sum();
    String count = labels.count("event", all);
    if (all <= MOST) {
      List<Year> years = new ArrayList<>();
      byYear.forEach((key, entries) -> years.add(year(key, entries, FILE)));
      return List.of(new MadePage<>(FILE, "", new ChronologyPage("", count, List.of(), years)));
    }
    List<MadePage<ChronologyPage>> pages = new ArrayList<>();
    pages.add(
        new MadePage<>(FILE, "", new ChronologyPage("", count, parts(byYear, FILE), List.of())));
    byYear.forEach(
        (key, entries) -> {
          String file = file(key);
          String title = title(entries);
          pages.add(
              new MadePage<>(
                  file,
                  title,
                  new ChronologyPage(
                      title,
                      labels.count("event", entries.size()),
                      parts(byYear, file),
                      List.of(year(key, entries, file)))));
        });
    return pages;
  }

  private static String file(String year) {
    return "timeline-" + year + ".html";
  }

  private static String id(String year) {
    return "y" + year;
  }

  private List<PartLink> parts(Map<String, List<Shared>> byYear, String here) {
    List<PartLink> parts = new ArrayList<>();
    byYear.forEach(
        (key, entries) ->
            parts.add(
                new PartLink(
                    id(key),
                    title(entries),
                    labels.count("event", entries.size()),
                    file(key),
                    file(key).equals(here))));
    return parts;
  }

  private record Key(Edtf date, Passage passage) {}

  /** Events that rest on one passage and bear one date are one entry of several subjects. */
  private static List<Shared> merged(List<FactSheet> sheets) {
    Map<Key, Shared> known = new HashMap<>();
    List<Shared> all = new ArrayList<>();
    for (FactSheet sheet : sheets) {
      Set<Shared> own = Collections.newSetFromMap(new IdentityHashMap<>());
      for (FactSheet.Event event : sheet.timeline()) {
        if (event.date().isEmpty()) {
          continue;
        }
        List<Key> keys =
            event.citations().stream()
                .map(citation -> new Key(event.date().get(), citation.passage()))
                .toList();
        Shared entry = null;
        for (Key key : keys) {
          entry = entry == null ? known.get(key) : entry;
        }
        if (entry == null) {
          entry = new Shared(sheet, event, new ArrayList<>());
          all.add(entry);
        }
        for (Key key : keys) {
          known.putIfAbsent(key, entry);
        }
        if (own.add(entry)) {
          entry.subjects().add(subject(sheet, event));
        }
      }
    }
    return all;
  }

  /** To the statement that tells it, or to the fact sheet where none does. */
  private static Link subject(FactSheet sheet, FactSheet.Event event) {
    String page = Links.url(Links.subjectFile(sheet.subject().slug()));
    String fragment = event.statements().isEmpty() ? "" : "#" + event.statements().get(0);
    return new Link(sheet.subject().name(), page + fragment);
  }

  private static String year(Edtf date) {
    int year = date.first().getYear();
    return date.precision() == Edtf.Precision.DECADE ? year + "s" : Integer.toString(year);
  }

  private static Map<String, List<Shared>> byYear(List<Shared> events) {
    Map<String, List<Shared>> byYear = new LinkedHashMap<>();
    events.stream()
        .sorted(
            Comparator.comparing((Shared entry) -> entry.date().first().getYear())
                .thenComparing(entry -> year(entry.date()))
                .thenComparing(Shared::date)
                .thenComparing(entry -> entry.event().citations().get(0).passage()))
        .forEach(
            entry -> byYear.computeIfAbsent(year(entry.date()), y -> new ArrayList<>()).add(entry));
    return byYear;
  }

  private String title(List<Shared> entries) {
    return site.dates().year(entries.get(0).date());
  }

  private Year year(String key, List<Shared> entries, String file) {
    return new Year(
        id(key), title(entries), entries.stream().map(entry -> entry(entry, file)).toList());
  }

  private Entry entry(Shared shared, String file) {
    SheetContext context = new SheetContext(site, shared.sheet(), file);
    FactSheet.Event event = shared.event();
    List<Citation> citations = event.citations();
    DatedRow dated = DatedRow.of(site, event);
    return new Entry(
        dated.when(),
        dated.basis(),
        event.planned(),
        standings.of(event),
        new Wordings(context, problems).of(event.wording(), Optional.empty(), citations.get(0)),
        citations.stream().map(citation -> context.told(citation.passage())).toList(),
        shared.subjects());
  }
}
