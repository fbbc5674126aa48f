package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.ProjectGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on the whole site goes past an article's share. */
class MaxShareTest {

  /** Longer than names with what their bearers are, and than phrases that two articles share. */
  private static final int RUN = 8;

  /** Made-up articles tell one event in one wording, and begin the next sentence alike. */
  private static final int RUN_OF_MADE_UP = 16;

  @TempDir private Path folder;

  private static void settings(Path project, String lines) throws IOException {
    Files.writeString(project.resolve("seeds/site.yaml"), "title: A site\n" + lines);
  }

  private static void assertWithin(Path project, double share, int run) throws IOException {
    int most = 0;
    for (Map.Entry<String, ShownWords.Count> one : ShownWords.of(project, run).entrySet()) {
      ShownWords.Count count = one.getValue();
      int limit = (int) Math.floor(count.words() * share);
      assertTrue(count.shown() <= limit, one.getKey() + ": " + count + ", limit " + limit);
      most = Math.max(most, 100 * count.shown() / Math.max(1, limit));
    }
    assertTrue(most > 80, "no article comes near its limit, the nearest with " + most + " %");
  }

  private Path seeds(boolean analyst) throws IOException {
    Path project = folder.resolve("seeds-project");
    Path from = Path.of("seeds").toAbsolutePath();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = project.resolve("seeds").resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else if (!analyst && file.toString().endsWith(".md")) {
          String text = Files.readString(file);
          Files.writeString(to, text.substring(0, text.indexOf("\n---", 3) + 5));
        } else {
          Files.copy(file, to);
        }
      }
    }
    return project;
  }

  @ParameterizedTest
  @CsvSource({"0.05, excerpts", "0.2, excerpts", "0.5, excerpts", "0.2, full", "0.8, full"})
  void theSeedsWithoutTheAnalyst(double share, String publish) throws IOException {
    Path project = seeds(false);
    settings(project, "max_share: " + share + "\npublish: " + publish + "\n");
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    assertWithin(project, share, RUN);
  }

  @Test
  void whatEarlierReleasesShowedIsNotShownAnyMore() throws IOException {
    Path project = seeds(false);
    assertEquals("", CommandRun.of("release", project.toString()).messages());
    settings(project, "max_share: 0.2\n");
    assertEquals("", CommandRun.of("build", project.toString()).messages());
    assertWithin(project, 0.2, RUN);
    assertEquals("", CommandRun.of("release", project.toString()).messages());
    assertWithin(project, 0.2, RUN);
    String sheet = Files.readString(project.resolve("site/subjects/nicolas-maduro.html"));
    assertTrue(Jsoup.parse(sheet).select(".stones li").size() > 10);
  }

  @Test
  void theSeedsWithTheAnalyst() throws IOException {
    Path project = seeds(true);
    settings(project, "max_share: 0.6\n");
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    assertWithin(project, 0.6, RUN);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.35})
  void aMadeUpProject(double share) throws IOException {
    Path project = ProjectGenerator.manySubjects(folder.resolve("many"), 30);
    settings(project, "max_share: " + share + "\n");
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    assertWithin(project, share, RUN_OF_MADE_UP);
  }

  @Test
  void theAnalystsCitationsStopTheBuildWhereTheyGoPastTheShare() throws IOException {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    settings(project.folder(), "max_share: 0.1\n");
    CommandRun run = project.build();
    assertEquals(1, run.status());
    assertEquals(
        """
        seeds/subjects/norwick-line.md:5:51: with this citation the analyst shows 12 words of \
        @post-boats, and its share of 10 % is 6 of 61
          | …as told to renew a part of its fleet. [@post-boats "ordered the Norwick line on Monday to replace th…
          |                                          ^
          Cite fewer words, or raise max_share in seeds/site.yaml or in the article's .meta.yaml.
        """,
        run.messages());
  }

  @Test
  void whatIsLeftOutIsTold() throws IOException {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    settings(project.folder(), "max_share: 0.3\n");
    CommandRun run = project.build();
    assertEquals("", run.messages());
    Path site = project.site();
    List<String> sources = told(site.resolve("subjects/norwick-line.html"), ".srcs .sm");
    assertEquals(
        "Arlen Post, 13 June 2023. 3 passages cited. 1 more passage is not shown: this article’s"
            + " share of 30 % is used up.",
        sources.get(0));
    assertEquals(
        List.of(
            "Only the cited paragraphs are shown; each gap says what it leaves out. This site shows"
                + " at most 30 % of the article’s words; an ellipsis or a gap stands for the rest."),
        told(site.resolve("sources/boats.html"), ".mode"));
  }

  @Test
  void anArticlesOwnSettingGoesFirst() throws IOException {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    settings(project.folder(), "max_share: 0.3\n");
    Path meta = project.folder().resolve("seeds/articles/quay.meta.yaml");
    Files.writeString(meta, "publish: full\n");
    assertEquals("", project.build().messages());
    ShownWords.Count full = ShownWords.of(project.folder(), RUN).getOrDefault("quay", none());
    assertEquals(full.words(), full.shown());

    Files.writeString(meta, "publish: full\nmax_share: 0.4\n");
    assertEquals("", project.build().messages());
    ShownWords.Count part = ShownWords.of(project.folder(), RUN).getOrDefault("quay", none());
    assertTrue(part.shown() <= 0.4 * part.words(), part.toString());
    assertTrue(part.shown() > 0.3 * part.words(), part.toString());
  }

  private static List<String> told(Path page, String selector) throws IOException {
    return Jsoup.parse(Files.readString(page)).select(selector).eachText();
  }

  private static ShownWords.Count none() {
    return new ShownWords.Count(0, -1, List.of());
  }
}
