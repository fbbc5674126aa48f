package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.AnalystStatement.Reference;
import io.sourcebook.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    out.append(' ').append(reference.line()).append(':').append(reference.column()).append('\n');
  }

  private static List<AnalystStatement> read(String markdown, List<Problem> problems) {
    SubjectText text = SubjectText.split("a.md", FRONT + markdown, problems::add).orElseThrow();
    return StatementReader.read(text, problems::add);
  }

  @Test
  void aReferenceKnowsItsLine() {
    Reference reference =
        read("- One\n  more. [@key \"x\"]\n", new ArrayList<>()).get(0).references().get(0);
    assertEquals("  more. [@key \"x\"]", reference.sourceLine());
    assertEquals(
        "key", reference.sourceLine().substring(reference.column() - 1, reference.column() + 2));
  }

  @Test
  void windowsLineEndsAndAMarkAtTheBeginningChangeNothing() {
    String unix = FRONT + "One\nmore. [@key \"x\"]\n";
    List<Problem> problems = new ArrayList<>();
    for (String text : List.of(unix, unix.replace("\n", "\r\n"), "\uFEFF" + unix)) {
      SubjectText split = SubjectText.split("a.md", text, problems::add).orElseThrow();
      assertEquals(
          read("One\nmore. [@key \"x\"]\n", problems), StatementReader.read(split, problems::add));
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
}
