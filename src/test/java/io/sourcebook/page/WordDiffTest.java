package io.sourcebook.page;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  private static final Path CASES =
      Path.of("src", "test", "resources", "io", "sourcebook", "page", "word-diff.md");

  @Test
  void theCases() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (String part : Files.readString(CASES).split("\n## ", -1)) {
      List<String> lines = part.lines().filter(line -> line.startsWith("-")).toList();
      if (lines.size() == 3) {
        cases++;
        List<String> texts = lines.stream().map(line -> line.substring(1).strip()).toList();
        String drawn = drawn(WordDiff.of(texts.get(0), texts.get(1)));
        if (!drawn.equals(texts.get(2))) {
          wrong.add(part.lines().findFirst().orElse("") + ": " + drawn);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(12, cases);
  }

  private static String drawn(List<WordDiff.Run> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run.kind()) {
                  case SAME -> run.text();
                  case STRUCK -> "[-" + run.text() + "-]";
                  case NEW -> "{+" + run.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  private static String without(List<WordDiff.Run> runs, WordDiff.Kind kind) {
    return runs.stream()
        .filter(run -> run.kind() != kind)
        .map(WordDiff.Run::text)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("the ", "crane", " ", ", ", "works", ".", "𝒳", "é", "\u00a0", "“")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join("", words));
  }

  @Property
  void nothingIsLostOrMadeUp(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<WordDiff.Run> runs = WordDiff.of(before, after);
    assertEquals(before, without(runs, WordDiff.Kind.NEW));
    assertEquals(after, without(runs, WordDiff.Kind.STRUCK));
    assertTrue(runs.stream().noneMatch(run -> run.text().isEmpty()));
    for (int i = 1; i < runs.size(); i++) {
      assertTrue(runs.get(i).kind() != runs.get(i - 1).kind(), runs.toString());
    }
    if (before.equals(after)) {
      assertTrue(runs.stream().allMatch(run -> run.kind() == WordDiff.Kind.SAME));
    }
  }

  @Test
  void aMegabyteTakesNoTime() {
    String before = "a b ".repeat(250_000);
    String after = "b, a ".repeat(200_000);
    assertTimeoutPreemptively(
        ofSeconds(2), () -> assertEquals(4, WordDiff.of("x " + before, "x " + after).size()));
  }
}
