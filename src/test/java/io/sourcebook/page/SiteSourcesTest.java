package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Library;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Source;
import io.sourcebook.model.SourceDecisions;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the list of all sources is parted. */
class SiteSourcesTest {

  private static final String INDEX = "sources/index.html";

  private static final Rendered ARCHIVE = site("en", archive(), copies(2), Rendered.NO_TEMPLATES);

  @TempDir Path folder;

  private static Article article(String id, String published) {
    return article(id, published, SourceDecisions.NONE);
  }

  private static Article article(String id, String published, SourceDecisions decisions) {
    Source source =
        new Source.Builder()
            .title(Optional.of(new Sourced<>("On " + id, Certainty.STATED, "its first line")))
            .published(
                Edtf.parse(published)
                    .map(date -> new Sourced<>(date, Certainty.STATED, "its dateline")))
            .decisions(decisions)
            .build();
    return Fixture.article(id, Optional.empty(), "The harbour opened.\n", source, Map.of());
  }

  /** So many articles, one a day from the first of January of a year. */
  private static List<Article> daily(int year, int number) {
    return IntStream.range(0, number)
        .mapToObj(
            day ->
                article(
                    String.format(Locale.ROOT, "daily-%d-%04d", year, day),
                    LocalDate.of(year, 1, 1).plusDays(day % 365).toString()))
        .toList();
  }

  /** 2021 has 603 articles, the years beside it few, and three are undated. */
  private static List<Article> archive() {
    SourceDecisions withdrawn =
        new SourceDecisions(
            Optional.empty(), Optional.of("It was false."), List.of(), Optional.empty());
    List<Article> articles = new ArrayList<>(daily(2021, 601));
    articles.add(article("year-alone", "2021"));
    articles.add(article("2021", "2021-03"));
    articles.add(article("sources-2021", "2020-07-01"));
    articles.add(article("later", "2022-05-01"));
    articles.add(article("recalled", "2022-04-01", withdrawn));
    articles.add(article("index", ""));
    articles.add(article("undated", ""));
    articles.add(article("aside", ""));
    articles.sort(Comparator.comparing(Article::id));
    return articles;
  }

