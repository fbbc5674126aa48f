package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.form.Blank;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five articles of the repository: every block's role, and what they say of themselves. */
class SeedArticlesTest {

  private static final List<Problem> PROBLEMS = new ArrayList<>();

  @TempDir static Path project;

  private static Library library = new Library(List.of(), List.of());

  /** Without the analyst's .meta.yaml: here the articles speak for themselves. */
  @BeforeAll
  static void read() throws IOException {
    Path copy = Files.createDirectories(project.resolve("seeds/articles"));
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("seeds/articles"), "00*.txt")) {
      for (Path file : files) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    library = new ArticleReader(true).readProject(project, PROBLEMS::add);
  }

  private static Article article(String number) {
    return library.articles().stream()
        .filter(article -> article.id().startsWith(number))
        .findFirst()
        .orElseThrow();
  }

  /** A letter for each block: T title, S standfirst, C caption, H heading, f furniture, . body. */
  private static String roles(String number) {
    return article(number).blocks().stream()
        .map(
            block ->
                switch (block.role()) {
                  case TITLE -> "T";
                  case STANDFIRST -> "S";
                  case CAPTION -> "C";
                  case HEADING -> "H";
                  case FURNITURE -> "f";
                  case BODY -> ".";
                })
        .collect(Collectors.joining());
  }

  private static String words(String number, int block) {
    Article article = article(number);
    return article.text().slice(article.blocks().get(block - 1).span());
  }

  private static String reason(String number, int block) {
    return article(number).blocks().get(block - 1).reason().orElse("");
  }

  @Test
  void allFiveAreRead() {
    assertEquals(5, library.articles().size());
    assertTrue(library.setAside().isEmpty());
    assertTrue(PROBLEMS.isEmpty());
  }

  @Test
  void rolesOfEveryBlock() {
    assertEquals("TS..........", roles("000"));
    assertEquals("ffTffC" + ".".repeat(10) + "f".repeat(11), roles("001"));
    assertEquals("Tfff.............", roles("002"));
    assertEquals("T.....f....ff", roles("003"));
    assertEquals("f........f....ff", roles("004"));
  }

  @Test
  void whatIsLeftOutAndWhy() {
    assertEquals("MercoPress, en Español", words("001", 1));
    assertEquals("the site's name with a language link, names the publisher", reason("001", 1));
    assertEquals("Montevideo, April 26th 2024 - 20:30 UTC", words("001", 2));
    assertEquals("page clock: a date line with a time and zone before the title", reason("001", 2));
    assertEquals("Tuesday, March 8th 2022 - 09:54 UTC", words("001", 4));
    assertEquals("date line of the article", reason("001", 4));
    assertEquals("count of comments: the line \"Full article 2 comments\"", reason("001", 5));
    assertEquals("a caption: the same words twice in one line", reason("001", 6));
    assertEquals("Top Comments", words("001", 17));
    assertEquals("comment block: from the line \"Top Comments\" to the end", reason("001", 27));
    assertEquals("Read More:", words("003", 7));
    assertEquals("(Bloomberg) --", words("004", 1));
    assertEquals("words of an agency before the text", reason("004", 1));
    assertTrue(words("004", 2).startsWith("US officials met secretly"));
    assertEquals("credit line", reason("004", 15));
    assertEquals("copyright line", reason("004", 16));
    assertEquals("a lead-in under the title, mostly said again in ¶5", reason("000", 2));
  }

  @Test
  void whatTheySayOfThemselves() {
    assertEquals(
        Optional.of(
            new Sourced<>(
                "MercoPress", Certainty.STATED, "the line \"MercoPress, en Español\" at the top")),
        article("001").source().publisher());
    assertEquals(
        Optional.of("2022-03-08"),
        article("001").source().published().map(date -> date.value().value()));
    assertEquals(
        "the line \"Tuesday, March 8th 2022 - 09:54 UTC\"",
        article("001").source().published().orElseThrow().evidence());
    assertEquals(
        "Surprise turnaround of Ukraine invasion: Washington and Maduro regime hold weekend talks",
        article("001").source().title().orElseThrow().value());
    assertEquals(Optional.empty(), article("004").source().title());
    assertEquals("Bloomberg", article("004").source().publisher().orElseThrow().value());
    Sourced<?> year = article("004").source().published().orElseThrow();
    assertEquals("2024", year.value().toString());
    assertEquals(Certainty.INFERRED, year.certainty());
    assertEquals("the line \"©2024 Bloomberg L.P.\"", year.evidence());
    for (String number : List.of("000", "002", "003")) {
      assertEquals(Optional.empty(), article(number).source().published(), number);
      assertEquals(Optional.empty(), article(number).source().publisher(), number);
      assertTrue(article(number).source().title().isPresent(), number);
    }
    for (Article article : library.articles()) {
      assertEquals("en", article.source().language().orElseThrow().value());
    }
  }

  @Test
  void noBlockBeginsOrEndsWithWhiteSpace() {
    for (Article article : library.articles()) {
      for (Block block : article.blocks()) {
        String words = article.text().slice(block.span());
        assertEquals(Blank.strip(words), words);
      }
    }
  }

  @Test
  void withoutCleaningEveryBlockIsBody() {
    Article article =
        new ArticleReader(false)
            .read(Path.of(""), Path.of(article("004").file()), PROBLEMS::add)
            .article()
            .orElseThrow();
    assertTrue(article.blocks().stream().allMatch(block -> block.role() == Role.BODY));
    assertTrue(article.text().slice(article.blocks().get(0).span()).startsWith("(Bloomberg) --"));
    assertEquals(Optional.empty(), article.source().publisher());
  }
}
