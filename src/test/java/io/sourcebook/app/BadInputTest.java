package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be, among sound ones: each is told, and nothing is lost. */
class BadInputTest {

  private static final String WORDS = "The weir was opened on Monday, and the town was dry again.";

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void copy() {
    project = ExampleProject.ferry(folder.resolve("ferry"));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(project.folder().resolve("seeds/articles").resolve(name), bytes);
  }

  private JsonNode site() throws IOException {
    return new ObjectMapper().readTree(project.site().resolve("data/site.json").toFile());
  }

  /** What the site says of each file that it did not read. */
  private Map<String, String> errors() throws IOException {
    Map<String, String> errors = new TreeMap<>();
    for (JsonNode article : site().get("articles")) {
      if (!article.get("error").isNull()) {
        errors.put(article.get("article").asText(), article.get("error").asText());
      }
    }
    return errors;
  }

  @Test
  void eachIsToldAndTheRestIsRead() throws IOException {
    write("empty.html", "");
    write("blank.html", " \n\t ");
    write("binary.html", new byte[] {1, 2, 3, 0, 0, 7, 8, 0, 0x7F, 3, 0, 0, 0, 1, 2});
    write("script.html", "<!doctype html><script>show('" + WORDS + "')</script>");
    write("picture.html", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    write("zeros.txt", "a weir\0 of stone");
    Files.createSymbolicLink(
        project.folder().resolve("seeds/articles/out.html"), Files.createTempFile("out", ".html"));
    Map<String, String> expected =
        new TreeMap<>(
            Map.of(
                "empty",
                "the file is empty: put the article's text into it, or delete it",
                "blank",
                "the page shows no text: it may be built by a script; copy its text into a file"
                    + " that ends in .txt",
                "binary",
                "it is full of control characters and is no web page: save the page again",
                "script",
                "the page shows no text: it may be built by a script; copy its text into a file"
                    + " that ends in .txt",
                "picture",
                "it is a picture, which is not read: type its text, or let a program recognise"
                    + " it, into a file that ends in .txt",
                "zeros",
                "it holds zero bytes and is no text: save the article's text as UTF-8",
                "out",
                "it is a link that leads out of the project: put the file itself there"));

    CommandRun run = project.build();
    assertEquals("", run.messages());
    assertEquals(0, run.status());
    List<String> lines = run.results().lines().toList();
    assertEquals("2 articles read, 7 set aside:", lines.get(0));
    assertEquals(
        "  seeds/articles/empty.html: the file is empty: put the article's text into it, or delete"
            + " it",
        lines.stream().filter(line -> line.contains("empty.html")).findFirst().orElse(""));
    assertEquals(expected, errors());
    String sources = Files.readString(project.site().resolve("sources/index.html"));
    expected
        .values()
        .forEach(reason -> assertTrue(sources.contains(reason.replace("'", "&#39;")), reason));
    assertEquals(0, project.verify().status());

    Map<String, String> before = project.contents();
    CommandRun strict = project.build("--strict");
    assertEquals(1, strict.status());
    assertEquals("", strict.results());
    assertTrue(
        strict
            .messages()
            .contains(
                "seeds/articles/zeros.txt: was set aside: it holds zero bytes and is no text"),
        strict.messages());
    assertFalse(strict.messages().contains("\tat "), strict.messages());
    assertEquals(before, project.contents());
  }

  @Test
  void strangeNamesHaveTheirPages() throws IOException {
    List<String> names =
        List.of(
            "index",
            "CON",
            "a b",
            "it's \"so\"",
            "😀",
            "..x",
            "a..b",
            "a\u202Etxt",
            "a:b",
            "a?b",
            "a<i>b",
            "100%",
            "a#b",
            "a\\b",
            "é".repeat(120));
    for (String name : names) {
      write(name.equals("..x") ? "x...txt" : name + ".txt", WORDS + " Of " + names.indexOf(name));
    }
    CommandRun run = project.build("--strict");
    assertEquals("", run.messages());
    assertEquals(0, run.status());
    assertEquals(0, project.verify().status());
    Map<String, String> pages = new TreeMap<>();
    for (JsonNode article : site().get("articles")) {
      String page = article.get("page").asText();
      pages.put(article.get("article").asText(), page);
      assertTrue(Files.isRegularFile(project.site().resolve(page)), page);
    }
    assertEquals("sources/a b.html", pages.get("a b"));
    assertEquals("sources/index~1bc04b52.html", pages.get("index"));
    assertEquals("sources/boats.html", pages.get("boats"));
    assertEquals(names.size() + 2, pages.size());
  }

  @Test
  void hugeAndDeepFilesAreReadInTime() throws IOException {
    write("deep.html", "<div>".repeat(100_000) + "<p>" + WORDS);
    write("deeper.html", "<b><i><p>".repeat(100_000) + "Then " + WORDS);
    write("long.txt", "weir ".repeat(200_000));
    write("line.html", "<p>" + "word ".repeat(200_000));
    write("unclosed.html", "<p>Now " + WORDS + "<a href='".repeat(100_000));
    write("nul.html", "<p>" + WORDS + " It was" + " a dry town".repeat(9) + "\0 The end.");
    CommandRun run =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.build("--strict"));
    assertEquals("", run.messages());
    assertEquals(0, run.status());
  }
}
