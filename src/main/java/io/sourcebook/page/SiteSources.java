package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Library;
import io.sourcebook.model.SetAside;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.SourcesPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The list of all articles and of the files set aside: one page, or one for each year of
 * publication where they are many.
 */
final class SiteSources {

  static final String FILE = "sources/index.html";

  private static final String ASIDE = "aside";

  /**
   * More articles or files, of a site or a year, have pages of their own: 600 weigh 250 kilobytes.
   */
  private static final int MOST = 600;

  private final SiteContext site;
  private final Labels labels;

  SiteSources(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  /**
   * An article.
   *
   * @param cited how many of its passages pages cite
   */
  record Counted(Article article, int cited) {}

  /**
   * The content of a page.
   *
   * @param file its path on the site
   * @param title the year, month or kind of files that it holds, or empty for the first page
   * @param intro what the whole list is, on the first page; else empty
   * @param count of what it holds, in words; on the first page empty
   * @param parts the pages of years, of what is undated, and of the files set aside
   * @param months those of its year with pages of their own
   * @param articles in the order of the page
   * @param asideTitle how many files were set aside, in words
   */
  record Part(
      String file,
      String title,
      String intro,
      String count,
      List<PartLink> parts,
      List<PartLink> months,
      List<Counted> articles,
      String asideTitle,
      List<SourcesPage.Aside> setAside) {}

  /** What has a page of its own. */
  private record Own(
      String id,
      String title,
      String count,
      List<Own> months,
      List<Counted> articles,
      List<SourcesPage.Aside> setAside) {

    private String file() {
      return SiteSources.file(id);
    }
  }

  /** Not beside the pages of the sources, as an article may bear any name. */
  private static String file(String id) {
    return "sources-" + (id.startsWith("y") ? id.substring(1) : id) + ".html";
  }

  /**
   * The content of the pages, the first of them at {@link #FILE}.
   *
   * @param parted false keeps all on one page
   */
  List<Part> parts(Library library, boolean parted) {
    List<Counted> articles =
        library.articles().parallelStream()
            .map(article -> new Counted(article, site.backlinks().count(article.id())))
            .toList();
    boolean byYear = parted && articles.size() > MOST;
    boolean apart = parted && library.setAside().size() > MOST;
    String asideTitle = labels.count("fileSetAside", library.setAside().size());
    List<Own> own = new ArrayList<>(byYear ? years(articles) : List.of());
    if (apart) {
      own.add(
          new Own(
              ASIDE,
              labels.get("setAsideHeading"),
              asideTitle,
              List.of(),
              List.of(),
              aside(library, file(ASIDE))));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            FILE,
            "",
            labels.count("articlesIntro", library.standing().size()),
            "",
            links(own, FILE, true),
            List.of(),
            byYear ? List.of() : articles,
            asideTitle,
            apart ? List.of() : aside(library, FILE)));
    for (Own one : own) {
      parts.add(part(one, own, one.months(), true));
      one.months().forEach(month -> parts.add(part(month, own, one.months(), false)));
    }
    return parts;
  }

  private Part part(Own one, List<Own> all, List<Own> months, boolean counted) {
    return new Part(
        one.file(),
        one.title(),
        "",
        one.count(),
        links(all, one.file(), false),
        links(months, one.file(), counted),
        one.articles(),
        one.setAside().isEmpty() ? "" : one.count(),
        one.setAside());
  }

  /** The years in their order, and behind them what is undated. */
  private List<Own> years(List<Counted> articles) {
    // Many articles bear few dates, and to tell a date's year takes reading it.
    Map<Edtf, List<Counted>> byDate = new HashMap<>();
    List<Counted> undated = new ArrayList<>();
    for (Counted one : articles) {
      one.article()
          .source()
          .published()
          .map(date -> byDate.computeIfAbsent(date.value(), fresh -> new ArrayList<>()))
          .orElse(undated)
          .add(one);
    }
    SortedMap<YearHeading, SortedMap<Edtf, List<Counted>>> byYear = new TreeMap<>();
    byDate.forEach(
        (date, some) ->
            byYear.computeIfAbsent(YearHeading.of(date), fresh -> new TreeMap<>()).put(date, some));
    List<Own> years = new ArrayList<>();
    byYear.forEach((year, dates) -> years.add(year(year, dates)));
    if (!undated.isEmpty()) {
      years.add(own("undated", labels.get("undated"), undated, List.of(), undated));
    }
    return years;
  }

