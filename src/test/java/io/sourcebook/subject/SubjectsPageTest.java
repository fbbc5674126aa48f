package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What src/docs/subjects.md says is so. */
class SubjectsPageTest {

  private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static String page() throws IOException {
    return Files.readString(Path.of("src/docs/subjects.md"));
  }

  /** The text from a heading to the next one. */
  private static String section(String heading) throws IOException {
    String page = page();
    int start = page.indexOf("## " + heading + "\n");
    assertTrue(start >= 0, heading);
    return page.substring(start, page.indexOf("\n## ", start));
  }

  @Test
  void itListsEveryKey() throws IOException {
    Set<String> listed = new TreeSet<>();
    Matcher key = KEY.matcher(section("Front matter"));
    while (key.find()) {
      listed.add(key.group(1));
    }
    assertEquals(new TreeSet<>(FrontMatter.KEYS), listed);
  }

  @Test
  void itsQueriesCanBeRead() throws Exception {
    int queries = 0;
    List<String> rows =
        section("How `match` finds more").lines().filter(line -> line.startsWith("| `")).toList();
    for (String row : rows) {
      Matcher code = CODE.matcher(row);
      while (code.find()) {
        MatchQuery.parse(code.group(1));
        queries++;
      }
    }
    assertEquals(8, queries);
  }

  @Test
  void itsCitationsCanBeRead() throws Exception {
    int citations = 0;
    Matcher code = CODE.matcher(section("Statements"));
    while (code.find()) {
      if (code.group(1).startsWith("[@")) {
        CitationScanner.scan(code.group(1), 0);
        citations++;
      }
    }
    assertEquals(4, citations);
  }

  @Test
  void itsMessageIsTheRealOne() throws IOException {
    String page = page();
    int end = page.lastIndexOf("\n```");
    String message = page.substring(page.lastIndexOf("```\n", end) + 4, end);
    Path messages = Path.of("src/test/resources/invalid/subject-malformed-citation/expected.txt");
    assertTrue(Files.readString(messages).startsWith(message + "\n"), message);
  }
}
