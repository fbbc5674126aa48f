package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.app.BuiltProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site tells of its releases. */
class ReleasedSiteTest {

  private static final String OWN = "The line was told to renew a part of its fleet.";

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void project() {
    project = BuiltProject.ferry(folder.resolve("project"));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(project.resolve("site").resolve(path)));
  }

  private JsonNode data(String path) throws IOException {
    return new ObjectMapper().readTree(project.resolve("site/data").resolve(path).toFile());
  }

  private void change(String file, String words, String others) throws IOException {
    Path path = project.resolve("seeds").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(words), text);
    Files.writeString(path, text.replace(words, others));
  }

  private void reword() throws IOException {
    change("subjects/norwick-line.md", "a part of its fleet", "three boats of its fleet");
  }

  @Test
  void beforeTheFirstReleaseThePageSaysWhatOneIs() throws Exception {
    Path site = BuiltProject.site(project);
    Document page = page("changes.html");
    assertEquals("What changed", page.select("h1").text());
    assertEquals("Nothing was released yet.", page.select(".stand").text());
    assertTrue(
        page.select(".asof").text().contains("The command sourcebook release -m \"A note\""),
        page.text());
    assertFalse(Files.exists(site.resolve("feed.xml")));
    assertFalse(Files.exists(site.resolve("subjects/ada-brun-changes.html")));
    Document sheet = page("subjects/ada-brun.html");
    assertEquals(0, sheet.select(".ver, .gone, .stones").size());
    assertEquals(0, page("index.html").select("#news").size());
    assertTrue(data("site.json").get("release").isNull());
    assertEquals(0, data("subjects/ada-brun.json").get("tombstones").size());
  }

  @Test
  void theFirstReleaseTellsNumbersAlone() throws Exception {
    BuiltProject.release(project, "2023-05-01", "All of it");
    Document page = page("changes.html");
    assertEquals(List.of("Release 1 1 May 2023"), page.select(".rel .sh").eachText());
    assertEquals("All of it", page.select(".rel .note").text());
    assertEquals(
        "No statement, article or source has changed since release 1 of 1 May 2023.",
        page.select("p.asof").first().text());
    assertEquals(List.of("Articles added"), page.select(".rel h3.sub").eachText());
    assertEquals(2, page.select(".rel ul.ch li a").size());
    assertEquals(0, page.select("del, ins, details").size());
    assertTrue(
        page.select(".cs2").eachText().get(0).startsWith("Ada Brun New fact sheet, "), page.text());
    Document own = page("subjects/norwick-line-changes.html");
    assertTrue(own.select(".rel .lead").text().startsWith("New fact sheet, "), own.text());
    assertEquals("norwick-line.html", own.select(".rel .lead a").attr("href"));
    assertEquals(
        "Release 1 of 1 May 2023. What changed",
        page("subjects/norwick-line.html").select(".ver").text());
    assertTrue(
        page("subjects/norwick-line-brief.html")
            .select(".asof")
            .text()
            .endsWith("Release 1 of 1 May 2023."));
    assertTrue(
        Files.readString(project.resolve("site/data/subjects/norwick-line.md"))
            .contains("\nRelease 1 of 1 May 2023.\n"));
  }

  @Test
  void whatChangedSinceIsToldEverywhere() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    reword();
    BuiltProject.site(project);
    assertEquals(
        "Release 1 of 1 May 2023; 1 statement changed since, not yet released. What changed",
        page("subjects/norwick-line.html").select(".ver").text());
    assertEquals(
        "Release 1 of 1 May 2023. What changed",
        page("subjects/ada-brun.html").select(".ver").text());
    assertEquals(
        "{\"number\":1,\"day\":\"2023-05-01\",\"changed_since\":1}",
        data("subjects/norwick-line.json").get("release").toString());
    assertEquals(
        "{\"number\":1,\"day\":\"2023-05-01\",\"changed_since\":1}",
        data("site.json").get("release").toString());
    Document changes = page("subjects/norwick-line-changes.html");
    assertEquals(List.of("since", "release-1"), changes.select(".rel h2").eachAttr("id"));
    assertEquals(
        "Since release 1 of 1 May 2023, not yet released", changes.select("#since").text());
    Element words = changes.select(".reworded .wds").first();
    assertEquals("Struck out: a part (end)", words.select("del").text());
    assertEquals("New: three boats (end)", words.select("ins").text());
    words.select(".vh, del").remove();
    assertEquals("The line was told to renew three boats of its fleet.", words.text());
    Element link = changes.select(".reworded a").first();
    Element row =
        page("subjects/norwick-line.html")
            .getElementById(link.attr("href").replace("norwick-line.html#", ""));
    assertTrue(row.hasAttr("data-statement"));
    assertTrue(
        page("index.html")
            .select(".lead.new")
            .text()
            .startsWith("Release 1 of 1 May 2023: 2 articles added, 2 new sheets, "));
    assertTrue(
        page("index.html")
            .select(".lead.new")
            .text()
            .endsWith("Since then, not yet released: 1 statement reworded."));
  }

  @Test
  void aReviewLapsesWithTheWordsThatWereReviewed() throws Exception {
    change(
        "subjects/norwick-line.md",
        "kind: organisation\n",
        "kind: organisation\nreviewed_by: Li Wei\nreviewed_on: 2023-05-03\n");
    BuiltProject.release(project, "2023-05-01", "");
    String whole = "Reviewed by Li Wei on 3 May 2023";
    assertEquals(whole, page("subjects/norwick-line.html").select(".rev").text());
    assertEquals(0, data("subjects/norwick-line.json").get("changed_since_review").asInt(-1));
    reword();
    BuiltProject.site(project);
    assertEquals(
        whole + "; 1 statement changed since",
        page("subjects/norwick-line.html").select(".rev").text());
    BuiltProject.release(project, "2023-06-01", "");
    assertEquals(
        whole + "; 1 statement changed since",
        page("subjects/norwick-line.html").select(".rev").text());
    assertEquals(
        "norwick-line-changes.html",
        page("subjects/norwick-line.html").select(".rev a").attr("href"));
    assertEquals(1, data("subjects/norwick-line.json").get("changed_since_review").asInt());
    change("subjects/norwick-line.md", "reviewed_on: 2023-05-03", "reviewed_on: 2023-06-01");
    BuiltProject.site(project);
    assertEquals(
        "Reviewed by Li Wei on 1 June 2023",
        page("subjects/norwick-line.html").select(".rev").text());
    change("subjects/norwick-line.md", "reviewed_on: 2023-06-01", "reviewed_on: 2023-04-30");
    BuiltProject.site(project);
    assertEquals(
        "Reviewed by Li Wei on 30 April 2023",
        page("subjects/norwick-line.html").select(".rev").text());
    assertTrue(data("subjects/norwick-line.json").get("changed_since_review").isNull());
  }

  @Test
  void whatIsGoneLeavesATombstone() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    String id = page("subjects/norwick-line.html").select("[data-statement]").first().id();
    Path subject = project.resolve("seeds/subjects/norwick-line.md");
    String text = Files.readString(subject);
    Files.writeString(subject, text.substring(0, text.indexOf(OWN)));
    BuiltProject.site(project);
    Element stone = page("subjects/norwick-line.html").select(".stones li").first();
    assertTrue(stone.id().equals(id) || stone.getElementById(id) != null, stone.outerHtml());
    assertEquals(OWN, stone.select("del").text());
    assertTrue(
        stone.select(".sm").text().startsWith("Statement. Gone since release 1 of 1 May 2023."),
        stone.text());
    BuiltProject.release(project, "2023-06-01", "");
    stone = page("subjects/norwick-line.html").select(".stones li").first();
    assertTrue(
        stone.select(".sm").text().startsWith("Statement. Gone with release 2 of 1 June 2023."),
        stone.text());
    assertEquals("norwick-line-changes.html#release-2", stone.select(".sm a").first().attr("href"));
    JsonNode told = data("subjects/norwick-line.json").get("tombstones").get(0);
    assertEquals(OWN, told.get("text").asText());
    assertEquals(2, told.get("release").asInt());
    assertEquals(id, told.get("statement").asText());
  }

  @Test
  void aRemovedSubjectKeepsItsAddress() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    List<String> ids = page("subjects/ada-brun.html").select("[data-statement]").eachAttr("id");
    assertFalse(ids.isEmpty());
    Files.delete(project.resolve("seeds/subjects/ada-brun.md"));
    BuiltProject.release(project, "2023-06-01", "Ada Brun is no subject.");
    Document page = page("subjects/ada-brun.html");
    assertEquals("Ada Brun", page.select("h1").text());
    ids.forEach(id -> assertTrue(page.getElementById(id) != null, id));
    assertEquals(List.of("ada-brun-changes.html"), page.select(".hero a").eachAttr("href"));
    assertTrue(Files.exists(project.resolve("site/subjects/ada-brun.xml")));
    assertTrue(
        page("changes.html")
            .select("#release-2")
            .first()
            .parent()
            .parent()
            .text()
            .contains("The fact sheet was taken off, with "));
    assertEquals(1, data("site.json").get("subjects").size());
  }

  @Test
  void aGoneSubjectLeadsToNoOtherStatementOfTheSameId() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Path record = project.resolve("seeds/changes.jsonl");
    String id = page("subjects/norwick-line.html").select("[data-statement]").last().id();
    // As a sheet would leave it that printed the same words of another article.
    String line =
        "{\"release\":2,\"day\":\"2023-05-02\",\"note\":\"\",\"articles\":{},\"subjects\":{\"old\":"
            + "{\"name\":\"Old\",\"state\":\"new\",\"added\":[{\"id\":\""
            + id
            + "\",\"text\":\"No.\",\"article\":\"elsewhere\"}]}}}\n";
    Files.writeString(record, Files.readString(record) + line);
    BuiltProject.release(project, "2023-06-01", "");
    Element stone = page("subjects/old.html").getElementById(id).closest("li");
    assertEquals(0, stone.select("a[href^=norwick-line]").size(), stone.outerHtml());
  }

  @Test
  void theAddressesOfARenamedSubjectLeadToItsNewPage() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    List<String> ids = page("subjects/ada-brun.html").select("[data-statement]").eachAttr("id");
    Path subjects = project.resolve("seeds/subjects");
    Files.move(subjects.resolve("ada-brun.md"), subjects.resolve("the-mayor.md"));
    BuiltProject.release(project, "2023-06-01", "");
    Document page = page("subjects/ada-brun.html");
    Document now = page("subjects/the-mayor.html");
    for (String id : ids) {
      Element stone = page.getElementById(id).closest("li");
      assertEquals("the-mayor.html#" + id, stone.select("a").last().attr("href"), id);
      assertTrue(now.getElementById(id) != null, id);
    }
  }

  @Test
  void whatAWithdrawnArticleSaidIsShortenedWithTheReason() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Files.writeString(
        project.resolve("seeds/articles/quay.meta.yaml"), "withdraw: The port took it back.\n");
    BuiltProject.release(project, "2023-06-01", "");
    Element stone = page("subjects/norwick-line.html").select(".stones li").first();
    assertEquals("The Norwick line has run the crossing since …", stone.select("del").text());
    assertTrue(stone.text().contains("Reason: The port took it back."), stone.text());
    Document changes = page("changes.html");
    assertTrue(
        changes.select(".rel").first().text().contains("1 article withdrawn"), changes.text());
    assertEquals("The port took it back.", changes.select(".rel").first().select(".rem").text());
    assertFalse(Files.readString(project.resolve("site/feed.xml")).contains("since 1987"));
    assertEquals(
        "The port took it back.",
        data("subjects/norwick-line.json").at("/tombstones/0/reason").asText());
  }

  private static final String SINCE_1987 = "The Norwick line has run the crossing since 1987.";

  @Test
  void aFurtherPassageOfAWithdrawnArticleLeavesItsReason() throws Exception {
    Files.writeString(
        project.resolve("seeds/articles/tide.txt"),
        "Tides are high.\n\n" + SINCE_1987 + " The tide was high on the coast on Sunday.\n");
    BuiltProject.release(project, "2023-05-01", "");
    JsonNode row = statement(SINCE_1987);
    String further = row.at("/anchors/0").asText();
    assertEquals("tide", row.at("/passages/1/article").asText());
    Files.writeString(
        project.resolve("seeds/articles/tide.meta.yaml"), "withdraw: It was made up.\n");
    BuiltProject.release(project, "2023-06-01", "");
    Element stone = page("subjects/norwick-line.html").getElementById(further).closest("li");
    assertEquals(
        "Passage of a statement. Gone with release 2 of 1 June 2023. Reason: It was made up."
            + " In its place: Statement 2",
        stone.text());
    assertEquals(
        "It was made up.", data("subjects/norwick-line.json").at("/tombstones/0/reason").asText());
  }

  private JsonNode statement(String text) throws IOException {
    for (JsonNode row : data("subjects/norwick-line.json").get("statements")) {
      if (row.get("text").asText().equals(text)) {
        return row;
      }
    }
    throw new AssertionError(text);
  }

  @Test
  void anArticleThatCountsAsACopyNowIsToldAsOne() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Path articles = project.resolve("seeds/articles");
    Files.writeString(
        articles.resolve("harbour.txt"), Files.readString(articles.resolve("quay.txt")));
    Files.writeString(articles.resolve("harbour.meta.yaml"), "key: harbour\ntitle: The quay\n");
    BuiltProject.release(project, "2023-06-01", "");
    Element release = page("changes.html").select(".rel").first();
    assertEquals("1 article added, 1 article set aside as a copy.", release.select(".sum").text());
    assertEquals("quay a copy of “The quay”", release.select(".ch").last().text());
    assertEquals(0, page("subjects/norwick-line.html").select(".stones li").size());
    assertTrue(
        Files.readString(project.resolve("seeds/changes.jsonl"))
            .contains("\"copies\":{\"quay\":\"harbour\"}"));
  }

  @Test
  void aSourceThatIsDescribedOtherwiseIsTold() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Files.writeString(
        project.resolve("seeds/articles/quay.meta.yaml"),
        "title: The quay\npublisher: Port <Bulletin>\npublished: 2022-04\n");
    BuiltProject.release(project, "2023-06-01", "");
    Element release = page("changes.html").select(".rel").first();
    assertEquals("1 source described otherwise.", release.select(".sum").text());
    assertEquals("Sources described otherwise", release.select("h3").text());
    assertEquals(
        "The quay Title: The quay, before not stated; Publisher: Port <Bulletin>, before not"
            + " stated; Date: April 2022, before undated",
        release.select(".ch li").text());
    assertTrue(
        Files.readString(project.resolve("site/feed.xml"))
            .contains("Publisher: Port &lt;Bulletin&gt;, before not stated"));
    assertEquals(
        "Release 1 of 1 May 2023. What changed",
        page("subjects/norwick-line.html").select(".ver").text());
  }

  @Test
  void aCorrectedDateIsTold() throws Exception {
    Files.writeString(
        project.resolve("seeds/articles/office.txt"),
        "The office\n\nThe Norwick line closed its office in March 2021.\n");
    BuiltProject.release(project, "2023-05-01", "");
    Files.writeString(
        project.resolve("seeds/articles/office.meta.yaml"),
        "correct: { words: closed its office, date: 2020-03, reason: The deed says so }\n");
    BuiltProject.site(project);
    assertEquals(
        "Release 1 of 1 May 2023; 1 statement changed since, not yet released. What changed",
        page("subjects/norwick-line.html").select(".ver").text());
    BuiltProject.release(project, "2023-06-01", "");
    Element release = page("subjects/norwick-line-changes.html").select(".rel").first();
    assertEquals("1 statement with another date.", release.select(".sum").text());
    assertEquals("With another date 1", release.select("h3").text());
    assertEquals(
        "The Norwick line closed its office in March 2021. Date: March 2020, before March 2021"
            + " Statement 2",
        release.select(".redated").text());
    assertTrue(
        Files.readString(project.resolve("site/subjects/norwick-line.xml"))
            .contains("Date: March 2020, before March 2021"));
    assertEquals(
        "1 statement with another date.", page("changes.html").select(".rel .sum").first().text());
  }

  @Test
  void aRenamedArticleChangesNoStatement() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Path articles = project.resolve("seeds/articles");
    Files.move(articles.resolve("quay.txt"), articles.resolve("quay-2019.txt"));
    BuiltProject.release(project, "2023-06-01", "");
    Element release = page("changes.html").select(".rel").first();
    assertTrue(release.text().contains("1 article renamed"), release.text());
    assertTrue(release.text().contains("called quay before"), release.text());
    assertFalse(release.text().contains("statement"), release.text());
    assertEquals(0, page("subjects/norwick-line.html").select(".stones li").size());
  }

  @Test
  void wordsOfAGoneArticleAreShortened() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Files.delete(project.resolve("seeds/articles/quay.txt"));
    BuiltProject.site(project);
    Element stone = page("subjects/norwick-line.html").select(".stones li").first();
    assertEquals("The Norwick line has run the crossing since …", stone.select("del").text());
    assertTrue(
        stone.text().contains("shortened, as its article is withdrawn, gone or limited"),
        stone.text());
    Files.writeString(
        project.resolve("seeds/site.yaml"), "title: T\nmax_share: 0.9\nlanguage: en\n");
    BuiltProject.site(project);
    stone = page("subjects/norwick-line.html").select(".stones li").first();
    assertEquals("", stone.select("del").text());
    assertTrue(
        stone.text().startsWith("Statement, 9 words, not shown here: their article is gone"),
        stone.text());
    assertFalse(
        Files.readString(project.resolve("site/subjects/norwick-line-changes.html"))
            .contains("has run the crossing"));
    assertFalse(
        Files.readString(project.resolve("site/feed.xml")).contains("has run the crossing"));
  }

  @Test
  void aWithdrawnArticlesOwnLimitHoldsForItsStruckWords() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Files.writeString(
        project.resolve("seeds/articles/quay.meta.yaml"),
        "withdraw: The port took it back.\nmax_share: 0.05\n");
    BuiltProject.release(project, "2023-06-01", "");
    Element stone = page("subjects/norwick-line.html").select(".stones li").first();
    assertEquals("", stone.select("del").text());
    assertTrue(stone.text().contains("Reason: The port took it back."), stone.text());
    assertEquals(List.of(), filesWith("has run the crossing"));
  }

  @Test
  void ofAGoneArticleNothingIsShownWhereAnotherHasALimit() throws Exception {
    BuiltProject.release(project, "2023-05-01", "");
    Files.delete(project.resolve("seeds/articles/quay.txt"));
    Path boats = project.resolve("seeds/articles/boats.meta.yaml");
    Files.writeString(boats, Files.readString(boats) + "max_share: 0.9\n");
    BuiltProject.site(project);
    assertEquals(
        "", page("subjects/norwick-line.html").select(".stones li").first().select("del").text());
    assertEquals(List.of(), filesWith("has run the crossing"));
  }

  @Test
  void theWordsOfAHiddenStatementStandNowhere() throws Exception {
    Path quay = project.resolve("seeds/articles/quay.txt");
    String article = Files.readString(quay);
    Files.delete(quay);
    BuiltProject.release(project, "2023-04-01", "");
    Files.writeString(quay, article);
    BuiltProject.release(project, "2023-05-01", "");
    assertTrue(filesWith("has run the crossing").contains("changes.html"));
    Element row =
        page("subjects/norwick-line.html")
            .select("[data-statement]:contains(has run the crossing)")
            .first();
    String kind = "kind: organisation\n";
    change(
        "subjects/norwick-line.md",
        kind,
        kind + "hide: [{ words: has run the crossing, reason: Of no weight }]\n");
    BuiltProject.site(project);
    assertHidden(row.id());
    BuiltProject.release(project, "2023-06-01", "");
    assertHidden(row.id());
    // What decided it may go; the record still knows.
    Files.delete(quay);
    change(
        "subjects/norwick-line.md",
        "hide: [{ words: has run the crossing, reason: Of no weight }]\n",
        "");
    BuiltProject.site(project);
    assertHidden(row.id());
  }

  private void assertHidden(String id) throws IOException {
    Element stone = page("subjects/norwick-line.html").getElementById(id).closest(".stones li");
    assertEquals("", stone.select("del").text());
    assertTrue(stone.text().startsWith("Statement, left out by the editor. Gone "), stone.text());
    assertTrue(stone.text().contains("Reason: Of no weight"), stone.text());
    JsonNode told = data("subjects/norwick-line.json").at("/tombstones/0");
    assertEquals(id, told.get("statement").asText());
    assertTrue(told.get("text").isNull(), told.toString());
    assertTrue(
        page("subjects/norwick-line-changes.html")
            .select(".taken .rem, .taken .sm")
            .text()
            .contains("left out by the editor. Reason: Of no weight"));
    List<String> files = filesWith("has run the crossing");
    // They may stand around another passage, and on the page of their source.
    files.removeIf(file -> file.startsWith("sources/") || file.contains("ada-brun"));
    assertEquals(List.of(), files);
  }

  /** The files of the site that hold words, in order. */
  private List<String> filesWith(String words) throws IOException {
    Path site = project.resolve("site");
    List<String> found = new ArrayList<>();
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (text.contains(words)) {
          found.add(site.relativize(file).toString());
        }
      }
    }
    return found;
  }

  @Test
  void anAddressOfAReleaseThatMovedToItsYearStillLeadsThere() throws Exception {
    BuiltProject.release(project, "2021-05-01", "");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 260; i++) {
      rows.append(i == 0 ? "" : ",").append("{\"id\":\"f" + i + "\",\"text\":\"It sank.\"}");
    }
    Files.writeString(
        project.resolve("seeds/changes.jsonl"),
        "{\"release\":2,\"day\":\"2022-05-01\",\"note\":\"\",\"articles\":{},\"subjects\":"
            + "{\"norwick-line\":{\"name\":\"Norwick line\",\"added\":["
            + rows
            + "]}}}\n",
        StandardOpenOption.APPEND);
    BuiltProject.release(project, "2023-05-01", "");
    for (String name : List.of("changes", "subjects/norwick-line-changes")) {
      Document first = page(name + ".html");
      assertEquals("h2", first.getElementById("release-3").tagName());
      for (String release : List.of("1", "2")) {
        Element moved = first.getElementById("release-" + release);
        assertTrue(moved.hasAttr("data-moved"), moved.outerHtml());
        String year = Path.of(name).getFileName() + "-202" + release + ".html";
        assertEquals(year + "#release-" + release, moved.attr("href"));
        Path file = project.resolve("site").resolve(name + ".html").resolveSibling(year);
        Document page = Jsoup.parse(Files.readString(file));
        assertEquals("h2", page.getElementById("release-" + release).tagName());
        assertEquals(0, page.select("[data-moved]").size());
        assertEquals(List.of(), NuChecker.errors(year, Files.readAllBytes(file)));
      }
      byte[] bytes = Files.readAllBytes(project.resolve("site").resolve(name + ".html"));
      assertEquals(List.of(), NuChecker.errors(name, bytes));
    }
    assertEquals(List.of(), SiteLinks.faults(project.resolve("site")));
  }

  @Test
  void aNoteOfTheEditorStandsWithoutAnyStatement() throws Exception {
    Files.writeString(
        project.resolve("seeds/subjects/zed.md"),
        "---\nname: Zed Xylander\nkind: actor\n---\n[note] Nobody has written of him yet.\n");
    BuiltProject.site(project);
    assertTrue(
        page("subjects/zed.html").text().contains("Nobody has written of him yet."),
        page("subjects/zed.html").text());
  }

  @Test
  void everyPageIsValidAndEveryLinkLeadsSomewhere() throws Exception {
    BuiltProject.release(project, "2022-05-01", "One & <two>");
    reword();
    Files.delete(project.resolve("seeds/articles/quay.txt"));
    BuiltProject.release(project, "2023-05-01", "");
    Files.delete(project.resolve("seeds/subjects/ada-brun.md"));
    Path site = BuiltProject.site(project);
    for (String path :
        List.of(
            "changes.html",
            "index.html",
            "subjects/ada-brun.html",
            "subjects/ada-brun-changes.html",
            "subjects/norwick-line.html",
            "subjects/norwick-line-changes.html",
            "subjects/norwick-line-brief.html")) {
      assertEquals(List.of(), NuChecker.errors(path, Files.readAllBytes(site.resolve(path))));
    }
    assertEquals(List.of(), SiteLinks.faults(site));
    assertEquals(
        List.of(),
        SchemaTest.faults(
            Map.of(
                "data/schema/site.schema.json",
                Files.readString(site.resolve("data/schema/site.schema.json")),
                "data/schema/fact-sheet.schema.json",
                Files.readString(site.resolve("data/schema/fact-sheet.schema.json")),
                "data/site.json",
                Files.readString(site.resolve("data/site.json")),
                "data/subjects/norwick-line.json",
                Files.readString(site.resolve("data/subjects/norwick-line.json")),
                "data/subjects/a.json",
                Files.readString(site.resolve("data/subjects/norwick-line.json")))));
  }

  @Test
  void aSubjectThatNobodyNamesAnyMoreKeepsItsAnchorsUnderItsNewName() throws Exception {
    BuiltProject.release(project, "2022-05-01", "");
    List<String> ids = page("subjects/ada-brun.html").select("[data-statement]").eachAttr("id");
    change("subjects/ada-brun.md", "name: Ada Brun", "name: Zed Xylander");
    BuiltProject.release(project, "2023-05-01", "");
    Document page = page("subjects/ada-brun.html");
    assertEquals("Zed Xylander", page.select("h1").text());
    assertEquals(ids.size(), page.select(".stones li").size());
    ids.forEach(id -> assertTrue(page.getElementById(id) != null, id));
    Path file = project.resolve("site/subjects/ada-brun.html");
    assertEquals(List.of(), NuChecker.errors("ada-brun", Files.readAllBytes(file)));
    change("subjects/ada-brun.md", "name: Zed Xylander", "name: Zed Yelland");
    BuiltProject.release(project, "2023-06-01", "");
    assertTrue(
        page("changes.html")
            .select(".rel")
            .first()
            .text()
            .contains("Zed Yelland The name of the fact sheet changed."));
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws Exception {
    BuiltProject.release(project, "2022-05-01", "");
    reword();
    BuiltProject.release(project, "2023-05-01", "");
    String before = Files.readString(project.resolve("site/data/files.json"));
    try (var files = Files.walk(project.resolve("site"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    BuiltProject.site(project);
    assertEquals(before, Files.readString(project.resolve("site/data/files.json")));
  }
}
