package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
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
 * Whole pages beside what is read from them: {@code articles/NAME.txt} and {@code NAME.expected}.
 *
 * <p>{@code mvn test -Dtest=PagesTest -Dgolden.rewrite=true} writes the expectations anew; read the
 * difference before it is committed.
 */
class PagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/articles");

  static List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.txt")) {
      files.forEach(file -> names.add(file.getFileName().toString().replace(".txt", "")));
    }
    return List.copyOf(names);
  }

  @Test
  void thereArePages() throws IOException {
    assertTrue(names().size() >= 7);
  }

  @ParameterizedTest
  @MethodSource("names")
  void page(String name) throws IOException {
    Article article =
        new ArticleReader(true)
            .read(FOLDER, FOLDER.resolve(name + ".txt"), problem -> {})
            .article()
            .orElseThrow();
    Path golden = FOLDER.resolve(name + ".expected");
    String drawn = draw(article);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, drawn, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), drawn);
  }

  private static String draw(Article article) {
    List<String> lines = new ArrayList<>();
    Source source = article.source();
    lines.add(draw("title", source.title()));
    lines.add(draw("publisher", source.publisher()));
    lines.add(draw("authors", source.authors()));
    lines.add(draw("published", source.published()));
    lines.add(draw("language", source.language()));
    source.updated().ifPresent(day -> lines.add(draw("updated", Optional.of(day))));
    source.rights().ifPresent(words -> lines.add(draw("rights", Optional.of(words))));
    for (Block block : article.blocks()) {
      lines.add("");
      lines.add(block.role() + block.reason().map(reason -> " (" + reason + ")").orElse(""));
      for (String line : article.text().slice(block.span()).split("\n", -1)) {
        lines.add("  " + line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String draw(String field, Optional<? extends Sourced<?>> value) {
    return field
        + ": "
        + value
            .map(each -> each.value() + " [" + each.certainty() + ": " + each.evidence() + "]")
            .orElse("not stated");
  }
}
