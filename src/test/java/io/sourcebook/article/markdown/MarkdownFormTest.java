package io.sourcebook.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.InTime;
import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.Block;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormTest {

  private static final Path FILES = Path.of("src/test/resources/articles/markdown");

  private static final String WORDS =
      "\n\nThe weir at Dunmore was opened on Monday after four years of work.\n";

  private static Reading read(String text) throws UnreadableArticleException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new MarkdownForm().read(new ArticleFile("a.md", bytes), true);
  }

  private static String drawn(Reading reading) {
    StringBuilder out = new StringBuilder();
    for (Block block : reading.blocks()) {
      String role = block.role().name().toLowerCase(Locale.ROOT);
      out.append(role).append(" ".repeat(11 - role.length()));
      out.append(reading.text().slice(block.span()).replace('\n', ' '));
      block.reason().ifPresent(reason -> out.append("  (").append(reason).append(')'));
      out.append('\n');
    }
    return out.toString();
  }

  @Test
  void everyKindOfBlock() throws IOException, UnreadableArticleException {
    String text = Files.readString(FILES.resolve("clipped.md"));
    Reading reading = read(text);
    assertEquals(Files.readString(FILES.resolve("clipped.expected")), drawn(reading));
    assertEquals(text, reading.text().value());
    assertEquals(reading, read(text.replace("\n", "\r\n")));
  }

  @Test
  void frontMatter() throws IOException, UnreadableArticleException {
    Source source = read(Files.readString(FILES.resolve("clipped.md"))).source();
    assertEquals("The weir opens", source.title().orElseThrow().value());
    assertEquals("`title` in the file's front matter", source.title().orElseThrow().evidence());
    assertEquals("https://harbour.example/weir", source.url().orElseThrow().value());
    assertEquals(List.of("Ann Lee", "Bo Chen"), source.authors().orElseThrow().value());
    // The day in its own offset.
    assertEquals("2025-03-04", source.published().orElseThrow().value().value());
    assertEquals("The Harbour Post", source.publisher().orElseThrow().value());
    assertEquals("en-gb", source.language().orElseThrow().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: The weir: a tale     | front matter, not read: this is not valid YAML",
        "- a                         | front matter, not read: this is a list where keys with values are expected",
        "\"a                         | front matter, not read: this is not valid YAML",
      })
  void brokenFrontMatterIsNoted(String yaml, String reason) throws UnreadableArticleException {
    Reading reading = read("---\n" + yaml + "\n---" + WORDS);
    assertTrue(
        reading.blocks().get(0).reason().orElse("").startsWith("front matter, not read: "),
        reading.blocks().get(0).reason().orElse(""));
    assertEquals(Role.BODY, reading.blocks().get(1).role());
    assertEquals(
        reason.substring(0, 24), reading.blocks().get(0).reason().orElse("").substring(0, 24));
  }

  @Test
  void othersKeysAndValuesAreFine() throws UnreadableArticleException {
    Source source =
        read("---\nDate: 4 March 2025\nlayout: post\nauthor: {name: x}\nurl: /weir\n---" + WORDS)
            .source();
    assertEquals("2025-03-04", source.published().orElseThrow().value().value());
    assertEquals(Optional.empty(), source.authors());
    assertEquals(Optional.empty(), source.url());
    assertEquals("en", source.language().map(Sourced::value).orElse("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n<!-- never closed",
        "[a]: b c d",
        "***x",
        "#no heading",
        "1.no item",
        "![x](y) and words",
        "[^1]: A note."
      })
  void whatIsNotSureStaysBody(String text) throws UnreadableArticleException {
    Reading reading = read(text + WORDS);
    assertTrue(
        reading.blocks().stream().noneMatch(block -> block.role() == Role.FURNITURE),
        drawn(reading));
  }

  @Test
  void withoutText() {
    UnreadableArticleException e =
        assertThrows(
            UnreadableArticleException.class,
            () -> read("---\ntitle: x\n---\n\n<!-- x -->\n\n![a](b)\n"));
    assertEquals("it holds no text: put the article's text into it, or delete it", e.getMessage());
  }

  @Property(tries = 300)
  void whatShowsLiesInABlockOrIsAMark(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '@') String text) {
    try {
      Reading reading = read(text.replace('%', '\n'));
      assertEquals(text.replace('%', '\n'), reading.text().value());
    } catch (UnreadableArticleException e) {
      assertTrue(MarkdownBlocks.of(text).stream().noneMatch(each -> each.level() > 0));
    }
  }

  @Test
  void aMegabyteIsReadInTime() throws Throwable {
    for (String part :
        List.of(
            "[a](",
            "[",
            ">",
            "> - ",
            "- ",
            "`",
            "```\n",
            "a\n=\n",
            "[a]: b\n",
            "<!--\n",
            "<a ",
            "|a",
            "![a",
            "#",
            "* * ",
            "<div>\n\n",
            "1. ",
            "[![",
            "---\n",
            "-",
            "\n|-")) {
      String text = part.repeat(1_000_000 / part.length()) + "\n\nThe word.";
      InTime.run(part, () -> read(text));
    }
  }
}
