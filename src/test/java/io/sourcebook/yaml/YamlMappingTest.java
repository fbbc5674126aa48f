package io.sourcebook.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMappingTest {

  private final List<Problem> problems = new ArrayList<>();

  private YamlMapping read(String text) {
    return YamlMapping.parse("f.yaml", text, 1, problems::add).orElseThrow();
  }

  private void assertProblem(String rendered) {
    assertEquals(rendered.stripTrailing(), problems.get(0).render());
    assertEquals(1, problems.size());
  }

  @Test
  void scalarsStayTheTextTheyAre() {
    YamlMapping yaml = read("a: no\nb: 2024-03-01\nc: 1:30\nd: 007\ne: 'x: y'\nf: Zoë 😀\n");
    assertEquals(Optional.of("no"), yaml.optionalText("a"));
    assertEquals(Optional.of("2024-03-01"), yaml.optionalText("b"));
    assertEquals(Optional.of("1:30"), yaml.optionalText("c"));
    assertEquals(Optional.of("007"), yaml.optionalText("d"));
    assertEquals(Optional.of("x: y"), yaml.optionalText("e"));
    assertEquals(Optional.of("Zoë 😀"), yaml.optionalText("f"));
    assertEquals(List.of("a", "b", "c", "d", "e", "f"), yaml.keys());
    assertTrue(problems.isEmpty());
  }

  @Test
  void flagsAndNumbersWhereTheyAreAskedFor() {
    YamlMapping yaml = read("a: no\nb: True\nc: 0.25\nd: -3e2\n");
    assertEquals(Optional.of(false), yaml.flag("a"));
    assertEquals(Optional.of(true), yaml.flag("b"));
    assertEquals(Optional.empty(), yaml.flag("absent"));
    assertEquals(OptionalDouble.of(0.25), yaml.number("c"));
    assertEquals(OptionalDouble.of(-300), yaml.number("d"));
    assertEquals(OptionalDouble.empty(), yaml.number("absent"));
    assertTrue(problems.isEmpty());
  }

  @Test
  void oneTextIsAListOfOne() {
    YamlMapping yaml = read("a: one\nb: [one, two]\nc:\n- one\n- 'two: three'\n");
    assertEquals(List.of("one"), yaml.textList("a"));
    assertEquals(List.of("one", "two"), yaml.textList("b"));
    assertEquals(List.of("one", "two: three"), yaml.textList("c"));
    assertEquals(List.of(), yaml.textList("absent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# only a remark\n", "---\n", "\uFEFF", "a:\n", "a: ~\n", "a: null"})
  void nothingIsNotGiven(String text) {
    YamlMapping yaml = read(text);
    assertEquals(Optional.empty(), yaml.optionalText("a"));
    assertEquals(List.of(), yaml.textList("a"));
    assertFalse(yaml.has("a"));
    assertTrue(problems.isEmpty());
  }

  @Test
  void aMappingWithinAMapping() {
    YamlMapping glossary =
        read("glossary:\n  NGO: a body\n  b: c\n").mapping("glossary").orElseThrow();
    assertEquals(List.of("NGO", "b"), glossary.keys());
    assertEquals(Optional.of("a body"), glossary.optionalText("NGO"));
  }

  @Test
  void choices() {
    YamlMapping yaml = read("a: full\nb: dots\nc: HALF_UP\n");
    assertEquals(Optional.of(2), yaml.choice("a", Map.of("full", 2, "part", 1)));
    assertEquals(Optional.of(Size.HALF), read("s: half").choice("s", Size.class));
    assertTrue(problems.isEmpty());
    yaml.choice("b", Map.of("dot", 1, "dash", 2));
    assertProblem(
        """
        f.yaml:2:4: `dots` is no value of `b`
          | b: dots
          |    ^
          Did you mean `dot`? It can be dash, dot.
        """);
  }

  private enum Size {
    HALF,
    WHOLE
  }

  @Test
  void unknownKeyNamesTheNearest() {
    read("title: x\n  \nautors: y\n").onlyKeys(Set.of("title", "authors", "url"));
    assertProblem(
        """
        f.yaml:3:1: unknown key `autors`
          | autors: y
          | ^
          Did you mean `authors`? Known keys are authors, title, url.
        """);
  }

  @Test
  void unknownKeyNearNone() {
    read("weather: x").onlyKeys(Set.of("title", "url"));
    assertProblem(
        """
        f.yaml:1:1: unknown key `weather`
          | weather: x
          | ^
          Known keys are title, url.
        """);
  }

  @Test
  void linesCountInTheWholeFileAndColumnsInCodePoints() {
    YamlMapping yaml =
        YamlMapping.parse("s.md", "😀: {😀: 1, b: [1]}\n", 2, problems::add).orElseThrow();
    yaml.mapping("😀").orElseThrow().optionalText("b");
    assertProblem(
        """
        s.md:2:14: `b` is a list where one text is expected
          | 😀: {😀: 1, b: [1]}
          |              ^
          Write `b: …` on one line; put a text that holds `[`, `{` or `: ` in quotation marks.
        """);
  }

  @Test
  void windowsLineEnds() {
    YamlMapping yaml = read("a: 1\r\nb: [x]\r\n");
    yaml.flag("b");
    assertProblem(
        """
        f.yaml:2:4: `b` is a list where true or false is expected
          | b: [x]
          |    ^
          Write true or false, without quotation marks.
        """);
  }

  @Test
  void aFaultDoesNotHideTheRest() {
    YamlMapping yaml = read("a: {b: c}\nd: e\nf: maybe\ng: 1,5\n");
    assertEquals(Optional.empty(), yaml.optionalText("a"));
    assertEquals(Optional.of("e"), yaml.optionalText("d"));
    assertEquals(Optional.empty(), yaml.flag("f"));
    assertEquals(OptionalDouble.empty(), yaml.number("g"));
    assertEquals(
        List.of(
            "`a` is a mapping where one text is expected",
            "`f` is `maybe` where true or false is expected",
            "`g` is `1,5` where a number is expected"),
        problems.stream().map(Problem::message).toList());
  }

  @Test
  void duplicateKey() {
    assertEquals(Optional.of("one"), read("a: one\nb: two\na: three\n").optionalText("a"));
    assertProblem(
        """
        f.yaml:3:1: the key `a` stands twice, first in line 1
          | a: three
          | ^
          Keep one of the two.
        """);
  }

  @Test
  void aListWithinAList() {
    assertEquals(List.of("one"), read("a: [one, [two]]").textList("a"));
    assertProblem(
        """
        f.yaml:1:10: `a` holds a list where a text is expected
          | a: [one, [two]]
          |          ^
          Write one text, or a list of texts such as `[first, second]`.
        """);
  }

  @Test
  void aKeyThatMustBeThere() {
    assertEquals(Optional.of("x"), read("name: x").requiredText("name"));
    read("kind: x\n").requiredText("name");
    assertProblem(
        """
        f.yaml:1:1: the key `name` is missing
          | kind: x
          | ^
          Add a line `name: …`.
        """);
  }

  @Test
  void placesForFaultsThatOnlyTheCallerKnows() {
    YamlMapping yaml = read("day: 2024-13-01\nalso: [a, b]\n");
    assertEquals(
        """
        f.yaml:1:6: no day of the calendar
          | day: 2024-13-01
          |      ^
          Mend it.""",
        yaml.at("day", "no day of the calendar", "Mend it.").render());
    Problem item = yaml.atItem("also", 1, "said twice", "");
    assertEquals(2, item.line());
    assertEquals(11, item.column());
  }

  @Test
  void notAMapping() {
    assertTrue(YamlMapping.parse("f.yaml", "- a\n- b\n", 1, problems::add).isEmpty());
    assertProblem(
        """
        f.yaml:1:1: this is no mapping
          | - a
          | ^
          Write lines of the form `key: value`.
        """);
  }

  @Test
  void mappingExpected() {
    read("glossary: none").mapping("glossary");
    assertProblem(
        """
        f.yaml:1:11: `glossary` is a text where `key: value` lines are expected
          | glossary: none
          |           ^
          Write each on a line of its own, indented below `glossary:`.
        """);
  }

  @Test
  void aliasesRepeatButDoNotBlowUp() {
    YamlMapping yaml = read("a: &x [one]\nb: *x\n");
    assertEquals(List.of("one"), yaml.textList("b"));
    assertTrue(problems.isEmpty());
    String bomb = "a: &a [x]\n" + "b: [" + "*a,".repeat(30) + "*a]\n";
    assertTrue(YamlMapping.parse("f.yaml", bomb, 1, problems::add).isEmpty());
    assertProblem(
        """
        f.yaml: this YAML is too long, too deeply nested, or repeats itself too often
          Keep it below 1000000 characters, 20 levels and 20 aliases.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "a: [", "? "})
  void deepNestingIsAProblemAndNoCrash(String opening) {
    assertTrue(YamlMapping.parse("f.yaml", opening.repeat(100_000), 1, problems::add).isEmpty());
    assertEquals(1, problems.size());
  }

  @Test
  void tooLong() {
    String text = "a: " + "x".repeat(1_000_001);
    assertTrue(YamlMapping.parse("f.yaml", text, 1, problems::add).isEmpty());
    assertEquals(
        "this YAML is too long, too deeply nested, or repeats itself too often",
        problems.get(0).message());
  }
}
