package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.Contribution.Dated;
import io.sourcebook.page.view.ChronologyPage;
import io.sourcebook.page.view.ChronologyPage.Entry;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.Wording;
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

  SiteTimeline(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  /** An entry with the subjects whose timelines hold it. */
  record Shared(Dated entry, List<Link> subjects) {}

  /** The entries of a year or decade. */
  record Year(String id, String title, List<Shared> entries) {}

  /**
   * The content of a page.
   *
   * @param file its path on the site
   * @param title the year that it holds, or empty for the first page
   * @param count of the entries, in words
   * @param parts the years with pages of their own
   */
  record Part(String file, String title, String count, List<PartLink> parts, List<Year> years) {}

  /** The dated entries of a sheet, each as it stands on the site's timeline. */
  static List<Dated> dated(SiteContext site, FactSheet sheet, Consumer<Problem> problems) {
    SheetContext context = new SheetContext(site, sheet, FILE);
    StandingLabels standings = new StandingLabels(site);
    Wordings wordings = new Wordings(context, problems);
    List<Dated> all = new ArrayList<>();
    for (FactSheet.Event event : sheet.timeline()) {
      if (event.date().isPresent()) {
        List<Passage> passages = event.citations().stream().map(Citation::passage).toList();
        DatedRow dated = DatedRow.of(site, event);
        Wording wording = wordings.of(event.wording(), Optional.empty(), event.citations().get(0));
        all.add(
            new Dated(
                event.date().get(),
                passages,
                dated.when(),
                dated.basis(),
                event.planned(),
                standings.of(event),
                wording.pieces(),
                wording.language(),
                passages.stream().map(context::told).toList(),
                subject(sheet, event)));
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

  /**
   * The content of the pages, the first of them at {@link #FILE}.
   *
   * @param sheets the dated entries of each sheet
   */
  List<Part> parts(List<List<Dated>> sheets) {
    Map<String, List<Shared>> byYear = byYear(merged(sheets));
    int all = byYear.values().stream().mapToInt(List::size).sum();
    String count = labels.count("event", all);
    if (all <= MOST) {
      List<Year> years = new ArrayList<>();
      byYear.forEach((key, entries) -> years.add(year(key, entries)));
      return List.of(new Part(FILE, "", count, List.of(), years));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(FILE, "", count, links(byYear, FILE), List.of()));
    byYear.forEach(
        (key, entries) ->
            parts.add(
                new Part(
                    file(key),
                    title(entries),
                    labels.count("event", entries.size()),
                    links(byYear, file(key)),
                    List.of(year(key, entries)))));
    return parts;
  }

  /** A page. */
  static MadePage<ChronologyPage> page(Part part) {
    return new MadePage<>(
        part.file(),
        part.title(),
        new ChronologyPage(
            part.title(),
            part.count(),
            part.parts(),
            part.years().stream()
                .map(
                    year ->
                        new ChronologyPage.Year(
                            year.id(),
                            year.title(),
                            year.entries().stream().map(SiteTimeline::entry).toList()))
                .toList()));
  }

  private static Entry entry(Shared shared) {
    Dated entry = shared.entry();
    return new Entry(
        entry.when(),
        entry.basis(),
        entry.planned(),
        entry.labels(),
        new Wording(null, entry.wording(), entry.language()),
        entry.told(),
        shared.subjects());
  }

  private static String file(String year) {
    return "timeline-" + year + ".html";
  }

  private static String id(String year) {
    return "y" + year;
  }

  /** Only the first page counts them: otherwise each new entry would change every page. */
  private List<PartLink> links(Map<String, List<Shared>> byYear, String here) {
    List<PartLink> links = new ArrayList<>();
    byYear.forEach(
        (key, entries) ->
            links.add(
                new PartLink(
                    id(key),
                    title(entries),
                    here.equals(FILE) ? labels.count("event", entries.size()) : "",
                    file(key),
                    file(key).equals(here))));
    return links;
  }

  private record Key(Edtf date, Passage passage) {}

  /** Entries that rest on one passage and bear one date are one entry of several subjects. */
  private static List<Shared> merged(List<List<Dated>> sheets) {
    Map<Key, Shared> known = new HashMap<>();
    List<Shared> all = new ArrayList<>();
    for (List<Dated> sheet : sheets) {
      Set<Shared> own = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Dated dated : sheet) {
        List<Key> keys =
            dated.passages().stream().map(passage -> new Key(dated.date(), passage)).toList();
        Shared entry = null;
        for (Key key : keys) {
          entry = entry == null ? known.get(key) : entry;
        }
        if (entry == null) {
          entry = new Shared(dated, new ArrayList<>());
          all.add(entry);
        }
        for (Key key : keys) {
          known.putIfAbsent(key, entry);
        }
        if (own.add(entry)) {
          entry.subjects().add(dated.subject());
        }
      }
    }
    return all;
  }

  private static String year(Edtf date) {
    int year = date.first().getYear();
    return date.precision() == Edtf.Precision.DECADE ? year + "s" : Integer.toString(year);
  }

  private static Map<String, List<Shared>> byYear(List<Shared> events) {
    Map<String, List<Shared>> byYear = new LinkedHashMap<>();
    events.stream()
        .sorted(
            Comparator.comparing((Shared shared) -> shared.entry().date().first().getYear())
                .thenComparing(shared -> year(shared.entry().date()))
                .thenComparing(shared -> shared.entry().date())
                .thenComparing(shared -> shared.entry().passages().get(0)))
        .forEach(
            shared ->
                byYear
                    .computeIfAbsent(year(shared.entry().date()), y -> new ArrayList<>())
                    .add(shared));
    return byYear;
  }

  private String title(List<Shared> entries) {
    return site.dates().year(entries.get(0).entry().date());
  }

  private Year year(String key, List<Shared> entries) {
    return new Year(id(key), title(entries), List.copyOf(entries));
  }
}
