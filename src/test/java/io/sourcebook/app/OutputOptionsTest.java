package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build says under {@code --quiet}, {@code --verbose}, {@code --json}, {@code --dry-run}.
 */
class OutputOptionsTest {

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void copy() {
    project = ExampleProject.ferry(folder.resolve("ferry"));
  }

  private void twoSubjectsOneGone() throws IOException {
    project.build();
    Files.delete(project.folder().resolve("seeds/subjects/ada-brun.md"));
  }

  @Test
  void quietSaysNothing() {
    assertEquals(new CommandRun(0, "", ""), project.build("--quiet"));
    assertTrue(Files.exists(project.site().resolve("index.html")));
  }

  @Test
  void quietSaysWhatIsWrong() {
    project.change("seeds/site.yaml", "title:", "titel:");
    CommandRun run = project.build("--quiet");
    assertEquals(1, run.status());
    assertEquals(project.build().messages(), run.messages());
    assertFalse(run.messages().isEmpty());
  }

  @Test
  void quietExcludesTheOthers() {
    for (String other : new String[] {"--verbose", "--json"}) {
      CommandRun run = project.build("--quiet", other);
      assertEquals(
          "sourcebook: --quiet and " + other + " exclude each other\n  Leave one of them out.\n",
          run.messages());
      assertEquals(2, run.status());
    }
  }

  @Test
  void verboseTellsStagesAndFiles() throws IOException {
    twoSubjectsOneGone();
    CommandRun run = project.build("--verbose");
    assertEquals(0, run.status());
    assertEquals(
        """
        reading articles (2 articles): N
        finding dates, names and quotations (2 articles): N
        looking for the subjects (2 articles): N
        relating passages: N
        composing fact sheets (1 sheet): N
        rendering pages (2 sources): N
        """,
        run.messages()
            .replaceAll("\\d++\\.\\d seconds?", "N")
            .replaceAll("(?s)writing and checking pages.*", ""));
    assertTrue(run.messages().contains("\nremoved  site/subjects/ada-brun.html\n"));
    assertTrue(run.messages().contains("\nchanged  site/index.html\n"));
    assertTrue(run.messages().matches("(?s).*\nin \\d+\\.\\d seconds?\n"), run.messages());
    assertTrue(run.results().startsWith("2 articles read\n1 subject, "), run.results());
  }

  @Test
  void jsonIsOneObject() throws IOException {
    CommandRun run = project.build("--json");
    assertEquals("", run.messages());
    JsonNode summary = new ObjectMapper().readTree(run.results());
    assertTrue(run.results().endsWith("}\n"));
    assertTrue(summary.get("done").asBoolean());
    assertFalse(summary.get("dry_run").asBoolean());
    assertEquals(2, summary.get("articles").asInt());
    assertEquals(0, summary.get("set_aside").size());
    assertEquals(2, summary.get("subjects").asInt());
    assertTrue(summary.get("statements").asInt() > 0);
    assertEquals(project.contents().size(), summary.get("site").get("added").size());
    assertEquals(0, summary.get("problems").size());
    assertEquals(0, summary.get("warnings").size());

    JsonNode again = new ObjectMapper().readTree(project.build("--json").results());
    assertEquals(project.contents().size(), again.get("site").get("unchanged").asInt());
  }

  @Test
  void jsonHoldsTheProblems() throws IOException {
    project.change("seeds/site.yaml", "title:", "titel:");
    CommandRun run = project.build("--json");
    assertEquals(1, run.status());
    assertEquals("", run.messages());
    JsonNode summary = new ObjectMapper().readTree(run.results());
    assertFalse(summary.get("done").asBoolean());
    JsonNode problem = summary.get("problems").get(0);
    assertEquals("seeds/site.yaml", problem.get("file").asText());
    assertEquals(1, problem.get("line").asInt());
    assertEquals(1, problem.get("column").asInt());
    assertEquals("unknown key `titel`", problem.get("message").asText());
  }

  @Test
  void aDryRunTellsAndChangesNothing() throws IOException {
    twoSubjectsOneGone();
    Map<String, String> before = ExampleProject.contents(project.folder());
    CommandRun run = project.build("--dry-run");
    assertEquals("", run.messages());
    assertEquals(0, run.status());
    assertEquals(before, ExampleProject.contents(project.folder()));
    assertTrue(run.results().contains("\nsite/ would have: "), run.results());
    assertTrue(run.results().contains("\n  removed  site/subjects/ada-brun.html\n"));
    assertTrue(run.results().contains("\n  changed  site/index.html\n"));
    assertTrue(run.results().endsWith("\nnothing was changed\n"));

    String told =
        run.results()
            .lines()
            .filter(line -> line.startsWith("site/ would have: "))
            .findFirst()
            .orElseThrow();
    assertTrue(
        project.build().results().contains(told.replace("site/ would have: ", "site/: ") + "\n"));
  }

  @Test
  void aDryRunOfAFirstBuildMakesNoFolder() {
    CommandRun run = project.build("--dry-run");
    assertEquals(0, run.status());
    assertFalse(Files.exists(project.site()));
    assertFalse(Files.exists(project.folder().resolve(".sourcebook")));
    assertTrue(run.results().contains("\n  new      site/index.html\n"), run.results());
  }

  @Test
  void aDryRunFindsWhatWouldStopABuild() throws IOException {
    Path template = project.folder().resolve("templates/index.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<a href=\"nowhere.html\">x</a>");
    CommandRun dry = project.build("--dry-run");
    assertEquals(1, dry.status());
    assertEquals(project.build().messages(), dry.messages());
    assertTrue(dry.messages().contains("nowhere.html"), dry.messages());
    assertFalse(Files.exists(project.site()));
  }
}
