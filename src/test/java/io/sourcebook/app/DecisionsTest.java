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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst decides about statements and sources, seen from the finished site. */
class DecisionsTest {

  private static final String BOARD = "seeds/subjects/river-board.md";
  private static final String ECHO = "seeds/articles/echo.meta.yaml";
  private static final String GAZETTE = "seeds/articles/gazette.meta.yaml";

  private static final String MILL =
      "The Orlen river board bought the old mill for 300,000 dollars in June 2019.";
  private static final String BARGEMEN = "The Orlen river board hired 20 bargemen in April 2023.";

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void copy() {
    project =
        ExampleProject.copy(
            Path.of("src/test/resources/projects/weir"), folder.resolve("weir"), false);
  }

  /** Puts lines into the front matter of the board's file. */
  private void decide(String lines) {
    project.change(BOARD, "kind: organisation\n", "kind: organisation\n" + lines);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(project.folder().resolve(file), text);
  }

  private void build() {
    CommandRun run = project.build();
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
  }

  private JsonNode sheet(String slug) throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(project.site().resolve("data/subjects/" + slug + ".json")));
  }

  private List<String> statements(String section) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode row : sheet("river-board").path("statements")) {
      if (section.isEmpty() || row.path("section").asText().equals(section)) {
        texts.add(row.path("text").asText());
      }
    }
    return texts;
  }

  private String page(String path) throws IOException {
    return Files.readString(project.site().resolve(path));
  }

  /** The files of the site that are not as they were. */
  private Set<String> changedSince(Map<String, String> before) {
    Map<String, String> after = project.contents();
    TreeSet<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(file -> String.valueOf(before.get(file)).equals(after.get(file)));
    return changed;
  }

  @Test
  void hiddenStatementsAreCountedAndShownNowhere() throws IOException {
    build();
    assertTrue(page("data/subjects/river-board.json").contains("bargemen"));
    decide(
        """
        hide:
          - { words: "hired 20   bargemen", reason: "Says nothing of the weir" }
          - s0231957665
        """);
    build();
    assertFalse(statements("").contains(BARGEMEN));
    assertFalse(statements("").contains(MILL));
    assertFalse(sheet("river-board").path("timeline").toString().contains("bought the old mill"));
    assertFalse(page("data/subjects/river-board.statements.csv").contains("old mill"));
    assertFalse(page("subjects/river-board.html").contains("old mill"));
    assertFalse(page("timeline.html").contains("old mill"));
    assertTrue(
        page("subjects/river-board.html")
            .contains("2 statements were left out by the editor: Says nothing of the weir."));
  }

  /** Two papers of the quarry differ on the number of its workers. */
  @Test
  void aHiddenSideOfADifferenceTakesTheDifferenceWithIt() throws IOException {
    project =
        ExampleProject.copy(
            Path.of("src/test/resources/projects/quarry"), folder.resolve("quarry"), false);
    build();
    Map<String, String> before = project.contents();
    String id = "";
    for (JsonNode row : sheet("quarry").path("statements")) {
      id = row.path("text").asText().contains("40 workers") ? row.path("id").asText() : id;
    }
    assertEquals(1, sheet("quarry").path("differences").size());
    assertTrue(page("differences.html").contains("60 workers"));
    for (List<String> one :
        List.of(
            List.of("\"with 60 workers\"", "60 workers", "40 workers"),
            List.of(id, "40 workers", "60 workers"))) {
      String subject = "seeds/subjects/quarry.md";
      write(
          subject,
          "---\nname: Quarry\nkind: topic\nhide: { %s: %s, reason: Misheard }\n---\n"
              .formatted(one.get(0).equals(id) ? "id" : "words", one.get(0)));
      build();
      assertEquals(0, sheet("quarry").path("differences").size());
      for (Map.Entry<String, String> file : project.contents().entrySet()) {
        assertFalse(file.getValue().contains(one.get(1)), file.getKey());
      }
      assertTrue(sheet("quarry").toString().contains(one.get(2)));
      assertTrue(
          page("subjects/quarry.html")
              .contains("1 statement was left out by the editor: Misheard."));
      write(subject, "---\nname: Quarry\nkind: topic\n---\n");
      build();
      assertEquals(before, project.contents());
    }
  }

  @Test
  void pinnedStatementsComeFirstInTheGivenOrder() throws IOException {
    decide("pin: ['bought the old mill', 'https://x.example/b.html#s8b6133de26']\n");
    build();
    assertEquals(
        List.of(MILL, "The Orlen river board closed the fish ladder in March 2021."),
        statements("At a glance").subList(0, 2));
    assertEquals(5, statements("At a glance").size());
  }

  @Test
  void aStatementPinnedTwiceStandsOnceAndThatIsTold() throws IOException {
    decide(
        """
        pin:
          - "bought the old mill"
          - "the old mill"
        """);
    CommandRun run = project.build();
    assertEquals(
        """

        WARNING: 1 decision has no effect:
        seeds/subjects/river-board.md:6:5: this comes first already, by a pin before
          |   - "the old mill"
          |     ^
          Remove one of the two pins.
        """,
        run.messages());
    assertEquals(1, statements("At a glance").stream().filter(MILL::equals).count());
  }

  @Test
  void whatIsNoPlainFactIsNeverPinned() throws IOException {
    decide(
        """
        pin:
          - "could sell the mill"
          - "will plant 200 willows"
        """);
    CommandRun run = project.build();
    assertEquals(
        """

        WARNING: 2 decisions have no effect:
        seeds/subjects/river-board.md:5:5: this cannot come first: it stands under a condition
          |   - "could sell the mill"
          |     ^
          What comes first is read as the page's own word. Remove the pin, or write a statement of\
         your own that says whose words these are.

        seeds/subjects/river-board.md:6:5: this cannot come first: it tells what was only planned
          |   - "will plant 200 willows"
          |     ^
          What comes first is read as the page's own word. Remove the pin, or write a statement of\
         your own that says whose words these are.
        """,
        run.messages());
    assertEquals(Sourcebook.DONE, run.status());
    assertFalse(statements("At a glance").toString().contains("willows"));
  }

  @Test
  void aDecisionThatMeansNothingOrSeveralIsToldAndStopsNothing() {
    decide(
        """
        hide:
          - "The old bridge"
          - "The Orlen river board closed"
          - "in"
          - s0000000000
          - "The board pays for a new weir."
        """);
    CommandRun run = project.build();
    assertEquals(Sourcebook.DONE, run.status());
    assertEquals(
        """

        WARNING: 4 decisions have no effect:
        seeds/subjects/river-board.md:5:5: no statement of this page holds these words
          |   - "The old bridge"
          |     ^
          Quote words of a statement that the page shows, or remove this decision.

        seeds/subjects/river-board.md:7:5: 3 statements of this page hold these words
          |   - "in"
          |     ^
          Quote more of them, or give the id of one: s44eeca35d3 “The Orlen river board hired 20\
         bargemen in …”; s8b6133de26 “The Orlen river board closed the fish ladder …”; s0231957665 “The Orlen river board bought the old mill …”.

        seeds/subjects/river-board.md:8:5: no statement of this page has the id s0000000000
          |   - s0000000000
          |     ^
          Quote words of a statement that the page shows, or remove this decision.

        seeds/subjects/river-board.md:9:5: this is a statement of your own
          |   - "The board pays for a new weir."
          |     ^
          Delete it below, or begin its lines with %%.
        """,
        run.messages());
  }

  @Test
  void aLoweredSourceStandsBehind() throws IOException {
    build();
    assertTrue(statements("At a glance").contains(BARGEMEN));
    write(ECHO, "lower: 'A blog without an editor'\n");
    build();
    assertFalse(statements("At a glance").contains(BARGEMEN));
    assertTrue(statements("Also reported").contains(BARGEMEN));
    assertTrue(
        page("subjects/river-board.html")
            .contains(
                "“What the river board does” is given less weight by the editor: A blog without"
                    + " an editor"));
    String told = "The editor gives this source less weight: A blog without an editor";
    assertTrue(page("sources/echo.html").contains(told));
    assertTrue(page("sources/index.html").contains(told));
    assertTrue(page("data/site.json").contains("\"lowered\" : \"A blog without an editor\""));
  }

  @Test
  void aWithdrawnSourceKeepsItsPageAndNoneOfItsText() throws IOException {
    write(ECHO, "withdraw: 'The paper took it back'\n");
    build();
    project
        .contents()
        .forEach(
            (file, text) -> {
              assertFalse(text.contains("bargemen"), file);
              assertFalse(text.contains("owes the valley"), file);
            });
    String told = "Withdrawn by the editor: The paper took it back";
    assertTrue(page("sources/echo.html").contains(told));
    assertTrue(page("sources/echo.html").contains("Nothing of its text is shown"));
    assertTrue(page("sources/index.html").contains(told));
    assertTrue(page("index.html").contains("<dt>articles</dt><dd>2</dd>"));
    assertTrue(page("data/site.json").contains("\"withdrawn\" : \"The paper took it back\""));
    assertFalse(
        page("data/subjects/river-board.json").contains("Articles that say nothing"),
        "a withdrawn article is said to be silent");
    assertEquals("", project.verify().messages());
  }

  @Test
  void whatTheAnalystCitesOfAWithdrawnSourceIsAnError() throws IOException {
    write(GAZETTE, "key: gazette\nwithdraw: 'The paper took it back'\n");
    CommandRun run = project.build();
    assertEquals(
        """
        seeds/subjects/river-board.md:5:34: @gazette is withdrawn: The paper took it back
          | The board pays for a new weir. [@gazette "approved 14 million dollars for the new weir"]
          |                                  ^
          Cite another article, or delete this statement or begin its lines with %%.
        """,
        run.messages());
    assertEquals(Sourcebook.FAULTS, run.status());
  }

  @Test
  void aCopyOfAWithdrawnSourceDoesNotTakeItsPlace() throws IOException {
    write(ECHO, "withdraw: 'The paper took it back'\n");
    write(
        "seeds/articles/again.txt",
        Files.readString(project.folder().resolve("seeds/articles/echo.txt")));
    write("seeds/articles/again.meta.yaml", "key: again\npublisher: Another\n");
    build();
    project.contents().forEach((file, text) -> assertFalse(text.contains("bargemen"), file));
  }

  /** Decisions on the board, each of which changes its page. */
  private static final List<String> ON_THE_BOARD =
      List.of(
          "hide: s0231957665\n",
          "hide: [{ words: 'has five members', reason: 'Of no weight' }]\n",
          "hide: owes the valley an answer\n",
          "pin: ['has five members', 'bought the old mill']\n",
          "correct: [{ words: 'closed the fish ladder', date: 2020-03 }]\n",
          "correct: [{ words: 'owes the valley', speaker: Ida Castellan }]\n",
          "same: [['hired 20 bargemen', 'bought the old mill']]\n",
          "same: [[has five members, old mill]]\ndifferent: [[old mill, five members]]\nhide: ladder\n");

  @Test
  void aDecisionChangesNoPageOfAnotherSubjectAndUndoneNothing() throws IOException {
    build();
    Map<String, String> before = project.contents();
    String file = Files.readString(project.folder().resolve(BOARD));
    for (String decision : ON_THE_BOARD) {
      decide(decision);
      CommandRun run = project.build();
      Set<String> changed = changedSince(before);
      assertTrue(changed.contains("subjects/river-board.html"), decision + run.messages());
      assertEquals(
          List.of(),
          changed.stream()
              .filter(path -> path.contains("mira-castellan"))
              .filter(path -> !path.startsWith("sources/"))
              .toList(),
          decision);
      write(BOARD, file);
      build();
      assertEquals(new TreeSet<>(), changedSince(before), decision);
    }
  }

  @Test
  void aDecisionOnASourceUndoneChangesNothing() throws IOException {
    build();
    Map<String, String> before = project.contents();
    for (String decision :
        List.of(
            "lower: 'A blog'\n",
            "withdraw: 'The paper took it back'\n",
            "redact: [bargemen]\n",
            "correct: [{ words: hired 20 bargemen, date: 2022-04 }]\n")) {
      write(ECHO, decision);
      build();
      assertFalse(changedSince(before).isEmpty(), decision);
      Files.delete(project.folder().resolve(ECHO));
      build();
      assertEquals(new TreeSet<>(), changedSince(before), decision);
    }
  }

  private JsonNode row(String words) throws IOException {
    for (JsonNode row : sheet("river-board").path("statements")) {
      if (row.path("text").asText().contains(words)) {
        return row;
      }
    }
    throw new AssertionError("no statement holds " + words);
  }

  private static List<String> articles(JsonNode row) {
    List<String> articles = new ArrayList<>();
    row.path("passages").forEach(passage -> articles.add(passage.path("article").asText()));
    articles.sort(Comparator.naturalOrder());
    return articles;
  }

  @Test
  void aCorrectedDateStandsWithItsReason() throws IOException {
    decide(
        """
        correct:
          - { words: "closed the fish ladder", date: 2020-03, reason: "The minutes say 2020" }
          - { words: "has five members", date: 2022 }
        """);
    build();
    assertEquals("2020-03", row("fish ladder").path("date").asText());
    assertEquals("2022", row("five members").path("date").asText());
    assertTrue(
        page("subjects/river-board.html")
            .contains("March 2020 (corrected by the editor: The minutes say 2020)"));
    String chronology = page("data/subjects/river-board.chronology.csv");
    assertTrue(chronology.contains("2020-03"), chronology);
    assertFalse(chronology.contains("2021-03"), chronology);
  }

  @Test
  void aSpeakerAndANameArePutRight() throws IOException {
    write(
        "seeds/subjects/mira-castellan.md",
        """
        ---
        name: Mira Castellan
        kind: actor
        correct:
          - { words: "She expects the work", name: {from: Mira Castellan, to: Rosa Castellan} }
          - { words: "The old weir will not", speaker: Ida Castellan }
        ---
        """);
    build();
    String data = sheet("mira-castellan").toString();
    assertTrue(data.contains("She [Rosa Castellan] expects the work to end in 2025."), data);
    assertTrue(data.contains("\"speaker\":\"Ida Castellan\""), data);
    assertFalse(sheet("river-board").toString().contains("Ida Castellan"));
  }

  /** The texts of the labels and remarks of a page that tell of the editor. */
  private List<String> marks(String path) throws IOException {
    Matcher told =
        Pattern.compile("<span class=\"(?:lb|rem)[^\"]*\">([^<]*corrected by the editor[^<]*)<")
            .matcher(page(path));
    return told.results().map(found -> found.group(1)).distinct().sorted().toList();
  }

  @Test
  void aSpeakerAndANameStandWithTheirReasons() throws IOException {
    String correct =
        """
        correct:
          - { words: "She expects the work", name: {from: Mira Castellan, to: Rosa Castellan}, reason: "Rosa spoke that day" }
          - { words: "The old weir will not", speaker: Ida Castellan, reason: "So the minutes" }
        """;
    List<String> told =
        List.of(
            "According to Ida Castellan (corrected by the editor: So the minutes)",
            "Rosa Castellan (corrected by the editor: Rosa spoke that day)",
            "corrected by the editor: So the minutes");
    String subject = "seeds/subjects/mira-castellan.md";
    write(subject, "---\nname: Mira Castellan\nkind: actor\n" + correct + "---\n");
    build();
    assertEquals(told, marks("subjects/mira-castellan.html"));
    assertEquals(List.of(), marks("subjects/river-board.html"));
    String ground = "\"corrected\":[{\"name\":\"%s\",\"basis\":\"corrected by the editor: %s\"}]";
    String data = sheet("mira-castellan").toString();
    assertTrue(
        data.contains(
            "\"speaker\":\"Ida Castellan\"," + ground.formatted("Ida Castellan", "So the minutes")),
        data);
    assertTrue(data.contains(ground.formatted("Rosa Castellan", "Rosa spoke that day")), data);
    write(subject, "---\nname: Mira Castellan\nkind: actor\n---\n");
    write(GAZETTE, "key: gazette\n" + correct);
    build();
    assertEquals(told, marks("subjects/mira-castellan.html"));
    assertTrue(page("voices.html").contains("<span>corrected by the editor: So the minutes"));
    write("seeds/site.yaml", "language: es\n");
    build();
    assertTrue(
        page("subjects/mira-castellan.html")
            .contains("Rosa Castellan (corregido por la redacción: Rosa spoke that day)"));
  }

  @Test
  void aRowSaysThatItsSpeakerIsTheEditors() throws IOException {
    String told =
        "Jonas Petri left a meeting of the Orlen river board in May 2022, calling the vote on the"
            + " tug a farce.";
    Path echo = project.folder().resolve("seeds/articles/echo.txt");
    Files.writeString(echo, Files.readString(echo) + "\n" + told + "\n");
    write(ECHO, "correct: [{ words: calling the vote, speaker: Ida Petri, reason: Seen }]\n");
    build();
    String label = "According to Ida Petri (corrected by the editor: Seen)";
    assertEquals("Ida Petri", row("a farce").path("said_by").asText());
    assertEquals(
        "[{\"name\":\"Ida Petri\",\"basis\":\"corrected by the editor: Seen\"}]",
        row("a farce").path("corrected").toString());
    for (String path :
        List.of(
            "subjects/river-board.html",
            "subjects/river-board-brief.html",
            "data/subjects/river-board.md")) {
      assertTrue(page(path).contains(label), path);
    }
  }

  @Test
  void ofTwoCorrectionsTheOneWithoutEffectIsTold() throws IOException {
    String correct =
        """
        correct:
          - { words: "closed the fish ladder", date: 2020-03, reason: "Gone" }
          - { words: "closed the fish ladder in March", date: 2022-03, reason: "Stays" }
        """;
    decide(correct);
    write(
        "seeds/subjects/mira-castellan.md",
        """
        ---
        name: Mira Castellan
        kind: actor
        correct:
          - { words: "The old weir will not", speaker: Ida Castellan, reason: "Gone" }
          - { words: "The old weir", speaker: Ana Castellan, reason: "Stays" }
        ---
        """);
    write(
        GAZETTE,
        """
        key: gazette
        correct:
          - { words: "She expects the work", name: {from: Mira Castellan, to: Rosa Castellan}, reason: "Gone" }
          - { words: "She expects", name: {from: Mira Castellan, to: Eva Castellan}, reason: "Stays" }
        """);
    CommandRun run = project.build();
    assertEquals(
        """

        WARNING: 3 decisions have no effect:
        seeds/articles/gazette.meta.yaml:3:5: a later correction of the same name takes the place of\
         this one
          |   - { words: "She expects the work", name: {from: Mira Castellan, to: Rosa Castellan}, reason: "Gone…
          |     ^
          Keep the one that is right, and remove the other.

        seeds/subjects/mira-castellan.md:5:5: a later correction of the same speaker takes the place\
         of this one
          |   - { words: "The old weir will not", speaker: Ida Castellan, reason: "Gone" }
          |     ^
          Keep the one that is right, and remove the other.

        seeds/subjects/river-board.md:5:5: a later correction of the same date takes the place of\
         this one
          |   - { words: "closed the fish ladder", date: 2020-03, reason: "Gone" }
          |     ^
          Keep the one that is right, and remove the other.
        """,
        run.messages());
    String data = sheet("mira-castellan").toString() + sheet("river-board");
    assertFalse(data.contains("Gone"), data);
    assertTrue(data.contains("She [Eva Castellan] expects"), data);
    assertTrue(data.contains("\"speaker\":\"Ana Castellan\""), data);
    assertEquals("2022-03", row("fish ladder").path("date").asText());
    assertTrue(
        CommandRun.of("review", project.folder().toString())
            .results()
            .contains("a later correction"));
  }

  @Test
  void whatIsPutRightInAnArticleHoldsForAllSubjects() throws IOException {
    write(
        ECHO,
        """
        correct:
          - { words: "owes the valley", speaker: Jonas A. Petri }
          - { id: s670f8a5fd5, date: 2023-05-01, reason: "The first Monday of May" }
        """);
    build();
    assertTrue(sheet("river-board").toString().contains("\"speaker\":\"Jonas A. Petri\""));
    assertEquals("2023-05-01", row("first Monday").path("date").asText());
    assertTrue(page("voices.html").contains("Jonas A. Petri"));
  }

  @Test
  void aNameInBracketsIsPutRightForAllSubjects() throws IOException {
    write(
        GAZETTE,
        "key: gazette\ncorrect: [{ words: She expects the work, name: {from: Mira Castellan, to: Rosa"
            + " Castellan} }]\n");
    build();
    assertTrue(
        sheet("mira-castellan")
            .toString()
            .contains("She [Rosa Castellan] expects the work to end in 2025."));
  }

  @Test
  void correctionsWithoutAPlaceAreTold() throws IOException {
    write(
        ECHO,
        """
        correct:
          - { words: "Orlen river board", date: 2022 }
          - { words: "Orlen river boat", date: 2022 }
          - { words: "hired 20 bargemen", speaker: Ida Castellan }
        """);
    decide(
        """
        correct:
          - { words: "bought the old mill", speaker: Ida Castellan }
          - { words: "bought the old mill", name: {from: Ida, to: Ida Castellan} }
        """);
    assertEquals(
        """

        WARNING: 5 decisions have no effect:
        seeds/articles/echo.meta.yaml:2:5: these words occur 3 times in seeds/articles/echo.txt:\
         in ¶4, ¶5
          |   - { words: "Orlen river board", date: 2022 }
          |     ^
          Quote more of the words around them.

        seeds/articles/echo.meta.yaml:3:5: these words do not occur in the running text of\
         seeds/articles/echo.txt
          |   - { words: "Orlen river boat", date: 2022 }
          |     ^
          Quote the article's own words, or remove this correction.

        seeds/articles/echo.meta.yaml:4:5: nobody is quoted in this sentence
          |   - { words: "hired 20 bargemen", speaker: Ida Castellan }
          |     ^
          Name the sentence that holds the words said, or remove this correction.

        seeds/subjects/river-board.md:5:5: nobody is quoted in this statement
          |   - { words: "bought the old mill", speaker: Ida Castellan }
          |     ^
          Look at the statement on the page, or remove this correction.

        seeds/subjects/river-board.md:6:5: nobody is called “Ida” in this statement
          |   - { words: "bought the old mill", name: {from: Ida, to: Ida Castellan} }
          |     ^
          Look at the statement on the page, or remove this correction.
        """,
        project.build().messages());
  }

  @Test
  void statementsAreJoinedAndKeptApart() throws IOException {
    build();
    assertEquals(List.of("echo"), articles(row("bargemen")));
    String joined = "same:\n  - ['hired 20 bargemen', 'bought the old mill']\n";
    decide(joined);
    build();
    assertEquals(List.of("echo", "herald"), articles(row("bargemen")));
    assertEquals(2, row("bargemen").path("origins").asInt());
    assertFalse(statements("").contains(MILL));
    project.change(
        BOARD, joined, joined + "different: [['hired 20 bargemen', 'bought the old mill']]\n");
    build();
    assertEquals(List.of("echo"), articles(row("bargemen")));
    assertEquals(List.of("herald"), articles(row("old mill")));
  }

  @Test
  void aGroupOfTheRulesIsKeptApart() throws IOException {
    String told =
        "The Orlen river board dismissed its treasurer over forged invoices in June 2018.";
    for (String article : List.of("echo", "gazette", "herald")) {
      Path file = project.folder().resolve("seeds/articles/" + article + ".txt");
      Files.writeString(file, Files.readString(file) + "\n" + told + "\n");
    }
    build();
    assertEquals(3, articles(row("treasurer")).size());
    Path herald = project.folder().resolve("seeds/articles/herald.txt");
    Files.writeString(
        herald, Files.readString(herald).replace(told, told.replace("over", "because of")));
    build();
    assertEquals(3, articles(row("treasurer")).size());
    decide("different: [['treasurer over forged', 'treasurer because of forged']]\n");
    build();
    assertEquals(List.of("herald"), articles(row("because of")));
    assertEquals(List.of("echo", "gazette"), articles(row("treasurer over")));
  }

  @Test
  void anArticleOfAnotherKeyIsFoundByTheQuotedWords() throws IOException {
    project.change(
        BOARD, "The board pays", "Many came. [@echo \"hired 20 bargemen\"]\n\nThe board pays");
    Files.move(
        project.folder().resolve("seeds/articles/echo.txt"),
        project.folder().resolve("seeds/articles/orlen-2019.txt"));
    assertEquals(
        """
        seeds/subjects/river-board.md:5:14: no article has the key or id "echo"
          | Many came. [@echo "hired 20 bargemen"]
          |              ^
          The quoted words stand in @orlen-2019, and in no other article.
        """,
        project.build().messages());
  }

  @Test
  void aRenamedArticleIsCalledByItsNewName() throws IOException {
    project.change(
        BOARD,
        "The board pays",
        "The board has\nfive [@echo ¶4]\nmembers. [@echo \"hired 20 bargemen\"]\n\nThe board pays");
    CommandRun.of("release", project.folder().toString());
    Files.move(
        project.folder().resolve("seeds/articles/echo.txt"),
        project.folder().resolve("seeds/articles/orlen-echo.txt"));
    assertEquals(
        """
        seeds/subjects/river-board.md:6:8: no article has the key or id "echo"
          | five [@echo ¶4]
          |        ^
          The article that had this name is now called orlen-echo: write @orlen-echo. It is cited\
         for the statement of line 5: “The board has five members.”

        seeds/subjects/river-board.md:7:12: no article has the key or id "echo"
          | members. [@echo "hired 20 bargemen"]
          |            ^
          The article that had this name is now called orlen-echo: write @orlen-echo. It is cited\
         for the statement of line 5: “The board has five members.”
        """,
        project.build().messages());
  }

  @Test
  void anArticleRenamedTwiceIsCalledByItsNewestName() throws IOException {
    Path articles = project.folder().resolve("seeds/articles");
    CommandRun.of("release", project.folder().toString());
    Files.move(articles.resolve("echo.txt"), articles.resolve("orlen-echo.txt"));
    CommandRun.of("release", project.folder().toString());
    Files.move(articles.resolve("orlen-echo.txt"), articles.resolve("orlen-2023.txt"));
    project.change(BOARD, "The board pays", "Many came. [@orlen-echo ¶4]\n\nThe board pays");
    String messages = project.build().messages();
    assertTrue(
        messages.contains("The article that had this name is now called orlen-2023"), messages);
  }

  @Test
  void notesOfTheEditorAndFootnotesArePrinted() throws IOException {
    project.change(
        BOARD,
        "The board pays for a new weir.",
        "[note] Nobody has seen the *books*.\n\n[^1]: Of concrete.\n\n"
            + "The board pays for a new weir.[^1]");
    build();
    String page = page("subjects/river-board.html");
    assertTrue(
        page.contains(
            "<p class=\"lead\"><strong>Editor’s note:</strong> Nobody has seen the"
                + " <em>books</em>.</p>"));
    assertTrue(
        page.contains("The board pays for a new weir.<sup>1</sup> (<sup>1</sup> Of concrete.)"));
  }
}
