package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How faults of finished files are told. */
class ProblemsTest {

  private static List<Problem> changed(String file, int places) {
    List<Problem> faults = new ArrayList<>(List.of(Problem.of(file, "was changed", "Build.")));
    IntStream.rangeClosed(1, places).forEach(line -> faults.add(place(file, line)));
    return faults;
  }

  private static Problem place(String file, int line) {
    return new Problem(file, line, 1, Optional.empty(), "reads otherwise", "");
  }

  private static String printed(List<Problem> faults) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
    Problems.printFaults(faults, new Console(OutputStream.nullOutputStream(), stream, false));
    return messages.toString(StandardCharsets.UTF_8);
  }

  @Test
  void fewPlacesAreToldInFull() {
    assertEquals("", printed(List.of()));
    assertEquals("a: was changed\n  Build.\n\na:1:1: reads otherwise\n", printed(changed("a", 1)));
    assertEquals(
        """
        a: was changed
          Build.

        a:1:1: reads otherwise

        a:2:1: reads otherwise

        a:3:1: reads otherwise
        """,
        printed(changed("a", 3)));
  }

  @Test
  void ofManyPlacesTheRestIsCountedForEachFile() {
    List<Problem> faults = new ArrayList<>();
    faults.addAll(changed("a", 0));
    faults.addAll(changed("b", 20));
    IntStream.rangeClosed(1, 200).forEach(line -> faults.add(place("a", line)));
    assertEquals(
        """
        a: was changed
          Build.

        a:1:1: reads otherwise

        a:2:1: reads otherwise

        a:3:1: reads otherwise

        … and 197 more in a

        b: was changed
          Build.

        b:1:1: reads otherwise

        b:2:1: reads otherwise

        b:3:1: reads otherwise

        … and 17 more in b
        """,
        printed(faults));
  }

  @Test
  void ofManyFilesTheRestIsCounted() {
    List<Problem> faults = new ArrayList<>();
    IntStream.rangeClosed(10, 23).forEach(n -> faults.addAll(changed("f" + n, 4)));
    String printed = printed(faults);
    assertEquals(50, printed.lines().filter(line -> line.startsWith("f")).count());
    assertEquals(
        """
        f22: was changed
          Build.

        f22:1:1: reads otherwise

        … and 3 more in f22

        … and faults in 1 more file
        """,
        printed.substring(printed.indexOf("f22: ")));
  }
}
