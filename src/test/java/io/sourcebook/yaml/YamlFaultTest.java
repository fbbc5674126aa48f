package io.sourcebook.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for broken YAML. */
class YamlFaultTest {

  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "title: Rain: a history|1:12|a second colon on one line, or a line that is indented too far",
        "a: b\\n  c: d|2:4|a second colon on one line, or a line that is indented too far",
        "a: 'b\\nc: d|1:4|this quotation mark is never closed",
        "a: \"b\\\\d\"|1:7|a backslash within double quotation marks that YAML does not know",
        "a: b\\n\\tc: d|2:1|a tab where YAML wants spaces",
        "a: @b|1:4|a text cannot begin with this character",
        "a: `b`|1:4|a text cannot begin with this character",
        "a: b\\nc\\nd: e|2:1|a line without a colon",
        "a: [b, c|1:4|this list is not closed with `]`, or lacks a comma",
        "a: {b: c|1:4|this mapping is not closed with `}`, or lacks a comma",
        "a: *b*|1:4|a text cannot begin with this character",
        "a: *b|1:4|`*` points to something that is not there",
        "a: b\\n---\\nc: d|2:1|a second document begins here",
        "a: !!binary x|1:4|tags such as `!name` are not read here",
        "a: [!x y]|1:5|tags such as `!name` are not read here",
        "a: !!java.net.URL [x]|1:4|tags such as `!name` are not read here",
        "a: - b|1:4|a list cannot begin here",
        "a: \"b\" c|1:8|this does not fit what stands before it",
        "a: b\\n c: d\\n e|2:3|a second colon on one line, or a line that is indented too far",
        "a: b\\7|1:5|a character that YAML does not allow, U+0007",
        "a: \"\\\\xZ\"|1:7|a backslash within double quotation marks that YAML does not know",
        "[a, b]: c|1:1|a key must be a word",
      })
  void oneClearSentence(String text, String place, String message) {
    YamlMapping.parse("f", text.translateEscapes(), 1, problems::add);
    Problem problem = problems.get(0);
    assertEquals(
        place + ": " + message, problem.line() + ":" + problem.column() + ": " + problem.message());
    assertEquals(1, problems.size());
  }

  @Test
  void thePlaceInAFileAround() {
    YamlMapping.parse("seeds/subjects/x.md", "name: x\nmatch: \"a\n", 2, problems::add);
    assertEquals(
        """
        seeds/subjects/x.md:3:8: this quotation mark is never closed
          | match: "a
          |        ^
          Close it; a text that holds the mark itself goes into marks of the other kind.""",
        problems.get(0).render());
  }

  @Test
  void anEscapeCutOff() {
    YamlMapping.parse("f", "a: \"\\x", 1, problems::add);
    assertEquals(
        """
        f: a backslash escape within double quotation marks is not complete
          Use single quotation marks, in which a backslash is only a backslash.""",
        problems.get(0).render());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 'Harbour news: \"a\"'\nauthors: [A, B]\nnote: >\n  long\n  text\nx: &y {z: !!str w}\n",
        "? [a]\n: b\n- c\n%TAG ! x\n",
        "a: \"\\x41 \\u00e9 \\\n  b\"\n--- |2-\n  c\n...\n"
      })
  void everyBeginningOfATrickyTextEndsInProblemsOnly(String text) {
    for (int end = 0; end <= text.length(); end++) {
      YamlMapping.parse("f", text.substring(0, end), 1, problems::add)
          .ifPresent(yaml -> yaml.keys().forEach(yaml::textList));
    }
    for (Problem problem : problems) {
      assertFalse(problem.render().contains("snakeyaml"), problem.render());
    }
  }
}
