package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.page.view.BriefPage;
import io.sourcebook.page.view.BriefPage.Entry;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.SubjectPage;
import io.sourcebook.page.view.SubjectPage.Gap;
import io.sourcebook.page.view.SubjectPage.Section;
import io.sourcebook.page.view.SubjectPage.Source;
import io.sourcebook.page.view.SubjectPage.Statement;
import io.sourcebook.page.view.SubjectPage.Year;
import io.sourcebook.page.view.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;

/** Chooses of a subject's page what fits two sheets of A4. */
final class Briefs {

  /**
   * Lines of text that fit two pages beside the head and the headings, with one in ten to spare;
   * counted in PDFs that Chromium made.
   */
  private static final int LINES = 108;

  /** Lines that sources may take before anything else: a dozen references. */
  private static final int SOURCE_LINES = 16;

  private static final int GAP_LINES = 9;

  private static final int GLANCE_LINES = 40;

  private static final int TIMELINE_LINES = 34;

  /** Characters of a line of statements; wide letters make it fewer than the mean. */
  private static final int LINE = 105;

  /** Characters of a line of the small letters in which passages and references are set. */
  private static final int SMALL_LINE = 125;

  /** Characters between two labels, or of their quotation marks or brackets. */
  private static final int LABEL_GAP = 3;

  /** Characters of a reference beside its paragraphs: {@code [12 ¶]}. */
  private static final int REFERENCE = 6;

  private final Labels labels;

  Briefs(Labels labels) {
    this.labels = labels;
  }

  /** The brief of a page that has statements. */
  BriefPage of(FactSheet sheet, SubjectPage page) {
    List<Source> sources = fitting(page.sources(), SOURCE_LINES, Briefs::lines);
    List<Gap> gaps = fitting(page.openGaps(), GAP_LINES, Briefs::lines);
    int left = LINES - sum(sources, Briefs::lines) - sum(gaps, Briefs::lines);
    List<Statement> glance =
        page.sections().isEmpty() ? List.of() : page.sections().get(0).statements();
    Set<Statement> chosen =
        identities(fitting(glance, Math.min(GLANCE_LINES, left), Briefs::lines));
    left -= sum(chosen, Briefs::lines);
    List<Entry> timeline = timeline(sheet, page.timeline(), Math.min(TIMELINE_LINES, left));
    left -= sum(timeline, Briefs::lines);
    List<Statement> others =
        page.sections().stream()
            .skip(1)
            .flatMap(section -> section.statements().stream())
            .sorted(Comparator.comparing((Statement row) -> row.support().filled()).reversed())
            .toList();
    chosen.addAll(fitting(others, left, Briefs::lines));
    List<Section> sections = sections(page, chosen);
    int events = sheet.timeline().size();
    int statements = sheet.statements().size();
    int moreSources = page.sources().size() - sources.size();
    return new BriefPage(
        page.name(),
        page.kind(),
        Links.url(page.slug() + ".html"),
        page.asOf(),
        page.lapse().isEmpty()
            ? page.review()
            : labels.get("reviewLapsed", page.review(), page.lapse()),
        page.version(),
        labels.get("briefChoice", chosen.size(), statements, timeline.size(), events),
        sections,
        timeline,
        gaps,
        sources,
        moreSources == 0 ? "" : labels.count("moreSource", moreSources),
        new BriefPage.Headings(
            page.headings().timeline(), page.headings().gaps(), page.headings().sources()));
  }

  private static List<Section> sections(SubjectPage page, Set<Statement> chosen) {
    List<Section> sections = new ArrayList<>();
    for (Section section : page.sections()) {
      List<Statement> rows = section.statements().stream().filter(chosen::contains).toList();
      if (!rows.isEmpty()) {
        sections.add(new Section(section.heading(), List.of(), rows, List.of()));
      }
    }
    return sections;
  }

