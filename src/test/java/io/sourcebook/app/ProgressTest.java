package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Memory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at the terminal hears while a command works. */
class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong clock = new AtomicLong();

  /** What the terminal was sent since the last look; {@code <} is back to the line's begin. */
  private String sent() {
    String sent = bytes.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "<");
    bytes.reset();
    return sent;
  }

  @Test
  void nothingIsSaidInTheFirstTwoSeconds() {
    ProgressLine line = new ProgressLine(terminal, clock::get, 2000);
    line.show();
    clock.set(1999);
    line.stage(Stage.READING, 0);
    line.show();
    line.close();
    assertEquals("", sent());
  }

  @Test
  void theLineTellsTheStageAndItsCountAndGoes() {
    ProgressLine line = new ProgressLine(terminal, clock::get, 2000);
    line.stage(Stage.READING, 0);
    clock.set(2000);
    line.show();
    assertEquals("<reading articles …", sent());
    line.done("read");
    line.done("read");
    line.done("find");
    line.show();
    assertEquals("<reading articles: 2 articles", sent());
    line.stage(Stage.FINDING, 40);
    assertEquals("<finding dates, names and quotations: 0 of 40 articles", sent());
    line.done("find");
    line.show();
    assertEquals("<finding dates, names and quotations: 1 of 40 articles", sent());
    line.stage(Stage.RELATING, 0);
    line.done("find");
    assertEquals("<relating passages …", sent());
    line.close();
    assertEquals("<", sent());
    line.show();
    line.close();
    assertEquals("", sent());
  }

  /** The stages that a command names at a terminal, however often and with whatever counts. */
  private static List<String> lines(Browsers browsers, String... arguments) {
    OutputStream results = OutputStream.nullOutputStream();
    String said = CommandRun.impatient(results, browsers, arguments).messages();
    List<String> lines = new ArrayList<>();
    for (String part : said.split("\r\u001B\\[K", -1)) {
      String line = part.replaceFirst("(: \\d+ .*+| …)$", "");
      if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  @Test
  void suggestInspectAndPrintTellTheirStagesAndTakeThemAway(@TempDir Path folder) {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    String name = project.folder().toString();
    // Started as a browser, it says what it does not know, and ends.
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Browsers browsers = new Browsers(Map.of(Browsers.VARIABLE, java.toString()), List.of());
    assertEquals(
        List.of(
            "",
            "reading articles",
            "finding dates, names and quotations",
            "looking for the subjects",
            "relating passages",
            "comparing names",
            ""),
        lines(browsers, "suggest", name).stream()
            .map(line -> line.startsWith("no name without a page") ? "" : line)
            .toList());
    assertEquals(List.of("", "reading articles", ""), lines(browsers, "inspect", name + "/seeds"));
    assertEquals(0, project.build().status());
    List<String> print = lines(browsers, "print", "ada-brun", name, "--output", folder + "/a.pdf");
    assertEquals(List.of("", "printing the page with the browser"), print.subList(0, 2));
    assertTrue(print.get(2).startsWith("sourcebook: " + java + " did not print the page"));
  }

  @Test
  void besideResultsOnTheSameTerminalNothingIsTold() {
    Console console = new Console(bytes, terminal, false, true, true, 0);
    try (Progress progress = console.progressBesideResults()) {
      progress.stage(Stage.INSPECTING, 3);
    }
    assertEquals("", sent());
  }

  @Test
  void theTimesOfStagesAreToldWhenTheyEnd() {
    StageTimes times = new StageTimes(new Console(bytes, terminal, false), clock::get);
    times.stage(Stage.READING, 0);
    times.done("read");
    times.done("read");
    clock.set(949);
    times.stage(Stage.RELATING, 0);
    assertEquals("reading articles (2 articles): 0.9 seconds\n", sent());
    clock.set(1949);
    times.close();
    times.close();
    assertEquals("relating passages: 1.0 second\n", sent());
  }

  /** What is asked of a memory. */
  private record Word(String text) {}

  @Test
  void everyTaskOfAMemoryIsCounted() {
    StageTimes times = new StageTimes(new Console(bytes, terminal, false), clock::get);
    Memory memory = new CountedMemory(Memory.NONE, times);
    times.stage(Stage.PUBLISHING, 0);
    Word made =
        memory.recall("check", new Word("a"), Word.class, word -> new Word(word.text() + "b"));
    times.close();
    assertEquals(new Word("ab"), made);
    assertEquals("writing and checking pages (1 page): 0.0 seconds\n", sent());
  }
}
