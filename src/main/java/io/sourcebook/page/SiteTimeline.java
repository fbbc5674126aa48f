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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The dated entries of all subjects: one page, or one for each year where they are many, and
 * further ones of a year that has very many.
 */
final class SiteTimeline {

  static final String FILE = "timeline.html";

  /** More entries make a page of more than about 30 screens. */
  private static final int MOST = 150;

  /**
   * A year with more has a page for each month, and where more than that lie in no single month,
   * one for each initial of their subjects: a page of 600 weighs 400 kilobytes.
   */
  private static final int MOST_OF_YEAR = 600;

  private final Labels labels;
  private final DateWords dates;

  SiteTimeline(Labels labels) {
    this.labels = labels;
    this.dates = new DateWords(labels);
  }

  /** An entry with the subjects whose timelines hold it. */
  record Shared(Dated entry, List<Link> subjects) {}

  /** The entries of a year or decade, or of a part of one that has many. */
  record Year(String id, String title, List<Shared> entries) {}

  /**
   * The content of a page.
   *
   * @param file its path on the site
   * @param title the year or part of one that it holds, or empty for the first page
   * @param count of the entries, in words
   * @param parts the years with pages of their own
   * @param partsOfYear those of its year with pages of their own
   */
  record Part(
      String file,
      String title,
      String count,
      List<PartLink> parts,
      List<PartLink> partsOfYear,
      List<Year> years) {}

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
    List<Year> years =
        byYear(sheets).entrySet().parallelStream()
            .map(year -> year(year.getKey(), merged(year.getValue())))
            .toList();
    int all = years.stream().mapToInt(year -> year.entries().size()).sum();
    String count = labels.count("event", all);
    if (all <= MOST) {
      return List.of(new Part(FILE, "", count, List.of(), List.of(), years));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(FILE, "", count, links(years, FILE, true), List.of(), List.of()));
    for (Year year : years) {
      parts.addAll(parts(year, years));
    }
    return parts;
  }

  /** The page of a year, and those of its parts where it holds many entries. */
  private List<Part> parts(Year year, List<Year> years) {
    List<Year> ofMonths = new ArrayList<>();
    List<Year> ofInitials = new ArrayList<>();
    List<Shared> rest = year.entries();
    if (rest.size() > MOST_OF_YEAR) {
      SortedMap<String, List<Shared>> byMonth = new TreeMap<>();
      Map<Edtf, Optional<String>> months = new HashMap<>();
      rest =
          apart(
              rest,
              shared -> months.computeIfAbsent(shared.entry().date(), YearHeading::month),
              byMonth);
      byMonth.forEach(
          (month, entries) ->
              ofMonths.add(new Year("y" + month, dates.full(new Edtf(month)), entries)));
    }
    if (rest.size() > MOST_OF_YEAR) {
      SortedMap<String, List<Shared>> byInitial = new TreeMap<>(Initials.ORDER);
      rest = apart(rest, shared -> Optional.of(initial(shared)), byInitial);
      byInitial.forEach(
          (letter, entries) -> {
            String title = labels.get("inNoMonth", year.title(), Initials.title(letter, labels));
            ofInitials.add(new Year(year.id() + "-" + letter, title, entries));
          });
    }
    List<Part> parts = new ArrayList<>();
    List<Year> some = Stream.of(ofMonths, ofInitials).flatMap(List::stream).toList();
    parts.add(part(year, year.title(), rest, years, links(some, file(year), true)));
    for (Year month : ofMonths) {
      parts.add(
          part(month, month.title(), month.entries(), years, links(some, file(month), false)));
    }
    for (Year initial : ofInitials) {
      // Beside its entries stands the year: the column is narrow.
      parts.add(
          part(initial, year.title(), initial.entries(), years, links(some, file(initial), false)));
    }
    return parts;
  }

  /** Puts each entry that has a key with those of the same key; gives those that have none. */
  private static List<Shared> apart(
      List<Shared> entries,
      Function<Shared, Optional<String>> key,
      Map<String, List<Shared>> byKey) {
    List<Shared> rest = new ArrayList<>();
    for (Shared shared : entries) {
      key.apply(shared)
          .map(found -> byKey.computeIfAbsent(found, k -> new ArrayList<>()))
          .orElse(rest)
          .add(shared);
    }
    return rest;
  }

  /**
   * @param heading beside the entries
   * @param shown those that stand on no page of a part
   */
  private Part part(
      Year year, String heading, List<Shared> shown, List<Year> years, List<PartLink> partsOfYear) {
    return new Part(
        file(year),
        year.title(),
        labels.count("event", year.entries().size()),
        links(years, file(year), false),
        partsOfYear,
        shown.isEmpty() ? List.of() : List.of(new Year(year.id(), heading, shown)));
  }

  /** Of the first of its subjects. */
  private static String initial(Shared shared) {
    return Initials.of(shared.subjects().get(0).text());
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
            part.partsOfYear(),
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

  private static String file(Year year) {
    return "timeline-" + year.id().substring(1) + ".html";
  }

  /**
   * The pages of years, or of the parts of one.
   *
   * @param counted only on the page above them: otherwise each new entry would change every page
   */
  private List<PartLink> links(List<Year> years, String here, boolean counted) {
    return years.stream()
        .map(
            year ->
                new PartLink(
                    year.id(),
                    year.title(),
                    counted ? labels.count("event", year.entries().size()) : "",
                    file(year),
                    file(year).equals(here)))
        .toList();
  }

  /** The entries of each sheet under each heading. */
  private static SortedMap<YearHeading, List<List<Dated>>> byYear(List<List<Dated>> sheets) {
    // A large archive has dates by the hundred thousand, and few that differ.
    Map<Edtf, YearHeading> headings = new HashMap<>();
    SortedMap<YearHeading, List<List<Dated>>> all = new TreeMap<>();
    for (List<Dated> sheet : sheets) {
      Map<YearHeading, List<Dated>> own = new HashMap<>();
      for (Dated dated : sheet) {
        YearHeading heading = headings.computeIfAbsent(dated.date(), YearHeading::of);
        own.computeIfAbsent(heading, h -> new ArrayList<>()).add(dated);
      }
      own.forEach(
          (heading, some) -> all.computeIfAbsent(heading, h -> new ArrayList<>()).add(some));
    }
    return all;
  }

  /**
   * Entries that rest on one passage and bear one date are one entry of several subjects.
   *
   * @return by date, and by passage within each
   */
  private static SortedMap<Edtf, List<Shared>> merged(List<List<Dated>> sheets) {
    Map<Edtf, Day> days = new HashMap<>();
    for (List<Dated> sheet : sheets) {
      Set<Shared> own = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Dated dated : sheet) {
        Shared entry = days.computeIfAbsent(dated.date(), date -> new Day()).of(dated);
        if (own.add(entry)) {
          entry.subjects().add(dated.subject());
        }
      }
    }
    SortedMap<Edtf, List<Shared>> merged = new TreeMap<>();
    days.forEach((date, day) -> merged.put(date, day.sorted()));
    return merged;
  }

  /** The entries of one date. */
  private static final class Day {
    private final Map<Passage, Shared> known = new HashMap<>();
    private final List<Shared> all = new ArrayList<>();

    /** The entry that holds a sheet's. */
    private Shared of(Dated dated) {
      Shared entry = known(dated.passages()).orElseGet(() -> fresh(dated));
      dated.passages().forEach(passage -> known.putIfAbsent(passage, entry));
      return entry;
    }

    private Optional<Shared> known(List<Passage> passages) {
      for (Passage passage : passages) {
        Shared entry = known.get(passage);
        if (entry != null) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    private Shared fresh(Dated dated) {
      Shared entry = new Shared(dated, new ArrayList<>());
      all.add(entry);
      return entry;
    }

    private List<Shared> sorted() {
      all.sort(Comparator.comparing(shared -> shared.entry().passages().get(0)));
      return all;
    }
  }

  private Year year(YearHeading heading, SortedMap<Edtf, List<Shared>> byDate) {
    return new Year(
        "y" + heading.name(),
        dates.year(byDate.firstKey()),
        byDate.values().stream().flatMap(List::stream).toList());
  }
}