  /** The weightiest entries, in order of date. */
  private static List<Entry> timeline(FactSheet sheet, List<Year> years, int room) {
    List<Entry> entries = new ArrayList<>();
    for (Year year : years) {
      year.events().forEach(event -> entries.add(new Entry(year.title(), event)));
    }
    Map<String, Double> weights = weights(sheet);
    List<Entry> byWeight = new ArrayList<>(entries);
    byWeight.sort(
        Comparator.comparing((Entry entry) -> weights.getOrDefault(entry.event().id(), 0.0))
            .reversed());
    Set<Entry> chosen = new HashSet<>(fitting(byWeight, room, Briefs::lines));
    return entries.stream().filter(chosen::contains).toList();
  }

  /** The weight of each entry by its id on the subject's page, where that is not ambiguous. */
  private static Map<String, Double> weights(FactSheet sheet) {
    Map<String, Double> weights = new HashMap<>();
    for (FactSheet.Event event : sheet.timeline()) {
      weights.merge("time-" + event.citations().get(0).anchor(), event.weight(), Math::max);
    }
    return weights;
  }

  /** As many as have room, in their order; one that is too long is passed over. */
  private static <T> List<T> fitting(List<T> all, int room, ToIntFunction<T> lines) {
    List<T> fitting = new ArrayList<>();
    int left = room;
    for (T one : all) {
      int needed = lines.applyAsInt(one);
      if (needed <= left) {
        fitting.add(one);
        left -= needed;
      }
    }
    return fitting;
  }

  private static <T> int sum(Iterable<T> all, ToIntFunction<T> lines) {
    int sum = 0;
    for (T one : all) {
      sum += lines.applyAsInt(one);
    }
    return sum;
  }

  private static <T> Set<T> identities(List<T> list) {
    Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(list);
    return set;
  }

  private static int lines(Statement row) {
    int said = rows(length(row.wording()), LINE);
    int cited = printed(row).stream().mapToInt(Briefs::lines).sum();
    return said + cited + rows(labels(row), SMALL_LINE);
  }

  /** The passages that stand below a statement: all that bear the analyst's words. */
  private static List<Cited> printed(Statement row) {
    Cited first = row.notes().get(0).passages().get(0);
    if (row.wording().html() != null) {
      return row.notes().stream().flatMap(note -> note.passages().stream()).toList();
    }
    return first.whole() ? List.of() : List.of(first);
  }

  private static int lines(Cited passage) {
    return rows(
        passage.before().length() + passage.marked().length() + passage.after().length(),
        SMALL_LINE);
  }

  /** The characters of what stands below a statement's passages. */
  private static int labels(Statement row) {
    int notes = row.notes().stream().mapToInt(note -> note.paragraphs().length() + REFERENCE).sum();
    int why = row.support().why().length();
    return labels(row.labels())
        + row.support().text().length()
        + (why == 0 ? 0 : why + LABEL_GAP)
        + row.voice().length()
        + notes;
  }

  private static int lines(Entry entry) {
    SubjectPage.Event event = entry.event();
    int references = REFERENCE * event.notes().size();
    int told = length(event.wording()) + labels(event.labels()) + references;
    // Beside the words stand the date and, below it, how it is known.
    return Math.max(rows(told, LINE - 25), event.when().remark().isEmpty() ? 1 : 2);
  }

  private static int labels(List<SubjectPage.Label> labels) {
    return labels.stream()
        .mapToInt(label -> label.text().length() + label.cue().length() + LABEL_GAP)
        .sum();
  }

  private static int lines(Gap gap) {
    return rows(gap.question().length() + gap.answer().length() + 2, LINE);
  }

  private static int lines(Source source) {
    return rows(source.reference().words().length() + source.origin().length(), SMALL_LINE);
  }

  private static int length(Wording wording) {
    if (wording.html() != null) {
      return Jsoup.parse(wording.html().toString()).text().length();
    }
    return wording.pieces().stream().mapToInt(piece -> piece.text().length()).sum();
  }

  private static int rows(int characters, int line) {
    return Math.max(1, (characters + line - 1) / line);
  }
}