  /** A year with its months where it has many articles; what lies in none stays with the year. */
  private Own year(YearHeading year, SortedMap<Edtf, List<Counted>> dates) {
    List<Counted> all = dates.values().stream().flatMap(List::stream).toList();
    SortedMap<String, List<Counted>> byMonth = new TreeMap<>();
    List<Counted> without = new ArrayList<>();
    dates.forEach(
        (date, some) ->
            YearHeading.month(date)
                .map(month -> byMonth.computeIfAbsent(month, fresh -> new ArrayList<>()))
                .orElse(without)
                .addAll(some));
    boolean parted = all.size() > MOST && !byMonth.isEmpty();
    List<Own> months = new ArrayList<>();
    if (parted) {
      byMonth.forEach((month, some) -> months.add(month(month, some)));
    }
    return own(
        "y" + year.name(),
        site.dates().year(dates.firstKey()),
        all,
        months,
        parted ? without : all);
  }

  private Own month(String month, List<Counted> articles) {
    return own("y" + month, site.dates().full(new Edtf(month)), articles, List.of(), articles);
  }

  /**
   * @param all that are counted
   * @param here those that stand on the page itself
   */
  private Own own(
      String id, String title, List<Counted> all, List<Own> months, List<Counted> here) {
    int withdrawn = (int) all.stream().filter(one -> one.article().isWithdrawn()).count();
    String count = labels.count("article", all.size() - withdrawn);
    return new Own(
        id,
        title,
        withdrawn == 0
            ? count
            : count + labels.get("listSeparator") + labels.count("articleWithdrawn", withdrawn),
        months,
        here,
        List.of());
  }

  /**
   * The pages of parts.
   *
   * @param counted only on the page above them: otherwise each new article would change every page
   */
  private static List<PartLink> links(List<Own> parts, String here, boolean counted) {
    return parts.stream()
        .map(
            part ->
                new PartLink(
                    part.id(),
                    part.title(),
                    counted ? part.count() : "",
                    Links.from(here, part.file()),
                    part.file().equals(here)))
        .toList();
  }

  /** The values of a page. */
  SourcesPage page(Part part) {
    return new SourcesPage(
        part.title(),
        part.intro(),
        part.count(),
        part.parts(),
        part.months(),
        IntStream.range(0, part.articles().size())
            .parallel()
            .mapToObj(place -> row(part.file(), place + 1, part.articles().get(place)))
            .toList(),
        part.asideTitle(),
        part.setAside());
  }

  private SourcesPage.Row row(String page, int number, Counted counted) {
    Article article = counted.article();
    return new SourcesPage.Row(
        number,
        site.title(article),
        site.untitled(article),
        site.language(article),
        href(page, article.id()),
        site.hasPublisher(article),
        site.publisher(article),
        site.published(article),
        site.evidence(article),
        labels.count("passageCited", counted.cited()),
        site.decision(article));
  }

  private static String href(String page, String article) {
    return Links.from(page, Links.url(Links.sourceFile(article)));
  }

  private List<SourcesPage.Aside> aside(Library library, String page) {
    return library.setAside().stream().map(file -> aside(file, page)).toList();
  }

  private SourcesPage.Aside aside(SetAside file, String page) {
    Link original =
        file.copyOf()
            .map(id -> new Link(site.copyOf(file, site.article(id)), href(page, id)))
            .orElse(new Link("", ""));
    return new SourcesPage.Aside(
        file.file(), labels.phrase(file.reason()), original, file.sha256().orElse(""));
  }
}
