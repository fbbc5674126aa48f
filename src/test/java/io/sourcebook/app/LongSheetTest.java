package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.ProjectGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact sheet of a thousand statements is parted by section and year, and loses no address. */
class LongSheetTest {

  /** What the HTML of such a sheet may weigh on its way to a reader. */
  private static final int MOST_BYTES = 300_000;

  @TempDir private static Path project;
  private static final TreeMap<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    ProjectGenerator.oneSubject(project, 1000);
    // A subject that has the name which a page of the other would take.
    Files.writeString(
        project.resolve("seeds/subjects/norwick-line-also-reported-2019.md"),
        "---\nname: Ada Brunholt\nkind: actor\n---\n");
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals(0, run.status(), run.messages());
    try (Stream<Path> files = Files.list(project.resolve("site/subjects"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
        PAGES.put(file.getFileName().toString(), Jsoup.parse(file.toFile()));
      }
    }
  }

  private static Document page(String name) {
    Document page = PAGES.get(name);
    if (page == null) {
      throw new IllegalArgumentException("no " + name + " among " + PAGES.keySet());
    }
    return page;
  }

  @Test
  void everyStatementStandsOnOnePageAndTheFirstLeadsToIt() throws IOException {
    JsonNode sheet =
        new ObjectMapper()
            .readTree(project.resolve("site/data/subjects/norwick-line.json").toFile());
    assertTrue(sheet.path("statements").size() >= 1000);
    Document first = page("norwick-line.html");
    for (JsonNode statement : sheet.path("statements")) {
      String id = statement.path("id").asText();
      List<String> rows =
          PAGES.entrySet().stream()
              .filter(page -> page.getKey().startsWith("norwick-line"))
              .filter(page -> !page.getKey().endsWith("-brief.html"))
              .filter(
                  page -> page.getValue().selectFirst("li[data-statement][id=" + id + "]") != null)
              .map(Map.Entry::getKey)
              .toList();
      assertEquals(1, rows.size(), id + " stands on " + rows);
      Element onFirst = first.getElementById(id);
      if (onFirst.hasAttr("data-moved")) {
        assertEquals(rows.get(0) + "#" + id, onFirst.attr("href"));
      } else {
        assertEquals("norwick-line.html", rows.get(0));
      }
    }
  }

  @Test
  void whatIsPartedIsPartedBySectionAndYear() {
    assertEquals(
        List.of(
            "Sources of 2019",
            "Sources of 2020",
            "Sources of 2021",
            "Sources of 2022",
            "Sources of 2023",
            "Undated sources"),
        page("norwick-line-also-reported-2020.html").select(".turn a").eachText());
    for (Element date :
        page("norwick-line-also-reported-2020.html").select(".row .ev:first-child .dim")) {
      assertTrue(date.text().endsWith(" 2020"), date.text());
    }
  }

  @Test
  void aLongTimelineHasAPageForEachYearAndItsFirstPageLeadsToEveryEntry() {
    Document all = page("norwick-line-timeline.html");
    List<String> years = page("norwick-line-timeline-2020.html").select(".turn a").eachText();
    assertTrue(years.containsAll(List.of("2019", "2020", "2021")), years.toString());
    assertEquals(
        List.of("2020"), page("norwick-line-timeline-2020.html").select(".yr h2").eachText());
    List<Element> links = all.select("a[data-moved]");
    assertTrue(links.size() > 150, links.size() + " entries");
    for (Element link : links) {
      String[] address = link.attr("href").split("#", 2);
      assertTrue(page(address[0]).getElementById(address[1]) != null, link.outerHtml());
    }
  }

  @Test
  void aPageGivesWayToASubjectOfItsName() {
    assertEquals("Ada Brunholt", page("norwick-line-also-reported-2019.html").select("h1").text());
    assertEquals(
        "Also reported", page("norwick-line-also-reported-2019-2.html").select("h1").text());
  }

  @Test
  void noPageIsHeavy() throws IOException {
    for (String name : PAGES.keySet()) {
      ByteArrayOutputStream small = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
        zip.write(Files.readAllBytes(project.resolve("site/subjects").resolve(name)));
      }
      assertTrue(small.size() < MOST_BYTES / 2, name + " has " + small.size() + " bytes");
    }
  }

  /** The check that each build ends with reads the parts like any page. */
  @Test
  void aChangedWordOnAPartIsFound() throws IOException {
    Path part = project.resolve("site/subjects/norwick-line-also-reported-2021.html");
    String page = Files.readString(part);
    Files.writeString(part, page.replaceFirst("<mark>The Norwick", "<mark>The Northern"));
    CommandRun run = CommandRun.of("verify", project.toString());
    Files.writeString(part, page);
    assertEquals(1, run.status());
    assertTrue(
        run.messages().contains("site/subjects/norwick-line-also-reported-2021.html"),
        run.messages());
  }
}
