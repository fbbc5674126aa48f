package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong use ends with status 2 and two lines: what is wrong, and what to write instead. */
class UsageTest {

  @TempDir private Path folder;

  @Test
  void withoutACommand() {
    assertWrong(
        """
        sourcebook: which command?
          Try "sourcebook --help" for the list of them.
        """);
  }

  @Test
  void anUnknownCommand() {
    assertWrong(
        """
        sourcebook: unknown command buidl
          Did you mean "sourcebook build"?
        """,
        "buidl");
    assertWrong(
        """
        sourcebook: unknown command xyzzy
          Try "sourcebook --help".
        """,
        "xyzzy");
  }

  @Test
  void anUnknownOption() {
    assertWrong(
        """
        sourcebook: unknown option --frob
          Try "sourcebook --help".
        """,
        "--frob");
    assertWrong(
        """
        sourcebook: unknown option: '--strickt'
          Try "sourcebook build --help".
        """,
        "build",
        "--strickt");
  }

  @Test
  void oneArgumentTooMany() {
    assertWrong(
        """
        sourcebook: too many projects: build takes one at most
          Run it once for each; write quotes around a name with spaces.
        """,
        "build",
        "a",
        "b");
    assertWrong(
        """
        sourcebook: too many projects: verify takes one at most
          Run it once for each; write quotes around a name with spaces.
        """,
        "verify",
        "a",
        "b",
        "c");
  }

  @Test
  void inspectNeedsAPathThatExists() {
    assertWrong(
        """
        sourcebook: missing required parameter: 'PATH'
          Try "sourcebook inspect --help".
        """,
        "inspect");
    assertWrong(
        """
        sourcebook: there is no file or folder nowhere.txt
          Name articles, or folders that hold articles.
        """,
        "inspect",
        "nowhere.txt");
  }

  @Test
  void anUnknownFormat() {
    assertWrong(
        """
        sourcebook: invalid value for option '--format': it can be text, json or jsonl, not xml
          Try "sourcebook inspect --help".
        """,
        "inspect",
        "--format",
        "xml",
        folder.toString());
  }

  @Test
  void aFolderThatIsNoProject() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (String command : new String[] {"build", "verify"}) {
      assertWrong(
          "sourcebook: no project in "
              + empty
              + ": it has no folder seeds/\n"
              + "  Put your articles into seeds/articles/ there, or name the folder that holds"
              + " seeds/.\n",
          command,
          empty.toString());
      assertWrong(
          "sourcebook: there is no folder "
              + folder.resolve("gone")
              + "\n  Name the folder that holds seeds/.\n",
          command,
          folder.resolve("gone").toString());
    }
  }

  @Test
  void helpAndVersionAreResults() {
    CommandRun help = CommandRun.of("--help");
    assertEquals(0, help.status());
    assertTrue(help.results().startsWith("Usage: sourcebook "), help.results());
    assertEquals("", help.messages());
    assertEquals(0, CommandRun.of("inspect", "--help").status());
    assertEquals("sourcebook (not packaged)\n", CommandRun.of("--version").results());
  }

  private static void assertWrong(String messages, String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(messages, run.messages());
    assertEquals("", run.results());
    assertEquals(2, run.status());
  }
}
