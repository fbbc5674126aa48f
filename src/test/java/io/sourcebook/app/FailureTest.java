package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a user sees when something breaks that is not the input. */
class FailureTest {

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
