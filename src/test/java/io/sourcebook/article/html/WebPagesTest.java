package io.sourcebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole web pages beside what each of their blocks is read as: {@code pages/NAME.html} and {@code
 * NAME.expected}.
 *
 * <p>{@code mvn test -Dtest=WebPagesTest -Dgolden.rewrite=true} writes the expectations anew; read
 * the difference before it is committed.
 */
class WebPagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/pages");

  static List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.html")) {
      files.forEach(file -> names.add(file.getFileName().toString().replace(".html", "")));
    }
    return List.copyOf(names);
  }

  @Test
  void thereArePages() throws IOException {
    assertTrue(names().size() >= 12);
  }

  @ParameterizedTest
  @MethodSource("names")
  void page(String name) throws IOException, UnreadableArticleException {
    String markup = Files.readString(FOLDER.resolve(name + ".html"), StandardCharsets.UTF_8);
    Path golden = FOLDER.resolve(name + ".expected");
    String drawn = draw(HtmlForm.read(markup, Optional.empty(), true));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, drawn, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), drawn);
  }

  @Test
  void aPageOfLinksIsSetAside() {
    String markup =
        """
        <html><head><title>Carrow Gazette</title></head><body><h1>Carrow Gazette</h1><ul>
        <li><h2><a href="/1">Council buys the old brewery for four million</a></h2><p>The price
        was not told to anybody.</p></li>
        <li><h2><a href="/2">A swan stops the morning train for an hour</a></h2><p>It would not
        leave the track.</p></li>
        <li><h2><a href="/3">Bread to cost more from the first of May</a></h2><p>Bakers can wait
        no longer than that.</p></li></ul><footer>Contact</footer></body></html>
        """;
    UnreadableArticleException refused =
        assertThrows(
            UnreadableArticleException.class, () -> HtmlForm.read(markup, Optional.empty(), true));
    assertEquals(
        "the page shows no article, only links and notices: save the article's own page, or copy"
            + " its text into a file that ends in .txt",
        refused.getMessage());
  }

  private static String draw(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Block block : reading.blocks()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(block.role() + block.reason().map(reason -> " (" + reason + ")").orElse(""));
      for (String line : reading.text().slice(block.span()).split("\n", -1)) {
        lines.add("  " + line);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
