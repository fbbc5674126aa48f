package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.AnalystStatement.Reference;
import io.sourcebook.model.EditorNote;
import io.sourcebook.model.Place;
import io.sourcebook.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {

  private static final String FRONT = "---\nname: A\nkind: topic\n---\n";

  @TestFactory
  Stream<DynamicTest> statements() {
    return CaseFile.read("statements.md").stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.title(),
                    () -> assertEquals(one.blocks().get(1), draw(one.blocks().get(0)))));
  }

  private static String draw(String markdown) {
    List<Problem> problems = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (AnalystStatement statement : read(markdown, problems)) {
      out.append(statement.line())
          .append(" [")
          .append(statement.section().orElse(""))
          .append("] ")
          .append(statement.text())
          .append('\n');
      String html = statement.html().replace("\n", "␤");
      if (!html.replace("␤", " ").equals(Entities.escape(statement.text()))) {
        out.append("  html ").append(html).append('\n');
      }
      statement.references().forEach(reference -> draw(reference, out));
    }
    problems.forEach(problem -> out.append(problem.render()).append('\n'));
    return out.toString();
  }

  private static void draw(Reference reference, StringBuilder out) {
    out.append("  @").append(reference.key());
    reference.block().ifPresent(block -> out.append(" ¶").append(block));
    reference
        .words()
        .ifPresent(words -> out.append(" \"").append(words.replace("\n", "␤")).append('"'));
    out.append(' ').append(reference.keyAt().line());
    out.append(':').append(reference.keyAt().column()).append('\n');
  }

  private static List<AnalystStatement> read(String markdown, List<Problem> problems) {
    SubjectText text = SubjectText.split("a.md", FRONT + markdown, problems::add).orElseThrow();
    return StatementReader.read(text, problems::add).statements();
  }

  @Test
  void aReferenceKnowsItsLine() {
    Reference reference =
        read("- One\n  more. [@key \"x\"]\n", new ArrayList<>()).get(0).references().get(0);
    String line = "  more. [@key \"x\"]";
    assertEquals(new Place("a.md", 6, line.indexOf("key") + 1, line), reference.keyAt());
    assertEquals(new Place("a.md", 6, line.indexOf("x") + 1, line), reference.wordsAt());
  }

  @Test
  void windowsLineEndsAndAMarkAtTheBeginningChangeNothing() {
    String unix = FRONT + "One\nmore. [@key \"x\"]\n";
    List<Problem> problems = new ArrayList<>();
    for (String text : List.of(unix, unix.replace("\n", "\r\n"), "\uFEFF" + unix)) {
      SubjectText split = SubjectText.split("a.md", text, problems::add).orElseThrow();
      assertEquals(
          read("One\nmore. [@key \"x\"]\n", problems),
          StatementReader.read(split, problems::add).statements());
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void everyBeginningOfATextIsReadWithoutAnException() {
    String text =
        """
        # H

        One *two [@a ¶8 “x \\" y”; @b "z"]* <b>
        %% n
        - i [@c "q
          r"]

        | a | b |
        |---|---|
        | c | d [@t "p|q"] |

        > [@u ¶0] 𝔸 [@
        ===
        """;
    for (int end = 0; end <= text.length(); end++) {
      List<Problem> problems = new ArrayList<>();
      read(text.substring(0, end), problems);
      for (Problem problem : problems) {
        assertTrue(problem.line() > 4 && problem.column() > 0, problem::render);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[@a \"x\"] ",
        "[@",
        "[@a \"",
        "[@a “",
        "[@a \"x\"; ",
        "[@a ] ",
        "x\n\n",
        "[@a x]\n\n"
      })
  void repeatsTakeLinearTime(String part) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> read("A. " + part.repeat(100_000 / part.length()), new ArrayList<>()));
  }

  @Test
  void footnotesArePartsOfStatements() {
    List<Problem> problems = new ArrayList<>();
    List<AnalystStatement> statements =
        read(
            """
            The lake froze.[^a] [@gazette "was frozen"]
            [^a]: In the *north* only. [@herald ¶2]
            [^2]: Words about snow.

            Snow fell[^2] twice. [@gazette ¶3]
            """,
            problems);
    assertEquals(List.of(), problems);
    assertEquals(2, statements.size());
    assertEquals(
        "The lake froze.<sup>a</sup> (<sup>a</sup> In the <em>north</em> only.)",
        statements.get(0).html());
    assertEquals("The lake froze.[a] ([a] In the north only.)", statements.get(0).text());
    assertEquals(
        List.of("gazette", "herald"),
        statements.get(0).references().stream().map(Reference::key).toList());
    assertEquals(6, statements.get(0).references().get(1).keyAt().line());
    assertEquals(
        "Snow fell<sup>2</sup> twice. (<sup>2</sup> Words about snow.)", statements.get(1).html());
  }

  @Test
  void aFootnoteCitesForItsStatement() {
    List<Problem> problems = new ArrayList<>();
    List<AnalystStatement> statements =
        read(
            """
            The board pays.[^1]

            | who | what |
            | --- | --- |
            | the town | gravel[^2] |

            [^1]: For half of it. [@gazette "the board pays"]

            [^2]: By the ton. [@herald ¶2]
            """,
            problems);
    assertEquals(List.of(), problems);
    assertEquals(
        List.of(
            "The board pays.[1] ([1] For half of it.)", "the town · gravel[2] ([2] By the ton.)"),
        statements.stream().map(AnalystStatement::text).toList());
    assertEquals(
        List.of("gazette", "herald"),
        statements.stream().map(one -> one.references().get(0).key()).toList());
  }

  @Test
  void whatIsWrongWithAStatementIsNotToldOfItsFootnoteToo() {
    List<Problem> problems = new ArrayList<>();
    List<AnalystStatement> statements =
        read(
            """
            Nobody pays.[^1]

            [note] The board pays.[^2] [@gazette ¶1]

            The town pays.[^3]

            Who pays?[^4]

            [^1]: For any of it.

            [^2]: For half of it.

            [^3]: For half of it. [@gazette ¶]
            """,
            problems);
    assertEquals(List.of(), statements);
    assertEquals(
        List.of(
            "17: ¶ needs the number of a block, counted from 1",
            "5: this statement has no citation",
            "7: a note of the editor cites nothing",
            "11: the footnote [^4] has no words"),
        problems.stream().map(one -> one.line() + ": " + one.message()).toList());
  }

  @Test
  void footnotesThatDoNotFitAreTold() {
    List<Problem> problems = new ArrayList<>();
    read("Ice.[^1] [@a ¶1]\n\n[^2]: Snow.\n\n[^2]: Rain.\n", problems);
    assertEquals(
        """
        a.md:9:1: a second footnote [^2]
          | [^2]: Rain.
          | ^
          Give one of the two another label.

        a.md:5:1: the footnote [^1] has no words
          | Ice.[^1] [@a ¶1]
          | ^
          Write them below, in a paragraph that begins with [^1]:.

        a.md:7:1: no statement refers to the footnote [^2]
          | [^2]: Snow.
          | ^
          Write [^2] in a statement, or remove the footnote; a private note is a line that begins\
         with %%.""",
        String.join("\n\n", problems.stream().map(Problem::render).toList()));
  }

  @Test
  void aNoteOfTheEditorCitesNothing() {
    List<Problem> problems = new ArrayList<>();
    String text =
        FRONT
            + """
            [note] Nobody has *seen* the ice.

            # Snow

            - [Nota] La nieve.
              %% private
              More of it.
            """;
    SubjectText split = SubjectText.split("a.md", text, problems::add).orElseThrow();
    StatementReader.Written written = StatementReader.read(split, problems::add);
    assertEquals(List.of(), problems);
    assertEquals(List.of(), written.statements());
    assertEquals(
        List.of(
            new EditorNote(
                Optional.empty(),
                "Nobody has seen the ice.",
                "Nobody has <em>seen</em> the ice.",
                5),
            new EditorNote(
                Optional.of("Snow"), "La nieve. More of it.", "La nieve.\nMore of it.", 9)),
        written.notes());
    read("[note] Ice. [@a ¶1]\n\n[note]\n", problems);
    assertEquals(
        """
        a.md:5:1: a note of the editor cites nothing
          | [note] Ice. [@a ¶1]
          | ^
          Remove the [note] in front, so that this is a statement, or the citation.

        a.md:7:1: a note of the editor without words
          | [note]
          | ^
          Write them behind [note].""",
        String.join("\n\n", problems.stream().map(Problem::render).toList()));
  }

  @Test
  void privateNotesAreCutOutWhereverTheyStand() {
    List<Problem> problems = new ArrayList<>();
    List<AnalystStatement> statements =
        read(
            """
            %% one
            Ice
              %% two
            and snow. [@a ¶1]

            - An item [@a ¶2]
              %% three
              and more

            | a | b |
            |---|---|
            | c | d [@a ¶3] |
            %% four
            | e | f [@a ¶4] |
            """,
            problems);
    assertEquals(List.of(), problems);
    assertEquals(
        List.of("Ice and snow.", "An item and more", "c · d", "e · f"),
        statements.stream().map(AnalystStatement::text).toList());
    assertEquals(
        List.of(8, 10, 16, 18),
        statements.stream().map(one -> one.references().get(0).keyAt().line()).toList());
  }
}
