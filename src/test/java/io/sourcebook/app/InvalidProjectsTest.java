package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder under invalid/ is a project with one thing wrong, and expected.txt holds the exact
 * messages.
 */
class InvalidProjectsTest {

  private static final Path PROJECTS = Path.of("src/test/resources/invalid");

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> eachSaysWhatIsWrong() throws IOException {
    try (Stream<Path> projects = Files.list(PROJECTS)) {
      List<DynamicTest> tests =
          projects
              .filter(Files::isDirectory)
              .sorted()
              .map(
                  project ->
                      DynamicTest.dynamicTest(
                          project.getFileName().toString(), () -> check(project)))
              .toList();
      assertTrue(tests.size() > 10);
      return tests;
    }
  }

  @Test
  void atATerminalTheEndSaysWhatBecameOfTheSite() throws IOException {
    ExampleProject copy =
        ExampleProject.copy(PROJECTS.resolve("meta-unknown-key"), folder.resolve("project"), false);
    CommandRun first = CommandRun.watched("build", copy.folder().toString());
    assertTrue(first.messages().endsWith("\n1 problem: nothing was published\n"), first.messages());
    Files.createDirectory(copy.site());
    CommandRun second = CommandRun.watched("build", copy.folder().toString());
    assertTrue(
        second.messages().endsWith("\n1 problem: the site is as it was\n"), second.messages());
  }

  private void check(Path project) throws IOException {
    String expected = Files.readString(project.resolve("expected.txt"));
    ExampleProject copy =
        ExampleProject.copy(project, folder.resolve(project.getFileName()), false);
    CommandRun run = copy.build();
    assertEquals(expected, run.messages());
    assertEquals("", run.results());
    assertEquals(1, run.status());
    assertFalse(Files.exists(copy.site()));
  }
}
