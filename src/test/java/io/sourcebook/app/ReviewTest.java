package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review} lists what an analyst should look at, with a line to paste. */
class ReviewTest {

  @TempDir private Path project;

  @BeforeEach
  void start() throws IOException {
    write("site.yaml", "title: Quarries\n");
    write(
        "articles/opening.txt",
        """
        A quarry for Tarn

        Mayor Rosa Quispe opened the quarry in Tarn on Sunday. Quispe thanked the council for \
        the new road to the harbour.

        "Nobody will regret it," the crowd heard.
        """);
    write(
        "articles/opening.meta.yaml",
        "key: opening\npublisher: Tarn Gazette\npublished: 2019-05-06\n");
    write(
        "subjects/rosa-quispe.md",
        """
        ---
        name: Rosa Quispe
        kind: actor
        ---
        Quispe opened the quarry. [@opening "Rosa Quispe opened the quarry in Tarn"]
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve("seeds").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private CommandRun review(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "review";
    all[1] = project.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return CommandRun.of(all);
  }

  private String text(String... options) {
    CommandRun run = review(options);
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
    String end = "\nas a page: " + project.resolve(".sourcebook/review.html") + "\n";
    assertTrue(run.results().endsWith(end), run.results());
    return run.results().substring(0, run.results().length() - end.length());
  }

  private void release() {
    CommandRun run = CommandRun.of("release", project.toString());
    assertEquals(Sourcebook.DONE, run.status(), run.messages());
  }

  @Test
  void whatNoStatementCitesHasItsCitation() {
    assertEquals(
        """
        Said by sources, and cited by none of your statements (1)
          rosa-quispe (1)
            seeds/articles/opening.txt:3: “Quispe thanked the council for the new road to the harbour.”
              into seeds/subjects/rosa-quispe.md: [@opening "Quispe thanked the council for the new road to the harbour."]
        """,
        text());
  }

  /** Differences, unclear speakers and names, and a close call, in a project of two articles. */
  @Test
  void whatIsNotClearIsListedWithWhatWouldSettleIt() throws IOException {
    Path example = Path.of("src/test/resources/projects/quarry");
    project = ExampleProject.copy(example, project.resolve("quarry"), false).folder();
    assertEquals(Files.readString(example.resolve("review.txt")), text());
    write(
        "articles/one.meta.yaml",
        """
        publisher: Paper one
        published: 2019-06-01
        correct:
          - { words: "The quarry will never close", speaker: Tomas Ruiz }
          - { words: "Molina wants to sell the quarry.", name: { from: Molina, to: Delia Molina } }
        """);
    write(
        "subjects/quarry.md",
        """
        ---
        name: Quarry
        kind: topic
        same: [["The quarry pays the harbour a yearly fee for the transport of gravel over", "The quarry sends the town of Tarn a yearly fee for the carriage of"]]
        ---
        """);
    String settled = text();
    assertFalse(settled.contains("nobody by name"), settled);
    assertFalse(settled.contains("not taken for the same"), settled);
    assertFalse(settled.contains("“Molina”"), settled);
  }

  /** Four corrections go into one file. */
  @Test
  void allLinesOfAReviewCanBePasted() throws IOException {
    Path example = Path.of("src/test/resources/projects/quarry");
    project = ExampleProject.copy(example, project.resolve("quarry"), false).folder();
    append(
        "articles/one.txt",
        """

        "The quarry needs a new crane," she said.

        Ines Prado and Omar Prado drive the lorries of the quarry. Prado wants to leave the quarry.
        """);
    Map<String, Map<String, List<String>>> items = new TreeMap<>();
    for (JsonNode task :
        new ObjectMapper().readTree(review("--format", "json").results()).get("tasks")) {
      JsonNode paste = task.path("paste");
      if (paste.has("where")) {
        String key = paste.get("where").asText().split("[\":]", -1)[1];
        items
            .computeIfAbsent(paste.get("into").asText(), file -> new TreeMap<>())
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(paste.get("line").asText());
      }
    }
    assertEquals(4, items.get("seeds/articles/one.meta.yaml").get("correct").size());
    assertEquals(1, items.get("seeds/subjects/quarry.md").get("same").size());
    for (Map.Entry<String, Map<String, List<String>>> file : items.entrySet()) {
      StringBuilder block = new StringBuilder();
      file.getValue()
          .forEach(
              (key, lines) ->
                  block.append(key).append(":\n").append(String.join("\n", lines)).append('\n'));
      Path path = project.resolve(file.getKey());
      String text = Files.readString(path);
      int at = text.startsWith("---\n") ? 4 : 0;
      Files.writeString(path, text.substring(0, at) + block + text.substring(at));
    }
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    String settled = text();
    assertFalse(settled.contains("below"), settled);
  }

  private void append(String file, String text) throws IOException {
    Path path = project.resolve("seeds").resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  @Test
  void whatIsPastedIsRightAndSettlesIt() throws IOException {
    Path subject = project.resolve("seeds/subjects/rosa-quispe.md");
    String line =
        text().lines().filter(one -> one.contains(" into ")).findFirst().orElseThrow().strip();
    Files.writeString(
        subject,
        Files.readString(subject)
            + "\nShe thanked the council. "
            + line.substring(line.indexOf(": [@") + 2)
            + "\n");
    assertEquals("nothing to review\n", text());
  }

  @Test
  void aSourceThatSaysNothingOfItselfIsAskedFor() throws IOException {
    write("articles/opening.meta.yaml", "key: opening\n");
    assertTrue(
        text()
            .startsWith(
                """
                Sources without a date or a publisher (2)
                  seeds/articles/opening.txt: is undated
                    into seeds/articles/opening.meta.yaml: published: YYYY-MM-DD
                  seeds/articles/opening.txt: does not say who published it
                    into seeds/articles/opening.meta.yaml: publisher: NAME

                """),
        text());
  }

  @Test
  void afterAReleaseOnlyWhatIsNewIsListedAndTheRestIsCounted() throws IOException {
    release();
    assertEquals(
        """
        Stood there at the last release already; --all lists it
          Said by sources, and cited by none of your statements (1)
        """,
        text());
    assertTrue(text("--all").contains("“Quispe thanked the council"));
    write(
        "articles/strike.txt",
        "The workers of the quarry met Rosa Quispe on Monday and asked for higher pay.\n");
    write("articles/strike.meta.yaml", "publisher: Harbour Post\npublished: 2019-06-03\n");
    assertEquals(
        """
        Said by sources, and cited by none of your statements (1)
          rosa-quispe (1)
            seeds/articles/strike.txt:1: “The workers of the quarry met Rosa Quispe on Monday and asked for higher …”
              into seeds/subjects/rosa-quispe.md: [@strike "The workers of the quarry met Rosa Quispe on Monday and asked for higher pay."]

        Stood there at the last release already; --all lists it
          Said by sources, and cited by none of your statements (1)
        """,
        text());
  }

  @Test
  void sourcesThatChangedOrWentComeFirst() throws IOException {
    write(
        "articles/strike.txt",
        "The workers of the quarry met Rosa Quispe on Monday and asked for higher pay.\n");
    write("articles/strike.meta.yaml", "publisher: Harbour Post\npublished: 2019-06-03\n");
    release();
    Files.delete(project.resolve("seeds/articles/strike.txt"));
    Files.delete(project.resolve("seeds/articles/strike.meta.yaml"));
    Path opening = project.resolve("seeds/articles/opening.txt");
    Files.writeString(opening, Files.readString(opening).replace("the new road", "a new road"));
    String told = text();
    assertTrue(
        told.startsWith(
            """
            Sources that changed or went since the last release (2)
              seeds/articles/opening.txt: changed since release 1; 2 statements stand on it now; 1 statement went with its words
              seeds/articles/strike: is not there any more, as it was in release 1; 1 statement went with its words
            """),
        told);
  }

  @Test
  void aReviewLapsesWhenTheSheetChanges() throws IOException {
    Path subject = project.resolve("seeds/subjects/rosa-quispe.md");
    Files.writeString(
        subject,
        Files.readString(subject)
            .replace(
                "kind: actor\n", "kind: actor\nreviewed_by: Ida Moss\nreviewed_on: 2999-01-01\n"));
    release();
    assertFalse(text().contains("reviewed"));
    Files.writeString(
        subject,
        Files.readString(subject).replace("\nQuispe opened the", "\nThe mayor opened the"));
    assertTrue(
        text()
            .startsWith(
                """
                Sheets that changed since they were reviewed (1)
                  rosa-quispe (1)
                    seeds/subjects/rosa-quispe.md: 1 statement has changed since Ida Moss reviewed it on 2999-01-01
                      into seeds/subjects/rosa-quispe.md, in place of "reviewed_on:": reviewed_on: YYYY-MM-DD
                """),
        text());
  }

  @Test
  void aDecisionWithoutEffectIsListedAtItsPlace() throws IOException {
    Path subject = project.resolve("seeds/subjects/rosa-quispe.md");
    Files.writeString(
        subject,
        Files.readString(subject).replace("kind: actor\n", "kind: actor\nhide: [s0123456789]\n"));
    assertTrue(
        text().startsWith("Decisions that have no effect (1)\n  seeds/subjects/rosa-quispe.md:4:"),
        text());
  }

  @Test
  void errorsOfTheSeedsAreToldBeside() throws IOException {
    write("articles/opening.meta.yaml", "key: opening\nwrong: yes\n");
    CommandRun run = review();
    assertEquals(Sourcebook.FAULTS, run.status());
    assertTrue(
        run.messages().startsWith("seeds/articles/opening.meta.yaml:2:1: unknown key `wrong`"),
        run.messages());
  }

  @Test
  void forProgramsItIsOneObject() throws IOException {
    CommandRun run = review("--format", "json");
    assertEquals("", run.messages());
    JsonNode list = new ObjectMapper().readTree(run.results());
    assertEquals(1, list.get("fresh").asInt());
    assertEquals(0, list.get("older").asInt());
    assertEquals(
        "{\"kind\":\"passage\",\"subject\":\"rosa-quispe\",\"file\":\"seeds/articles/opening.txt\","
            + "\"line\":3,\"block\":2,\"told\":\"“Quispe thanked the council for the new road to"
            + " the harbour.”\",\"paste\":{\"into\":\"seeds/subjects/rosa-quispe.md\",\"line\":"
            + "\"[@opening \\\"Quispe thanked the council for the new road to the harbour.\\\"]\"},"
            + "\"fresh\":true}",
        list.get("tasks").get(0).toString());
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    CommandRun run = review("--format", "xml");
    assertEquals(
        """
        sourcebook: invalid value for option '--format': it can be text or json, not xml
          Try "sourcebook review --help".
        """,
        run.messages());
    assertEquals(Sourcebook.WRONG_USE, run.status());
  }

  @Test
  void thePageStandsAlone() throws IOException {
    text();
    String page = Files.readString(project.resolve(".sourcebook/review.html"));
    assertTrue(
        page.contains(
            "<code>[@opening &quot;Quispe thanked the council for the new road to the"
                + " harbour.&quot;]</code>"),
        page);
    assertFalse(page.contains("<link") || page.contains("<script") || page.contains("src="));
  }

  @Test
  void aBuildCountsThemAndIsNotHeldUp() {
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals(0, run.status());
    assertTrue(
        run.results().endsWith("\n1 thing to review: \"sourcebook review\" lists it\n"),
        run.results());
  }
}
