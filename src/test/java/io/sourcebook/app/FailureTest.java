package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when something breaks that is not the input. */
class FailureTest {

  @TempDir private Path folder;

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void aReaderThatLeavesEndsTheCommandQuietly() {
    assertEquals(new CommandRun(0, "", ""), CommandRun.to(failing("Broken pipe"), "--version"));
    assertEquals(
        new CommandRun(0, "", ""),
        CommandRun.to(failing("Broken pipe"), "inspect", "pom.xml", "--format", "json"));
  }

  @Test
  void aFullDiskIsToldInALine() {
    CommandRun run = CommandRun.to(failing("No space left on device"), "--version");
    assertEquals("sourcebook: No space left on device\n", run.messages());
    assertEquals(1, run.status());
  }

  @Test
  void anArticleThatCannotBeWrittenIsNotAdded() throws IOException {
    CommandRun.of("init", folder.resolve("project").toString());
    Path articles = folder.resolve("project/seeds/articles");
    Files.move(articles, folder.resolve("project/seeds/elsewhere"));
    Files.writeString(articles, "a file where a folder belongs");
    Path file = folder.resolve("ferry.txt");
    Files.writeString(file, "Ferry delayed\n\nThe ferry will not sail today, the town said.\n");
    CommandRun run =
        CommandRun.of("add", file.toString(), "--project", folder.resolve("project").toString());
    assertEquals(
        "sourcebook: " + articles + " is in the way\n  In the end nothing was added.\n",
        run.messages());
    assertEquals(1, run.status());
  }

  @Test
  void aProjectThatCannotBeMadeWholeIsNotMade() throws IOException {
    Path target = folder.resolve("file/project");
    Files.writeString(folder.resolve("file"), "a file where a folder belongs");
    CommandRun run = CommandRun.of("init", target.toString());
    assertTrue(run.messages().endsWith("\n  In the end nothing was made.\n"), run.messages());
    assertEquals("a file where a folder belongs", Files.readString(folder.resolve("file")));
    assertEquals(1, run.status());
  }

  @Test
  void whatIsDoneInParallelComesInOrder() {
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
    List<Integer> taken = new ArrayList<>();
    OrderedParallel.forEach(inputs, number -> number * number, taken::add);
    assertEquals(inputs.stream().map(number -> number * number).toList(), taken);
  }

  @Test
  void aFailureInParallelIsTheCallersFailure() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                OrderedParallel.forEach(
                    List.of(1, 2, 3),
                    number -> {
                      if (number == 2) {
                        throw new IllegalStateException("two");
                      }
                      return number;
                    },
                    number -> assertTrue(number < 2)));
    assertEquals("two", failure.getMessage());
    assertFalse(Thread.currentThread().isInterrupted());
  }
}
