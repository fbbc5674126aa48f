package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which parts of a fact sheet have pages of their own: the longest sections of a long sheet, and
 * where a section is still too long, its years or months by the date of the source.
 */
final class SheetParts {

  /**
   * Statements, figures or quotations of the first page. A row with its passage takes about 1,500
   * characters, so that this many stay below 300 kilobytes before compression.
   */
  private static final int MOST_ON_FIRST_PAGE = 150;

  /** As many on a page of their own; the rows of a sheet of a thousand open in half a second. */
  private static final int MOST_OF_A_PART = 250;

  /** The word in the names of pages of what stands in sources without a date. */
  private static final String UNDATED = "undated";

  /**
   * A page of a section.
   *
   * @param file its path on the site
   * @param period the year or month of the sources in words, or empty
   */
  record Part<T>(String file, String period, List<T> items) {}

  private final SiteContext site;
  private final FactSheet sheet;
  private final Ids names;
  private final Map<String, List<Part<Statement>>> sections = new LinkedHashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Part<FactSheet.Amount>> figures;
  private final List<Part<FactSheet.Saying>> sayings;
  private final String timeline;

  /**
   * @param names of the pages in the folder of the subjects, the subjects' own taken already
   */
  SheetParts(SiteContext site, FactSheet sheet, Ids names) {
    this.site = site;
    this.sheet = sheet;
    this.names = names;
    this.timeline = name("timeline");
    sheet.statements().forEach(one -> numbers.put(one.id(), numbers.size() + 1));
    splitStatements();
    this.figures = split("figures", sheet.figures(), FactSheet.Amount::citation);
    this.sayings = split("said", sheet.quotations(), FactSheet.Saying::citation);
  }

  /** The file of all dated entries, where the first page has no room for them. */
  String timelineFile() {
    return timeline;
  }

  /**
   * A new file of some of them.
   *
   * @param part the year, or another name that is fit for an address
   */
  String timelineFile(String part) {
    return name("timeline-" + part);
  }

  /** The pages of a section of statements; none where it stands on the first page. */
  List<Part<Statement>> section(String title) {
    return sections.getOrDefault(title, List.of());
  }

  /** Every page of statements, by section. */
  Map<String, List<Part<Statement>>> sections() {
    return sections;
  }

  /** The pages of the figures; none where they stand on the first page. */
  List<Part<FactSheet.Amount>> figures() {
    return figures;
  }

  /** The pages of who said what; none where it stands on the first page. */
  List<Part<FactSheet.Saying>> sayings() {
    return sayings;
  }

  /** The number of a statement, which counts through all pages. */
  int number(Statement statement) {
    return number(statement.id());
  }

  /** The number of the statement with an id; 0 where there is none. */
  int number(String statement) {
    return numbers.getOrDefault(statement, 0);
  }

  /** The URL of a statement from a page in the folder of the subjects. */
  String href(String from, String statement) {
    String file = files.getOrDefault(statement, Links.subjectFile(sheet.subject().slug()));
    return (file.equals(from) ? "" : beside(file)) + "#" + statement;
  }

  /** The URL of a page from another in the same folder. */
  static String beside(String file) {
    return Links.url(file.substring(file.lastIndexOf('/') + 1));
  }

  private String name(String part) {
    return "subjects/" + names.unique(sheet.subject().slug() + "-" + part) + ".html";
  }

  /** The longest sections leave the first page until what stays is short enough. */
  private void splitStatements() {
    Map<String, List<Statement>> bySection = new LinkedHashMap<>();
    for (Statement statement : sheet.statements()) {
      bySection.computeIfAbsent(statement.section(), s -> new ArrayList<>()).add(statement);
    }
    List<String> longest = new ArrayList<>(bySection.keySet());
    longest.sort(
        Comparator.comparingInt((String title) -> bySection.getOrDefault(title, List.of()).size())
            .reversed());
    int left = sheet.statements().size();
    Map<String, List<Part<Statement>>> moved = new HashMap<>();
    for (String title : longest) {
      if (left <= MOST_ON_FIRST_PAGE) {
        break;
      }
      List<Statement> some = bySection.getOrDefault(title, List.of());
      left -= some.size();
      moved.put(title, parts(Initials.slug(title), some, one -> one.citations().get(0)));
    }
    for (String title : bySection.keySet()) {
      List<Part<Statement>> parts = moved.get(title);
      if (parts != null) {
        sections.put(title, parts);
        parts.forEach(part -> part.items().forEach(one -> files.put(one.id(), part.file())));
      }
    }
  }

  private <T> List<Part<T>> split(String name, List<T> items, Function<T, Citation> citation) {
    return items.size() <= MOST_ON_FIRST_PAGE ? List.of() : parts(name, items, citation);
  }

  private <T> List<Part<T>> parts(String name, List<T> items, Function<T, Citation> citation) {
    List<Part<T>> parts = new ArrayList<>();
    if (items.size() <= MOST_OF_A_PART) {
      parts.add(new Part<>(name(name), "", items));
      return parts;
    }
    byDate(items, citation, 4)
        .forEach(
            (year, ofYear) -> {
              if (ofYear.size() <= MOST_OF_A_PART) {
                parts.add(part(name, year, ofYear));
              } else {
                byDate(ofYear, citation, 7)
                    .forEach((month, ofMonth) -> parts.add(part(name, month, ofMonth)));
              }
            });
    return parts;
  }

  private <T> Part<T> part(String name, String date, List<T> items) {
    String period =
        date.equals(UNDATED)
            ? site.labels().get("undatedSources")
            : site.labels().get("sourcesOf", site.dates().full(new Edtf(date)));
    return new Part<>(name(name + "-" + date), period, items);
  }

  /**
   * Items by the date of their source, in its order; those without one last.
   *
   * @param length of the date that is taken, 4 for a year, 7 for a month
   */
  private <T> Map<String, List<T>> byDate(
      List<T> items, Function<T, Citation> citation, int length) {
    TreeMap<String, List<T>> byDate = new TreeMap<>();
    List<T> undated = new ArrayList<>();
    for (T item : items) {
      Optional<String> date = date(citation.apply(item), length);
      date.map(value -> byDate.computeIfAbsent(value, d -> new ArrayList<>()))
          .orElse(undated)
          .add(item);
    }
    Map<String, List<T>> all = new LinkedHashMap<>(byDate);
    if (!undated.isEmpty()) {
      all.put(UNDATED, undated);
    }
    return all;
  }

  private Optional<String> date(Citation citation, int length) {
    return site.article(citation.passage().article())
        .source()
        .published()
        .map(Sourced::value)
        .filter(SheetParts::hasYear)
        .map(date -> DateWords.machine(date))
        .map(date -> date.substring(0, Math.min(length, date.length())));
  }

  private static boolean hasYear(Edtf date) {
    return DateWords.machine(date).length() >= 4;
  }
}
