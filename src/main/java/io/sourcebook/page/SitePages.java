package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import io.sourcebook.page.view.IndexPage;
import io.sourcebook.page.view.MethodPage;
import io.sourcebook.page.view.SubjectPage.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that speak of the site as a whole. */
final class SitePages {

  /** The labels that the page on method explains, in the order in which a reader meets them. */
  private static final List<String> EXPLAINED =
      List.of(
          "voiceSource",
          "voiceAnalyst",
          "notReviewed",
          "accordingToX",
          "reportedByX",
          "unnamed",
          "opinion",
          "alleged",
          "conditional",
          "predicted",
          "planned",
          "deniedByX",
          "single",
          "originsExample",
          "undated",
          "inferredExample",
          "differ",
          "gap",
          "asOfExample");

  /** As many as are read at a glance below a list of subjects. */
  private static final int NEWEST = 8;

  private final SiteContext site;
  private final Labels labels;
  private final SiteSettings settings;
  private final Library library;

  SitePages(SiteContext site, SiteSettings settings, Library library) {
    this.site = site;
    this.labels = site.labels();
    this.settings = settings;
    this.library = library;
  }

  /**
   * The first page.
   *
   * @param given by each sheet, in the order of the sheets
   */
  IndexPage index(List<FactSheet> sheets, List<Contribution> given) {
    Map<String, IndexPage.Row> bySlug = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      bySlug.put(sheets.get(i).subject().slug(), given.get(i).row());
    }
    List<IndexPage.Group> groups = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      List<IndexPage.Row> rows =
          sheets.stream()
              .map(FactSheet::subject)
              .filter(subject -> subject.kind() == kind)
              .sorted(
                  Comparator.comparing((Subject subject) -> Initials.sortKey(subject.name()))
                      .thenComparing(Subject::slug))
              .flatMap(subject -> Stream.ofNullable(bySlug.get(subject.slug())))
              .toList();
      if (!rows.isEmpty()) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        groups.add(
            new IndexPage.Group(
                "kind-" + key,
                labels.get("kinds." + key),
                labels.count("sheet", rows.size()),
                rows));
      }
    }
    CoverageChart chart = new CoverageChart(site);
    return new IndexPage(
        labels.get("indexIntro"),
        counts(sheets),
        chart.draw(library.standing()).orElse(null),
        chart.unplaced(library.standing()),
        new ChangePages(site).news().orElse(null),
        groups,
        newest());
  }

  private List<Count> counts(List<FactSheet> sheets) {
    // One that concerns several subjects stands on the sheet of each, under the same id; the
    // counts of sheets and releases, on the same page, count it for each sheet.
    int statements =
        (int)
            sheets.stream()
                .flatMap(sheet -> sheet.statements().stream())
                .map(Statement::id)
                .distinct()
                .count();
    int differences =
        (int) sheets.stream().flatMap(sheet -> sheet.differences().stream()).distinct().count();
    return List.of(
        count("subject", sheets.size()),
        count("differentStatement", statements),
        count("article", library.standing().size()),
        count("differenceCount", differences));
  }

  private Count count(String noun, int number) {
    return new Count(Integer.toString(number), labels.noun(noun, number));
  }

  /** The dated articles, the newest first; a year alone stands before the days of that year. */
  private List<IndexPage.Source> newest() {
    record Dated(Article article, LocalDate first) {}
    return library.standing().stream()
        .flatMap(
            article ->
                article.source().published().stream()
                    .map(date -> new Dated(article, date.value().first())))
        .sorted(
            Comparator.comparing(Dated::first)
                .reversed()
                .thenComparing(dated -> dated.article().id()))
        .limit(NEWEST)
        .map(Dated::article)
        .map(
            article ->
                new IndexPage.Source(
                    site.title(article),
                    site.untitled(article),
                    site.language(article),
                    Links.url(Links.sourceFile(article.id())),
                    site.hasPublisher(article),
                    site.publisher(article),
                    site.published(article)))
        .toList();
  }

  /** The line of a fact sheet on the first page. */
  static IndexPage.Row row(SiteContext site, FactSheet sheet) {
    Labels labels = site.labels();
    return new IndexPage.Row(
        sheet.subject().name(),
        Links.url(Links.subjectFile(sheet.subject().slug())),
        sheet.sources().isEmpty()
            ? labels.get("notInArticles")
            : labels.count("statement", sheet.statements().size())
                + labels.get("listSeparator")
                + labels.count("article", sheet.sources().size()),
        sheet.sources().isEmpty() ? "" : site.asOf(sheet, "asOfPlain", "asOfInferredShort"),
        sheet.subject().draft() ? labels.get("draft") : "");
  }

  MethodPage method() {
    List<MethodPage.Term> terms =
        EXPLAINED.stream()
            .map(key -> new MethodPage.Term(labels.get(key), labels.get("meaning." + key)))
            .toList();
    List<MethodPage.Term> glossary =
        settings.glossary().entrySet().stream()
            .map(entry -> new MethodPage.Term(entry.getKey(), entry.getValue()))
            .toList();
    return new MethodPage(
        labels.count("article", library.standing().size()),
        labels.get(settings.publish() == PublishMode.FULL ? "publishFull" : "publishExcerpts"),
        terms,
        glossary);
  }
}
