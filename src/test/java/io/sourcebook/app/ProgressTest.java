package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Memory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

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
    ProgressLine line = new ProgressLine(terminal, clock::get);
    line.show();
    clock.set(1999);
    line.stage(Stage.READING, 0);
    line.show();
    line.close();
    assertEquals("", sent());
  }

  @Test
  void theLineTellsTheStageAndItsCountAndGoes() {
    ProgressLine line = new ProgressLine(terminal, clock::get);
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
    line.done("find");
    line.show();
    assertEquals("<finding dates, names and quotations: 1 of 40 articles", sent());
    line.stage(Stage.RELATING, 0);
    line.done("find");
    line.show();
    assertEquals("<relating passages …", sent());
    line.close();
    assertEquals("<", sent());
    line.show();
    line.close();
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
