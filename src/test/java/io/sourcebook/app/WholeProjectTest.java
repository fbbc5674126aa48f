package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds, checks and tampers with a whole project, as its owner would. */
class WholeProjectTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void copy() {
    project = ExampleProject.ferry(folder.resolve("ferry"));
  }

  @Test
  void aBuildTellsWhatItMadeAndTheNextOneTouchesNothing() throws IOException {
    CommandRun run = project.build();

    assertEquals("", run.messages());
    assertEquals(0, run.status());
    List<String> lines = run.results().lines().toList();
    assertEquals("2 articles read", lines.get(0));
    assertTrue(lines.get(1).matches("2 subjects, [1-9]\\d* statements"), lines.get(1));
    assertTrue(lines.get(2).matches("site/: [1-9]\\d* files written, 0 unchanged"), lines.get(2));

    int files = project.contents().size();
    FileTime index = Files.getLastModifiedTime(project.site().resolve("index.html"));
    CommandRun again = project.build();
    assertEquals(
        "site/: 0 files written, " + files + " unchanged", again.results().lines().toList().get(2));
    assertEquals(index, Files.getLastModifiedTime(project.site().resolve("index.html")));
    assertEquals(0, project.verify().status());
  }

  @Test
  void everyPassageOfTheDataStandsInItsArticle() throws IOException {
    project.build();
    ObjectMapper json = new ObjectMapper();
    int passages = 0;
    for (String slug : List.of("norwick-line", "ada-brun")) {
      JsonNode sheet =
          json.readTree(project.site().resolve("data/subjects/" + slug + ".json").toFile());
      assertFalse(sheet.get("statements").isEmpty());
      for (JsonNode passage : sheet.findParents("exact")) {
        String text =
            Files.readString(
                project
                    .folder()
                    .resolve("seeds/articles/" + passage.get("article").asText() + ".txt"));
        int start = text.offsetByCodePoints(0, passage.get("start").asInt());
        int end = text.offsetByCodePoints(0, passage.get("end").asInt());
        assertEquals(text.substring(start, end), passage.get("exact").asText());
        passages++;
      }
    }
    assertTrue(passages > 3);
  }

  @Test
  void unchangedFilesKeepTheirTime() throws IOException {
    project.build();
    Map<String, String> before = project.contents();
    for (String path : before.keySet()) {
      Files.setLastModifiedTime(project.site().resolve(path), LONG_AGO);
    }
    project.change(
        "seeds/subjects/ada-brun.md", "name: Ada Brun", "name: Ada Brun\naliases: [Brun]");
    assertEquals(0, project.build().status());

    Map<String, String> after = project.contents();
    int kept = 0;
    for (String path : after.keySet()) {
      boolean same = after.get(path).equals(before.get(path));
      boolean old = Files.getLastModifiedTime(project.site().resolve(path)).equals(LONG_AGO);
      assertEquals(same, old, path);
      kept += same ? 1 : 0;
    }
    assertTrue(kept > 5 && kept < after.size());
  }

  @Test
  void filesOfOthersStay() throws IOException {
    project.build();
    Files.writeString(project.site().resolve("CNAME"), "example.org\n");
    Files.createDirectories(project.site().resolve(".git"));
    Files.writeString(project.site().resolve(".git/HEAD"), "ref: refs/heads/main\n");
    Files.delete(project.folder().resolve("seeds/subjects/ada-brun.md"));

    assertEquals(0, project.build().status());
    assertEquals("example.org\n", Files.readString(project.site().resolve("CNAME")));
    assertTrue(Files.exists(project.site().resolve(".git/HEAD")));
    assertFalse(Files.exists(project.site().resolve("subjects/ada-brun.html")));
    assertEquals(0, project.verify().status());
  }

  @Test
  void aChangedCharacterOfACitedArticleIsFound() {
    project.build();
    Map<String, String> site = project.contents();
    project.change("seeds/articles/boats.txt", "three boats", "threw boats");

    CommandRun verify = project.verify();
    assertEquals(1, verify.status());
    assertTrue(
        verify.messages().startsWith("seeds/articles/boats.txt: changed after the site was built"),
        verify.messages());
    assertTrue(
        verify.messages().contains("but seeds/articles/boats.txt has \""), verify.messages());

    CommandRun build = project.build();
    assertEquals(1, build.status());
    assertTrue(build.messages().startsWith("seeds/subjects/norwick-line.md:5:"), build.messages());
    assertEquals(site, project.contents());
  }

  @Test
  void aChangedCharacterOfTheAnalystsQuotationIsFound() {
    project.build();
    Map<String, String> site = project.contents();
    project.change("seeds/subjects/norwick-line.md", "three boats", "threw boats");

    CommandRun build = project.build();
    assertEquals(1, build.status());
    assertTrue(build.messages().startsWith("seeds/subjects/norwick-line.md:5:"), build.messages());
    assertEquals(site, project.contents());
  }

  @Test
  void aChangedCharacterOfAFinishedPageIsFound() {
    project.build();
    project.change("site/subjects/norwick-line.html", "three boats", "threw boats");

    CommandRun verify = project.verify();
    assertEquals(1, verify.status());
    assertTrue(
        verify
            .messages()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "site/subjects/norwick-line\\.html:\\d+:\\d+: this citation reads .*threw"
                            + " boats.*")),
        verify.messages());

    assertEquals(0, project.build().status());
    assertEquals(0, project.verify().status());
  }

  @Test
  void aWordChangedThroughoutAPageIsToldByItsFirstPlaces() throws IOException {
    project.build();
    Path page = project.site().resolve("subjects/norwick-line.html");
    Files.writeString(page, Files.readString(page).replace(" the ", " teh "));

    List<String> told =
        project.verify().messages().lines().filter(line -> line.matches("[^ ].*")).toList();
    assertEquals(
        "site/subjects/norwick-line.html: was changed after the program wrote it", told.get(0));
    assertTrue(
        told.subList(1, 4).stream()
            .allMatch(line -> line.matches("site/subjects/norwick-line\\.html:\\d+:\\d+: .*")),
        told.toString());
    assertTrue(
        told.get(4).matches("… and \\d+ more in site/subjects/norwick-line\\.html"),
        told.toString());
    assertEquals(5, told.size(), told.toString());
  }

  @Test
  void oneChangedWordOfAnArticleIsToldOnceAndNotInEveryFile() {
    project.build();
    project.change("seeds/articles/boats.txt", "three boats by", "threw some boats by");

    List<String> told =
        project.verify().messages().lines().filter(line -> line.matches("\\S+: .*")).toList();
    assertTrue(
        told.get(0)
            .startsWith(
                "seeds/articles/boats.txt: changed after the site was built; fact sheets that cite"
                    + " it: "),
        told.get(0));
    assertTrue(told.get(0).contains("norwick-line"), told.get(0));
    long lost = told.stream().filter(line -> line.contains(": this citation reads ")).count();
    assertTrue(lost >= 1 && lost <= 3, told.toString());
    assertTrue(
        told.get(told.size() - 1).startsWith("seeds/subjects/norwick-line.md:5:"), told.toString());
    assertEquals(2 + lost, told.size(), told.toString());
  }

  @Test
  void aSubjectThatChangedAfterTheBuildIsFound() throws IOException {
    project.build();
    project.change("seeds/subjects/norwick-line.md", "was told to renew", "was asked to renew");
    assertFaults(
        """
        site/data/subjects/norwick-line.json: the seeds now give another fact sheet
          Run "sourcebook build".
        """);

    assertEquals(0, project.build().status());
    assertEquals(0, project.verify().status());
    Files.move(
        project.folder().resolve("seeds/subjects/ada-brun.md"),
        project.folder().resolve("seeds/subjects/brun.md"));
    assertFaults(
        """
        site/data/site.json: the seeds now give another overview
          Run "sourcebook build".

        site/data/subjects/ada-brun.json: the seeds no longer give this fact sheet
          Run "sourcebook build".

        site/data/subjects/brun.json: the seeds now give this fact sheet, and the site has none
          Run "sourcebook build".

        site/data/subjects/norwick-line.json: the seeds now give another fact sheet
          Run "sourcebook build".
        """);
  }

  @Test
  void verifyTellsWhatIsWrongInTheSeeds() {
    project.build();
    project.change("seeds/subjects/ada-brun.md", "kind: actor", "kind: actress");

    CommandRun verify = project.verify();
    assertEquals(1, verify.status());
    assertTrue(verify.messages().startsWith("seeds/subjects/ada-brun.md:3:7: "), verify.messages());
    assertEquals(project.build().messages(), verify.messages());
  }

  private void assertFaults(String messages) {
    CommandRun verify = project.verify();
    assertEquals(messages, verify.messages());
    assertEquals("", verify.results());
    assertEquals(1, verify.status());
  }

  @Test
  void aTemplateThatSpoilsACitationStopsTheBuild() throws IOException {
    project.build();
    Map<String, String> site = project.contents();
    Path template = project.folder().resolve("templates/parts/cite.ftlh");
    Files.createDirectories(template.getParent());
    String macro = Files.readString(Path.of("templates/parts/cite.ftlh"));
    assertTrue(macro.contains("<mark>${c.marked}</mark>"));
    Files.writeString(
        template, macro.replace("<mark>${c.marked}</mark>", "<mark>${c.marked?upper_case}</mark>"));

    CommandRun build = project.build();
    assertEquals(1, build.status());
    assertTrue(build.messages().contains(": this citation reads \""), build.messages());
    assertEquals(site, project.contents());
  }

  @Test
  void articlesSetAsideAreToldAndStopAStrictBuild() throws IOException {
    Files.copy(
        project.folder().resolve("seeds/articles/quay.txt"),
        project.folder().resolve("seeds/articles/quay-again.txt"));
    Files.createFile(project.folder().resolve("seeds/articles/nothing.txt"));

    CommandRun strict = project.build("--strict");
    assertEquals(1, strict.status());
    assertTrue(
        strict.messages().contains("seeds/articles/nothing.txt: was set aside: "),
        strict.messages());
    assertFalse(Files.exists(project.site()));

    CommandRun build = project.build();
    assertEquals(0, build.status());
    assertTrue(
        build.results().startsWith("2 articles read, 2 set aside:\n  seeds/articles/nothing.txt: "),
        build.results());
    assertEquals(0, project.verify().status());
  }

  @Test
  void aSiteLeftBesideItsPlaceIsPutBackByAnyCommand() throws IOException {
    project.build();
    Map<String, String> site = project.contents();
    Files.move(project.site(), project.folder().resolve(".site.old"));
    assertEquals(0, project.verify().status());
    assertEquals(site, project.contents());
  }

  @Test
  void inspectPrintsOneObjectALineByTheContract() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    CommandRun run =
        CommandRun.of(
            "inspect",
            "--format",
            "jsonl",
            project.folder().resolve("seeds/articles").toString(),
            empty.toString());
    assertEquals("", run.messages());
    assertEquals(0, run.status());
    ObjectMapper json = new ObjectMapper();
    List<String> lines = run.results().lines().toList();
    assertEquals(3, lines.size());
    boolean failed = false;
    for (String line : lines) {
      JsonNode article = json.readTree(line);
      for (String field :
          List.of(
              "article",
              "key",
              "file",
              "sha256",
              "text",
              "error",
              "copy_of",
              "metadata",
              "blocks",
              "sentences",
              "dates",
              "quotations",
              "figures")) {
        assertTrue(article.has(field), field);
      }
      failed |= article.get("article").asText().equals("empty") && !article.get("error").isNull();
      if (article.get("article").asText().equals("boats")) {
        assertEquals("post-boats", article.get("key").asText());
        checkStretches(article);
      }
    }
    assertTrue(failed);
    CommandRun array =
        CommandRun.of(
            "inspect",
            "--format",
            "json",
            project.folder().resolve("seeds/articles").toString(),
            empty.toString());
    JsonNode all = json.readTree(array.results());
    assertEquals(3, all.size());
    assertEquals(json.readTree(lines.get(0)), all.get(0));
  }

  private static void checkStretches(JsonNode article) {
    String text = article.get("text").asText();
    assertTrue(text.contains("🚢"));
    for (String list : List.of("dates", "figures")) {
      for (JsonNode found : article.get(list)) {
        int start = text.offsetByCodePoints(0, found.get("start").asInt());
        int end = text.offsetByCodePoints(0, found.get("end").asInt());
        assertEquals(text.substring(start, end), found.get("text").asText());
      }
    }
    int last = 0;
    for (JsonNode block : article.get("blocks")) {
      assertTrue(block.get("start").asInt() >= last);
      last = block.get("end").asInt();
      String role = block.get("role").asText();
      assertEquals(role.equals("body") || role.equals("heading"), block.get("kept").asBoolean());
    }
  }

  @Test
  void inspectPrintsForAPersonToo() {
    String boats = project.folder().resolve("seeds/articles/boats.txt").toString();
    CommandRun run = CommandRun.of("inspect", boats);
    assertEquals(0, run.status());
    assertFalse(run.results().contains("\u001b"), "no colours but on a terminal");
    assertTrue(run.results().contains("  published  2023-06-13  ("), run.results());
    assertTrue(run.results().contains("Share this story  [furniture: "), run.results());
    assertFalse(CommandRun.of("inspect", "--no-clean", boats).results().contains("[furniture: "));
  }

  @Test
  void aStatementMoreChangesNoPageOfAnotherSource() throws IOException {
    ExampleProject project = ExampleProject.ferry(folder.resolve("project"));
    assertEquals(Sourcebook.DONE, project.build().status());
    Path source = project.site().resolve("sources/boats.html");
    String before = Files.readString(source);
    Path seeds = project.folder().resolve("seeds");
    Files.writeString(seeds.resolve("articles/quay.meta.yaml"), "key: quay\n");
    Path subject = seeds.resolve("subjects/norwick-line.md");
    String cited = "[@quay \"The quay was closed after a storm in March 2022\"]";
    Files.writeString(
        subject,
        Files.readString(subject)
            .replace("The line was told", "The quay was shut. " + cited + "\n\nThe line was told"));
    assertEquals(Sourcebook.DONE, project.build().status());
    Document sheet = Jsoup.parse(project.site().resolve("subjects/norwick-line.html").toFile());
    assertEquals("2", sheet.select("li.row:contains(told to renew)").attr("value"));
    assertEquals(before, Files.readString(source));
  }
}
