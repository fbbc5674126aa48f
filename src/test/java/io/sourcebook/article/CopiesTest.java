package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.SetAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that come twice: in another frame, abridged, with other words around them. */
class CopiesTest {

  private static final List<String> WORDS =
      List.of(
          ("weir river gate farm mayor council water stone bridge flood spring autumn engineer"
                  + " budget vote harbour road school winter harvest mill dam sluice bank meadow")
              .split(" "));

  @TempDir Path project;
  private Path articles = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    articles = Files.createDirectories(project.resolve("seeds/articles"));
  }

  /** Sentences of made-up words, always the same for a number. */
  private static List<String> sentences(int seed, int count) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder words = new StringBuilder("The");
      for (int j = 0; j < 14; j++) {
        words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      sentences.add(words.append('.').toString());
    }
    return sentences;
  }

  private static String text(List<String> sentences) {
    return String.join("\n\n", sentences) + "\n";
  }

  @SafeVarargs
  private static String text(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return text(all);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text);
  }

  private Library read() {
    return new ArticleReader(true).readProject(project, problem -> {});
  }

  private static List<String> ids(Library library) {
    return library.articles().stream().map(Article::id).toList();
  }

  @Test
  void anotherFrameIsACopy() throws IOException {
    List<String> story = sentences(1, 20);
    write("agency.txt", text(story));
    write(
        "paper.html",
        "<html><head><title>Another head</title><meta property=og:site_name content='The Post'>"
            + "</head><body><article><h1>Another head</h1><p>"
            + String.join("</p><p>", story.subList(0, 19))
            + "</p></article></body></html>");
    Library library = read();
    assertEquals(List.of("agency"), ids(library));
    SetAside copy = library.setAside().get(0);
    assertEquals(Optional.of("agency"), copy.copyOf());
    assertEquals(Optional.of("The Post"), copy.publisher());
    assertEquals(
        "100% of its words stand in agency too: it counts as a copy; give both a key in their"
            + " .meta.yaml to keep it",
        copy.reason());
  }

  @Test
  void theShareInCommonIsTold() throws IOException {
    List<String> story = sentences(1, 20);
    write("a.txt", text(story));
    write("b.txt", text(story, sentences(2, 2)));
    SetAside copy = read().setAside().get(0);
    // Of two without a date the fuller stays.
    assertEquals("a", copy.id());
    assertEquals(100, copy.percent());
    write("c.txt", text(story.subList(0, 19), sentences(3, 2)));
    copy = read().setAside().get(1);
    assertEquals("c", copy.id());
    assertEquals(Optional.of("b"), copy.copyOf());
    assertEquals(91, copy.percent());
  }

  @Test
  void ownReportingMakesASource() throws IOException {
    List<String> story = sentences(1, 12);
    write("agency.txt", text(story));
    // Two fifths of its own.
    write("paper.txt", text(story, sentences(2, 8)));
    // A statement that both quote.
    write("other.txt", text(sentences(3, 10), story.subList(0, 4)));
    // Half of the story.
    write("short.txt", text(story.subList(0, 6)));
    assertEquals(List.of("agency", "other", "paper", "short"), ids(read()));
  }

  @Test
  void shortTextsHaveToBeAlikeToTheWord() throws IOException {
    write("a.txt", "The weir was opened on Monday by the mayor and the council of the town.\n");
    write("b.txt", "The weir was opened on Monday by the mayor and the council of the city.\n");
    assertEquals(List.of("a", "b"), ids(read()));
    write("c.txt", "The weir was opened on Monday, by the mayor and the Council of the town!\n");
    assertEquals(List.of("a", "b"), ids(read()));
  }

  @Test
  void whatTheAnalystDescribedStays() throws IOException {
    List<String> story = sentences(1, 20);
    write("a.txt", text(story));
    write("b.txt", text(story.subList(0, 19)));
    assertEquals(List.of("a"), ids(read()));
    write("b.meta.yaml", "key: weir\n");
    assertEquals(List.of("b"), ids(read()));
    assertEquals(
        "95% of its words stand in weir too: it counts as a copy; give both a key in their"
            + " .meta.yaml to keep it",
        read().setAside().get(0).reason());
    write("a.meta.yaml", "key: weir-2\n");
    assertEquals(List.of("a", "b"), ids(read()));
  }

  @Test
  void theEarlierStays() throws IOException {
    List<String> story = sentences(1, 20);
    write("a.txt", text(story));
    write("b.txt", text(story.subList(0, 19)));
    write("c.txt", text(story.subList(1, 20)));
    write("a.meta.yaml", "published: 2025-03-05\n");
    write("b.meta.yaml", "published: 2025-03-04\n");
    write("c.meta.yaml", "published: 2025\n");
    assertEquals(List.of("b"), ids(read()));
  }

  @Test
  void theOrderOfTheFilesHasNoSay() throws IOException {
    List<Shingles> texts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      write("x.txt", text(sentences(i % 10, 20).subList(0, 20 - i / 10)));
      texts.add(Shingles.of(read().articles().get(0)));
    }
    List<Integer> originals = CopyFinder.find(texts);
    for (int i = 0; i < 30; i++) {
      assertEquals(i < 10 ? -1 : i % 10, originals.get(i));
    }
    Collections.reverse(texts);
    assertEquals(20, CopyFinder.find(texts).stream().filter(original -> original >= 0).count());
  }

  @Test
  void tenThousandAreComparedInTime() throws Throwable {
    List<Shingles> texts = new ArrayList<>();
    String phrase = "This story was first told by the harbour agency and all rights are reserved.";
    for (int i = 0; i < 60; i++) {
      write("x.txt", phrase + "\n\n" + text(sentences(i, 25)));
      texts.add(Shingles.of(read().articles().get(0)));
    }
    List<Shingles> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(texts.get(i % texts.size()));
    }
    InTime.run("10,000 texts", () -> CopyFinder.find(many));
    assertTrue(CopyFinder.find(many).stream().filter(original -> original < 0).count() == 60);
  }
}
