package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.cache.DiskMemory;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that must not stand anywhere stand nowhere. */
class RedactionTest {

  private static final String ECHO = "seeds/articles/echo.txt";
  private static final String META = "seeds/articles/echo.meta.yaml";
  private static final String BOARD = "seeds/subjects/river-board.md";

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void copy() throws IOException {
    project =
        ExampleProject.copy(
            Path.of("src/test/resources/projects/weir"), folder.resolve("weir"), false);
    project.change(
        ECHO,
        "According to Jonas Petri,",
        "By Jonás\nPetrí\n\nJONAS PETRI spoke to the Orlen river board on 3 May 2023. According to"
            + " Jonas  Petri,");
    write(
        META,
        """
        publisher: Jonas-Petri Press
        authors: [Ida Varga, Jonas Petri]
        url: https://echo.example/2023/jonas-petr%C3%AD-speaks
        archived: https://archive.example/?q=jonas+petri
        origin: Petri, Jonas Petri
        note: Jonas Petri sent it in.
        """);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(project.folder().resolve(file), text);
  }

  private void redact(String lines) throws IOException {
    Path meta = project.folder().resolve(META);
    Files.writeString(meta, Files.readString(meta) + "redact:\n" + lines);
  }

  private static String folded(String bytes) {
    String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> holding(Map<String, String> files, String word) {
    return files.entrySet().stream()
        .filter(file -> folded(file.getValue()).contains(word))
        .map(Map.Entry::getKey)
        .toList();
  }

  private CommandRun release() {
    return release("Read by all");
  }

  private CommandRun release(String note) {
    CommandRun run = CommandRun.of("release", project.folder().toString(), "-m", note);
    assertEquals("", run.messages());
    return run;
  }

  private String record() throws IOException {
    return Files.readString(project.folder().resolve("seeds/changes.jsonl"));
  }

  @Test
  void noFileOfTheSiteAndNoEntryOfTheRecordHoldsThem() throws IOException {
    release("Read by Jonas Petri");
    assertTrue(holding(project.contents(), "petri").size() > 10);
    redact("  - { words: Jonas Petri, reason: A private person }\n  - Petri\n");
    CommandRun build = project.build();
    assertEquals("", build.messages());
    assertEquals(List.of(), holding(project.contents(), "petri"));
    assertEquals(List.of(), holding(project.contents(), "jonas"));
    assertTrue(
        build
            .results()
            .endsWith(
                "\nredacted words are on no page; they remain in seeds/articles/echo.meta.yaml,"
                    + " seeds/articles/echo.txt, seeds/changes.jsonl until the next release and in"
                    + " the history of version control\n"),
        build.results());

    String record = release().results();
    assertTrue(
        record.endsWith(
            "\nseeds/changes.jsonl was written anew, with redacted words blacked out in all"
                + " entries\n"
                + "redacted words are on no page; they remain in seeds/articles/echo.meta.yaml,"
                + " seeds/articles/echo.txt and in the history of version control\n"),
        record);
    assertFalse(
        folded(
                Files.readString(
                    project.folder().resolve("seeds/changes.jsonl"), StandardCharsets.ISO_8859_1))
            .contains("petri"));
    assertEquals(List.of(), holding(project.contents(), "petri"));
    String page = Files.readString(project.site().resolve("subjects/river-board.html"));
    assertTrue(page.contains("A private person"), "the tombstone tells the reason");

    assertFalse(release().results().contains("written anew"));
    assertTrue(
        project
            .build()
            .results()
            .contains("seeds/articles/echo.txt and in the history of version control"));
    assertEquals("", project.verify().messages());
  }

  @Test
  void positionsHold() throws IOException {
    project.build();
    String before = Files.readString(project.site().resolve("data/subjects/river-board.json"));
    redact("  - Jonas Petri\n");
    project.build();
    String after = Files.readString(project.site().resolve("data/subjects/river-board.json"));
    assertNotEquals(before, after);
    assertTrue(after.contains("███████████ spoke to the Orlen river board on 3 May 2023."), after);
    String place = "\"start\" : " + project(ECHO).indexOf("The Orlen river board hired");
    assertTrue(before.contains(place) && after.contains(place));
  }

  private String project(String file) throws IOException {
    return Files.readString(project.folder().resolve(file));
  }

  @Test
  void thePageOfASourceTellsWhyWordsWereTakenOut() throws IOException {
    project.change("seeds/articles/herald.txt", "willows", "willows of Jonas Petri");
    redact(
        """
          - { words: Jonas Petri, reason: Asked for by Ida Varga }
          - { words: Ida Varga, reason: A private address }
          - { words: Nobody At All, reason: Never read }
        """);
    project.build();
    assertEquals(
        "The editor took words out of this source (█): Asked for by █████████; A private address",
        told("echo"));
    assertEquals(
        "The editor took words out of this source (█): Asked for by █████████", told("herald"));
    assertEquals("", told("gazette"));

    project.change(META, "A private address", "Her home");
    project.change("seeds/articles/herald.txt", "willows of Jonas Petri", "willows of Nobody");
    project.change(META, "Nobody At All, reason: Never read", "Nobody");
    write("seeds/site.yaml", "language: es\n");
    project.build();
    assertEquals(
        "La redacción ha suprimido palabras de esta fuente (█): Asked for by █████████; Her home",
        told("echo"));
    assertEquals("La redacción ha suprimido palabras de esta fuente (█).", told("herald"));
    assertEquals("", project.verify().messages());
  }

  /** What the page of a source says of words that were taken out. */
  private String told(String article) throws IOException {
    return Jsoup.parse(project.site().resolve("sources/" + article + ".html").toFile())
        .select(".read > .sh ~ p:contains(█)")
        .text();
  }

  @Test
  void theyGoFromEveryArticle() throws IOException {
    project.change("seeds/articles/herald.txt", "willows", "willows of Jonas Petri");
    redact("  - Jonas Petri\n");
    project.build();
    assertEquals(List.of(), holding(project.contents(), "jonas petri"));
  }

  @Test
  void theCacheForgetsThem() throws IOException {
    write(META, project(META) + "correct:\n  - { words: Jonas Petri spoke, date: 2023-05-04 }\n");
    write("seeds/articles/herald.meta.yaml", "key: herald # of Jonas Petri\n");
    project.change(
        BOARD, "kind:", "hide: [{ words: Jonas Petri spoke to the, reason: Told. }]\nkind:");
    Path cache = folder.resolve("cache");
    build(cache);
    assertTrue(holding(ExampleProject.contents(cache), "petri").size() > 1);
    redact("  - Jonas Petri\n  - Petri\n");
    build(cache);
    assertEquals(List.of(), holding(ExampleProject.contents(cache), "petri"));
    long made = build(cache).made();
    assertEquals(0, made);
  }

  private DiskMemory build(Path cache) throws IOException {
    Problems problems = new Problems();
    DiskMemory memory = new DiskMemory(cache, "program");
    Pipeline.Result result =
        Pipeline.run(
            project.folder(),
            SettingsReader.read(new Project(project.folder()), problems),
            false,
            memory,
            problems);
    assertEquals(List.of(), problems.list());
    Publisher.publish(project.site(), result.pages(), result.library(), memory);
    memory.forgetUnused();
    return memory;
  }

  @Test
  void whatOnlyTheAnalystCanTakeOutIsAnError() throws IOException {
    write(
        BOARD,
        """
        ---
        name: Orlen river board
        kind: organisation
        aliases: [Board of Jonas Petri]
        ---
        The board owes Jonas *Petri* an answer. [@gazette "approved 14 million dollars"]
        """);
    write("seeds/site.yaml", "title: The papers of Jonas Petri\n");
    Files.move(
        project.folder().resolve("seeds/articles/herald.txt"),
        project.folder().resolve("seeds/articles/jonas_petri.txt"));
    redact("  - Jonas Petri\n");
    CommandRun run = project.build();
    assertEquals(
        """
        seeds/articles/jonas_petri.txt: the name of this file holds words that\
         seeds/articles/echo.meta.yaml redacts, and it is shown
          Rename it, and its .meta.yaml with it.

        seeds/site.yaml: this file holds words that seeds/articles/echo.meta.yaml redacts
          Write it without them; nothing is published while they stand here.

        seeds/subjects/river-board.md:4:20: the front matter holds words that\
         seeds/articles/echo.meta.yaml redacts
          | aliases: [Board of ███████████]
          |                    ^
          Write it without them; nothing is published while they stand here.

        seeds/subjects/river-board.md:6: this statement holds words that\
         seeds/articles/echo.meta.yaml redacts
          Write it without them; nothing is published while they stand here.
        """,
        run.messages());
    assertEquals(Sourcebook.FAULTS, run.status());
  }

  @Test
  void eachPrintedValueOfFrontMatterIsToldAtItsPlace() throws IOException {
    Path board = project.folder().resolve(BOARD);
    Files.delete(board);
    write(
        "seeds/subjects/jonas-petri.md",
        """
        \uFEFF---
        # Jonas Petri
        name: "Jonas Petri's board"
        kind: organisation
        match: '"Jonas Petri"'
        %% Jonas Petri
        reviewed_by: >
          Ida Varga and Jonas
          Petri
        correct:
          - { words: "Jonas Petri", date: 2023, reason: "Not by Jonas Petri" }
          - { words: "Jonas Petri", name: { from: "Jonas Petri", to: "J\\u006fnas Petri" } }
        ---
        """
            .replace("\n", "\r\n"));
    redact("  - Jonas Petri\n");
    String told = project.build().messages();
    assertEquals(
        """
        seeds/subjects/jonas-petri.md: the name of this file holds words that\
         seeds/articles/echo.meta.yaml redacts
        seeds/subjects/jonas-petri.md:3:8: the front matter holds words that\
         seeds/articles/echo.meta.yaml redacts
          | name: "███████████'s board"
          |        ^
        seeds/subjects/jonas-petri.md:7:14: the front matter holds words that\
         seeds/articles/echo.meta.yaml redacts
          | reviewed_by: >
          |              ^
        seeds/subjects/jonas-petri.md:11:57: the front matter holds words that\
         seeds/articles/echo.meta.yaml redacts
          |   - { words: "███████████", date: 2023, reason: "Not by ███████████" }
          |                                                         ^
        seeds/subjects/jonas-petri.md:12:62: the front matter holds words that\
         seeds/articles/echo.meta.yaml redacts
          |   - { words: "███████████", name: { from: "███████████", to: "J\\u006fnas Petri" } }
          |                                                              ^
        """,
        told.replaceAll("  Write it without them; [^\n]*+\n\n?+", ""));
  }

  @Test
  void wordsThatNoArticleHoldsAreTold() throws IOException {
    redact("  - Jonas Petri\n  - Ida Castellan\n");
    assertEquals(
        """

        WARNING: 1 decision has no effect:
        seeds/articles/echo.meta.yaml:9:5: no article holds these words
          |   - Ida Castellan
          |     ^
          Write them as an article does, or remove the line.
        """,
        project.build().messages());
  }

  @Test
  void aRecordedSubjectWhoseFileWasNamedSoStaysReadable() throws IOException {
    Path named = project.folder().resolve("seeds/subjects/jonas-petri.md");
    Files.writeString(named, "---\nname: Jonas Petri\nkind: actor\n---\n");
    Path article = project.folder().resolve("seeds/articles/jonas-petri.txt");
    Files.writeString(article, "The Orlen river board owns a boat in Tolland, the mayor said.\n");
    release();
    Files.delete(named);
    Files.move(article, article.resolveSibling("boat.txt"));
    redact("  - { words: Jonas Petri, reason: A private person }\n  - Petri\n");
    assertEquals("", project.build().messages());
    assertTrue(Files.exists(project.site().resolve("subjects/redacted-1.html")));
    assertEquals(List.of(), holding(project.contents(), "petri"));
    assertEquals("", project.verify().messages());
    Map<String, String> built = project.contents();
    release();
    assertFalse(folded(record()).contains("petri"));
    assertTrue(record().contains("\"redacted-1\""));
    assertEquals(List.of(), holding(project.contents(), "petri"));
    assertEquals(
        built.get("subjects/redacted-1.html") == null,
        project.contents().get("subjects/redacted-1.html") == null);
    assertEquals("", project.build().messages());
  }

  @Test
  void theNameOfAnArticleThatOnlyHadACopyGoesToo() throws IOException {
    release();
    Path articles = project.folder().resolve("seeds/articles");
    Path same = Files.copy(articles.resolve("echo.txt"), articles.resolve("aaa-petri.txt"));
    Path meta = Files.writeString(articles.resolve("aaa-petri.meta.yaml"), "withdraw: made up\n");
    release();
    assertTrue(record().contains("aaa-petri"));
    Files.delete(same);
    Files.delete(meta);
    redact("  - Petri\n");
    project.build();
    assertEquals(List.of(), holding(project.contents(), "petri"));
    release();
    assertFalse(folded(record()).contains("petri"));
    assertEquals(List.of(), holding(project.contents(), "petri"));
  }

  @Test
  void wordsThatTheFormOfTheRecordUsesLeaveItReadable() throws IOException {
    write(BOARD, "---\nname: Orlen river board\nkind: organisation\n---\n");
    release();
    String before = record();
    redact("  - '1'\n  - '12'\n  - '2023'\n  - new\n  - gone\n  - added\n  - '2'\n  - redacted\n");
    CommandRun build = project.build();
    assertEquals(Sourcebook.DONE, build.status(), build.messages());
    release();
    String[] lines = record().split("\n", -1);
    assertEquals(before.substring(0, 30), lines[0].substring(0, 30));
    assertTrue(lines[0].contains("\"state\":\"new\""), lines[0]);
    assertEquals(Sourcebook.DONE, project.build().status());
  }

  @Test
  void idsOfFeedsHoldThroughARedaction() throws IOException {
    Path article = project.folder().resolve("seeds/articles/jonas-petri.txt");
    Files.writeString(article, "The Orlen river board owns a boat in Tolland, the mayor said.\n");
    release();
    List<String> before = ids();
    Files.move(article, article.resolveSibling("boat.txt"));
    redact("  - Jonas Petri\n");
    assertEquals("", project.build().messages());
    assertEquals(before, ids());
  }

  private List<String> ids() throws IOException {
    return Files.readString(project.site().resolve("feed.xml"))
        .lines()
        .filter(line -> line.contains("<id>"))
        .toList();
  }

  @Test
  void wordsQuotedByADecisionAreBlackedOutToo() throws IOException {
    write(
        BOARD,
        """
        ---
        name: Orlen river board
        kind: organisation
        hide: ["JONAS PETRI spoke to the Orlen river board"]
        ---
        """);
    assertEquals("", project.build().messages());
    redact("  - Jonas Petri\n");
    assertEquals("", project.build().messages());
    for (JsonNode row :
        new ObjectMapper()
            .readTree(project.site().resolve("data/subjects/river-board.json").toFile())
            .path("statements")) {
      assertFalse(row.path("text").asText().contains("spoke to the Orlen river board"));
    }
  }

  @Test
  void whatWasHiddenByItsIdDoesNotComeBack() throws IOException {
    project.build();
    String page = Files.readString(project.site().resolve("data/subjects/river-board.json"));
    String id = id(page, "spoke to the Orlen river board");
    write(
        BOARD,
        """
        ---
        name: Orlen river board
        kind: organisation
        hide:
          - %s
        ---
        """
            .formatted(id));
    assertEquals("", project.build().messages());
    redact("  - Jonas Petri\n");
    CommandRun run = project.build();
    assertEquals(Sourcebook.FAULTS, run.status());
    assertEquals(
        """
        seeds/subjects/river-board.md:5:5: no statement of this page has the id %s; words are\
         redacted, and what it hid may stand there without them and under another id
          |   - %s
          |     ^
          Name the statement anew, by its id or its words as the page would show them now, or\
         remove the line; nothing is published until then.
        """
            .formatted(id, id),
        run.messages());
  }

  private static final String NAMED_BY_ID =
      """
      ---
      name: Orlen river board
      kind: organisation
      pin: %1$s
      same:
        - [%1$s, "hired 20 bargemen"]
      ---
      """;

  private String boardId(String words) throws IOException {
    return id(Files.readString(project.site().resolve("data/subjects/river-board.json")), words);
  }

  @Test
  void aDecisionByAReleasedIdIsToldTheOneThatItHasWithoutTheWords() throws IOException {
    release();
    String id = boardId("spoke to the Orlen river board");
    write(BOARD, NAMED_BY_ID.formatted(id));
    Path meta = project.folder().resolve(META);
    Files.writeString(
        meta, Files.readString(meta) + "correct: { id: %s, date: 2023-05-04 }\n".formatted(id));
    assertEquals("", project.build().messages());
    redact("  - Jonas Petri\n");
    String told = project.build().messages();
    String now = boardId("spoke to the Orlen river board");
    assertTrue(
        told.contains(
            """
            seeds/articles/echo.meta.yaml:7:10: no sentence of seeds/articles/echo.txt has the id\
             %1$s: words of that statement are redacted, and it has another id without them
              | correct: { id: %1$s, date: 2023-05-04 }
              |          ^
              Write the id that it has now, %2$s.
            """
                .formatted(id, now)),
        told);
    assertTrue(
        told.contains(
            """
            seeds/subjects/river-board.md:4:6: no statement of this page has the id %1$s: words of\
             that statement are redacted, and it has another id without them
              | pin: %1$s
              |      ^
              Write the id that it has now, %2$s.
            """
                .formatted(id, now)),
        told);
    assertTrue(told.contains("seeds/subjects/river-board.md:6:6: no statement"), told);
    project.change(BOARD, id, now);
    project.change(META, id, now);
    assertEquals("", project.build().messages());
  }

  @Test
  void aDecisionByAnIdThatNoReleaseHadIsToldThatWordsAreRedacted() throws IOException {
    project.build();
    String id = boardId("spoke to the Orlen river board");
    write(BOARD, NAMED_BY_ID.formatted(id));
    redact("  - Jonas Petri\n");
    String told = project.build().messages();
    assertTrue(
        told.contains(
            """
            seeds/subjects/river-board.md:4:6: no statement of this page has the id %1$s; words are\
             redacted, and what it means may stand there without them and under another id
              | pin: %1$s
              |      ^
              Name the statement anew, by its id or its words as the page shows them now, or remove\
             this decision.
            """
                .formatted(id)),
        told);
  }

  /** The id of the statement that holds the words. */
  private static String id(String json, String words) throws IOException {
    for (JsonNode row : new ObjectMapper().readTree(json).path("statements")) {
      if (row.path("text").asText().contains(words)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError("no statement holds " + words);
  }

  @Test
  void aNoteWithThemIsRefusedBeforeAnythingIsWritten() throws IOException {
    release();
    redact("  - Jonas Petri\n");
    String before = record();
    Map<String, String> site = project.contents();
    CommandRun run =
        CommandRun.of("release", project.folder().toString(), "-m", "Asked for by Jonas Petri");
    assertEquals(Sourcebook.FAULTS, run.status());
    assertEquals(
        """
        seeds/changes.jsonl: the note of this release holds words that\
         seeds/articles/echo.meta.yaml redacts
          Release with another note; nothing was recorded.
        """,
        run.messages());
    assertEquals(before, record());
    assertEquals(site, project.contents());
  }

  @Test
  void aTemplateThatHoldsThemIsTold() throws IOException {
    write("seeds/site.yaml", "title: Papers\n");
    Files.createDirectories(project.folder().resolve("templates"));
    write("templates/gone.ftlh", "<p>\nBy Jonas\nPetri</p>\n");
    redact("  - Jonas Petri\n");
    assertEquals(
        """
        templates/gone.ftlh:2: this template holds words that seeds/articles/echo.meta.yaml redacts
          Write it without them; nothing is published while they stand here.
        """,
        project.build().messages());
  }

  @Test
  void allFilesInWhichTheyRemainAreTold() throws IOException {
    write("seeds/subjects/boat.md", "---\nname: Boat\nkind: topic\n---\n%% Ask Jonas Petri.\n");
    write("seeds/articles/herald.meta.yaml", "note: From Jonas Petri\n");
    Files.createDirectories(project.folder().resolve(".sourcebook/preview"));
    write(".sourcebook/review.html", "<p>Jonas Petri</p>");
    write(".sourcebook/preview/index.html", "<p>Jonas Petri</p>");
    redact("  - Jonas Petri\n");
    String json = project.build("--json").results();
    assertTrue(
        json.contains(
            "\"remains\":[\".sourcebook/preview/index.html\",\".sourcebook/review.html\","
                + "\"seeds/articles/echo.meta.yaml\",\"seeds/articles/echo.txt\","
                + "\"seeds/articles/herald.meta.yaml\",\"seeds/subjects/boat.md\"]"),
        json);
  }
}
