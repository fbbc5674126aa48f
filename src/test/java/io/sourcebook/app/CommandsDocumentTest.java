package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** commands.md names exactly the commands and options that there are. */
class CommandsDocumentTest {

  /** Options that every command has, told once at the top. */
  private static final Set<String> COMMON = Set.of("--help", "--version", "--debug");

  @Test
  void eachCommandAndOptionIsDescribedAndNoOther() throws IOException {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    CommandLine program =
        Sourcebook.commandLine(
            new Console(nowhere, new PrintStream(nowhere, true, StandardCharsets.UTF_8), false));
    Map<String, TreeSet<String>> actual = new TreeMap<>();
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              TreeSet<String> options = new TreeSet<>();
              command.getCommandSpec().options().stream()
                  .map(OptionSpec::longestName)
                  .forEach(options::add);
              assertTrue(options.containsAll(COMMON), name);
              options.removeAll(COMMON);
              actual.put(name, options);
            });

    String document = Files.readString(Path.of("src/docs/commands.md"));
    Map<String, TreeSet<String>> described = new TreeMap<>();
    for (String section : document.split("\n## ", -1)) {
      if (!section.startsWith("sourcebook ")) {
        continue;
      }
      List<String> lines = section.lines().toList();
      String name = lines.get(0).substring("sourcebook ".length());
      assertTrue(lines.get(1).startsWith("`sourcebook " + name), "synopsis of " + name);
      SortedSet<String> rows = options("(?m)^\\| `(--[a-z-]+)` \\| \\S", section);
      assertEquals(
          rows, options("(--[a-z-]+)", lines.get(1)), "options in the synopsis of " + name);
      described.put(name, new TreeSet<>(rows));
    }
    assertEquals(actual, described);
    COMMON.forEach(option -> assertTrue(document.contains(option + "`"), option));
  }

  @Test
  void theExitStatusesAreThose() throws IOException {
    String document = Files.readString(Path.of("src/docs/commands.md"));
    assertTrue(document.contains("| " + Sourcebook.DONE + " | done |"));
    assertTrue(document.contains("| " + Sourcebook.FAULTS + " | an input has errors"));
    assertTrue(
        document.contains("| " + Sourcebook.WRONG_USE + " | the command was written wrongly"));
  }

  @Test
  void theExampleOfAMessageIsReal() throws IOException {
    String document = Files.readString(Path.of("src/docs/commands.md"));
    String message =
        Files.readString(Path.of("src/test/resources/invalid/site-unknown-language/expected.txt"));
    assertTrue(document.contains("```\n" + message + "```"), message);
  }

  private static SortedSet<String> options(String pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