  private static List<SetAside> copies(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new SetAside(
                    "copy-" + i,
                    "seeds/articles/copy-" + i + ".txt",
                    Optional.of("cd".repeat(32)),
                    Optional.of("later"),
                    "Its text is that of another file."))
        .toList();
  }

  private static Rendered site(
      String language, List<Article> articles, List<SetAside> aside, Path templates) {
    List<Findings> findings =
        articles.stream()
            .map(
                article ->
                    new Findings(
                        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()))
            .toList();
    return Rendered.of(
        language,
        PublishMode.EXCERPTS,
        new Library(articles, aside),
        findings,
        List.of(Fixture.nobody()),
        templates);
  }

  private static List<String> parts(Rendered site) {
    return site.files().keySet().stream().filter(path -> path.startsWith("sources-")).toList();
  }

  private static List<String> rows(Document page) {
    return page.select("ol.srcs h2 a").eachText();
  }

  @Test
  void sixHundredArticlesAreOnePage() {
    Rendered site = site("en", daily(2021, 600), copies(0), folder);
    assertEquals(List.of(), parts(site));
    assertEquals(600, rows(site.page(INDEX)).size());
    assertTrue(site.page(INDEX).select(".az-index").isEmpty());
  }

  @Test
  void moreHaveAPageForEachYearAndAYearOfMoreOneForEachMonth() {
    assertEquals(List.of(), ARCHIVE.problems());
    Document index = ARCHIVE.page(INDEX);
    assertEquals(
        List.of(
            "2020 1 article",
            "2021 603 articles",
            "2022 1 article, 1 article withdrawn",
            "Undated 3 articles"),
        index.select(".az-index li").eachText());
    assertEquals(
        List.of(
            "../sources-2020.html",
            "../sources-2021.html",
            "../sources-2022.html",
            "../sources-undated.html"),
        index.select(".az-index a").eachAttr("href"));
    assertTrue(rows(index).isEmpty());
    assertEquals(2, index.select(".srcs.aside li").size());
    assertEquals(
        List.of("later.html", "later.html"), index.select(".srcs.aside a").eachAttr("href"));
    Document year = ARCHIVE.page("sources-2021.html");
    assertEquals("2021", year.select("h1").text());
    assertEquals("603 articles", year.select(".glance").text());
    assertEquals(List.of("sources/index.html"), year.select(".kick a").eachAttr("href"));
    assertEquals(List.of("On year-alone"), rows(year));
    assertEquals("January 2021 62 articles", year.select(".az-index li").first().text());
    assertEquals(12, year.select(".az-index li").size());
    Document march = ARCHIVE.page("sources-2021-03.html");
    assertEquals("March 2021", march.select("h1").text());
    assertEquals(List.of("March 2021"), march.select(".turn [aria-current=page]").eachText());
    assertEquals(4 + 12, march.select(".turn a").size());
    assertEquals("Sources: March 2021 · Water desk", march.title());
    assertEquals(List.of("Sources"), march.select("nav [aria-current=true]").eachText());
  }

  @Test
  void everyArticleStandsOnOnePageInTheOrderOfItsDates() {
    List<String> all = new ArrayList<>(rows(ARCHIVE.page(INDEX)));
    parts(ARCHIVE).forEach(part -> all.addAll(rows(ARCHIVE.page(part))));
    assertEquals(
        archive().stream().map(article -> "On " + article.id()).sorted().toList(),
        all.stream().sorted().toList());
    assertEquals(
        List.of("On daily-2021-0059", "On daily-2021-0424", "On 2021", "On daily-2021-0060"),
        rows(ARCHIVE.page("sources-2021-03.html")).subList(0, 4));
    assertEquals(
        List.of("1", "2", "3"), ARCHIVE.page("sources-undated.html").select(".n").eachText());
  }

  @Test
  void manyFilesSetAsideHaveAPageOfTheirOwn() {
    Rendered site = site("en", List.of(article("later", "2022-05-01")), copies(601), folder);
    assertEquals(List.of("sources-aside.html"), parts(site));
    Document index = site.page(INDEX);
    assertEquals(List.of("On later"), rows(index));
    assertEquals(
        List.of("Files set aside 601 files set aside"), index.select(".az-index li").eachText());
    assertTrue(index.select(".srcs.aside").isEmpty());
    Document aside = site.page("sources-aside.html");
    assertEquals("Files set aside", aside.select("h1").text());
    assertEquals(601, aside.select(".srcs.aside > li").size());
    assertEquals("sources/later.html", aside.select(".srcs.aside a").attr("href"));
    assertTrue(rows(aside).isEmpty());
  }

  @Test
  void oneArticleMoreChangesItsPartAndThePageAboveIt() {
    List<Article> more = new ArrayList<>(archive());
    more.add(article("zenith", "2021-08-03"));
    Map<String, String> before = ARCHIVE.files();
    Map<String, String> after = site("en", more, copies(2), Rendered.NO_TEMPLATES).files();
    assertEquals(
        List.of("sources-2021-08.html", "sources-2021.html", INDEX, "sources/zenith.html"),
        after.keySet().stream()
            .filter(path -> path.startsWith("sources"))
            .filter(path -> !after.get(path).equals(before.get(path)))
            .toList());
  }

  @Test
  void everyPageIsValid() throws Exception {
    assertValid(ARCHIVE);
    Rendered spanish = site("es", archive(), copies(601), Rendered.NO_TEMPLATES);
    assertEquals(List.of(), spanish.problems());
    assertValid(spanish);
  }

  private static void assertValid(Rendered site) throws Exception {
    List<String> pages = new ArrayList<>(parts(site));
    pages.add(INDEX);
    List<String> faults = new ArrayList<>();
    for (String page : pages) {
      faults.addAll(NuChecker.errors(page, site.file(page).getBytes(StandardCharsets.UTF_8)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Map.Entry<String, String> file : ARCHIVE.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    assertEquals(List.of(), SiteLinks.faults(folder));
  }

  /** As it was before lists of sources had parts. */
  @Test
  void aTemplateThatKnowsOfNoPartsGetsAllOnOnePage() throws IOException {
    Files.writeString(
        folder.resolve("sources.ftlh"),
        "<p>${page.intro}</p><#list page.articles as s><a href=\"${s.href}\">${s.number}</a></#list>"
            + "<p>${page.asideTitle}</p><#list page.setAside as f><i>${f.file}</i></#list>");
    Rendered site = site("en", archive(), copies(601), folder);
    assertEquals(List.of(), site.problems());
    assertEquals(List.of(), parts(site));
    assertEquals(609, site.page(INDEX).select("a").size());
    assertEquals(601, site.page(INDEX).select("i").size());
  }

  @Test
  void aFaultOfTheTemplateIsToldOnce() throws IOException {
    Files.writeString(folder.resolve("sources.ftlh"), "${page.parts?size}${page.nothing}");
    Rendered site = site("en", archive(), copies(2), folder);
    assertEquals(1, site.problems().size(), site.problems().toString());
    assertFalse(site.files().containsKey(INDEX));
  }
}
