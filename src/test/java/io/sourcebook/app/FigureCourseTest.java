package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of one matter that articles give for several dates are drawn over time. */
class FigureCourseTest {

  @TempDir private Path folder;

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private void article(String id, String sentence) throws IOException {
    write("seeds/articles/" + id + ".txt", "News of day " + id + "\n\n" + sentence + "\n");
  }

  private Document built() throws IOException {
    ExampleProject project = new ExampleProject(folder);
    CommandRun run = project.build();
    assertEquals(0, run.status(), run.messages());
    return Jsoup.parse(project.site().resolve("subjects/brunholt.html").toFile());
  }

  @BeforeEach
  void subject() throws IOException {
    write("seeds/site.yaml", "title: Refinery\n");
    write("seeds/subjects/brunholt.md", "---\nname: Brunholt refinery\nkind: organisation\n---\n");
    article(
        "a", "The Brunholt refinery processed 120,000 barrels of heavy crude oil in March 2021.");
    article("b", "In May 2022 the Brunholt refinery processed 180,000 barrels of heavy crude oil.");
  }

  @Test
  void eachDateHasAPointFromNoughtAndARowOfTheTable() throws IOException {
    article(
        "c", "The Brunholt refinery processed heavy crude oil again: 90,000 barrels in July 2023.");
    Document page = built();
    assertEquals(
        List.of(
            "March 2021 120,000 barrels", "May 2022 180,000 barrels", "July 2023 90,000 barrels"),
        page.select(".course tbody tr").stream()
            .map(row -> row.select("th").text() + " " + row.select("td").first().text())
            .toList());
    assertEquals(List.of("4", "320", "636"), page.select(".course circle").eachAttr("cx"));
    assertEquals(List.of("33.3", "4", "48"), page.select(".course circle").eachAttr("cy"));
    assertEquals(
        "barrels, March 2021 to July 2023. March 2021: 120,000 barrels; May 2022: 180,000 barrels;"
            + " July 2023: 90,000 barrels.",
        page.select(".course svg").attr("aria-label"));
  }

  @Test
  void twoDatesAreNoCourse() throws IOException {
    assertEquals(0, built().select(".course").size());
  }

  @Test
  void twoValuesForOneDateAreNoCourse() throws IOException {
    article("c", "In July 2023 the Brunholt refinery processed 90,000 barrels of heavy crude oil.");
    article("d", "In July 2023 the Brunholt refinery processed 70,000 barrels of heavy crude oil.");
    assertEquals(0, built().select(".course").size());
  }

  @Test
  void anotherMatterInTheSameUnitIsNoPointOfIt() throws IOException {
    article(
        "c", "The Brunholt refinery spilled 90,000 barrels into the northern canal in July 2023.");
    assertEquals(0, built().select(".course").size());
  }
}
