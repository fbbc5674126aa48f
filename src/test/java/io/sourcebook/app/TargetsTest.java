package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the machine alone prints of the repository's own articles, the analyst's statements taken
 * away, by {@code targets.md}. A place is article:line and the letter of the sentence in the line.
 */
class TargetsTest {

  private static final Path TARGETS = Path.of("src/test/resources/io/sourcebook/app/targets.md");

  @TempDir private static Path project;

  private static Map<String, FactSheet> sheets = Map.of();
  private static Map<String, Article> articles = Map.of();

  @BeforeAll
  static void build() throws IOException {
    ExampleProject.copy(Path.of("seeds"), project.resolve("seeds"), false);
    try (Stream<Path> files = Files.list(project.resolve("seeds/subjects"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\n---\n", 4) + 5));
      }
    }
    List<String> problems = new ArrayList<>();
    SiteSettings settings =
        SettingsReader.read(new Project(project), one -> problems.add(one.toString()));
    Pipeline.Result result =
        Pipeline.run(project, settings, false, Memory.NONE, one -> problems.add(one.toString()));
    assertEquals(List.of(), problems);
    sheets =
        result.sheets().stream().collect(Collectors.toMap(one -> one.subject().name(), one -> one));
    articles =
        result.library().articles().stream().collect(Collectors.toMap(Article::id, one -> one));
  }

  @TestFactory
  Stream<DynamicTest> sections() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    String page = "";
    String section = "";
    for (String line : Files.readAllLines(TARGETS, StandardCharsets.UTF_8)) {
      if (line.startsWith("## ")) {
        page = line.substring(3);
      } else if (line.startsWith("### ")) {
        section = page + ": " + line.substring(4);
        expected.put(section, new ArrayList<>());
      } else if (line.startsWith("- ")) {
        expected.get(section).add(line.substring(2));
      }
    }
    assertFalse(expected.isEmpty());
    return expected.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertEquals(
                            String.join("\n", entry.getValue()),
                            String.join("\n", printed(entry.getKey())))));
  }

  private static List<String> printed(String pageAndSection) {
    String[] parts = pageAndSection.split(": ", 2);
    FactSheet sheet = sheets.get(parts[0]);
    return switch (parts[1]) {
      case "Timeline" ->
          Stream.concat(sheet.timeline().stream(), sheet.undated().stream())
              .map(TargetsTest::event)
              .toList();
      case "Figures" ->
          sheet.figures().stream()
              .map(
                  one ->
                      words(one.citation().passage())
                          + one.figure().owner().map(owner -> ", " + owner).orElse("")
                          + one.figure().condition().map(when -> ", " + when).orElse(""))
              .toList();
      case "Said by", "Said of" ->
          sheet.quotations().stream()
              .filter(one -> one.bySubject() == parts[1].equals("Said by"))
              .map(
                  one ->
                      place(one.citation().passage())
                          + " "
                          + one.quotation().speaker().orElseThrow().name())
              .distinct()
              .toList();
      case "Sources differ" -> sheet.differences().stream().map(TargetsTest::difference).toList();
      case "Not in these articles" ->
          sheet.gaps().stream().filter(FactSheet.Gap::open).map(FactSheet.Gap::question).toList();
      default ->
          sheet.statements().stream()
              .filter(one -> one.section().equals(parts[1]))
              .map(TargetsTest::statement)
              .toList();
    };
  }

  private static String statement(Statement one) {
    String places =
        one.citations().stream()
            .map(Citation::passage)
            .map(TargetsTest::place)
            .collect(Collectors.joining(" with "));
    String status =
        one.standing().status() == Status.STATED
            ? ""
            : ", " + one.standing().status().name().toLowerCase(Locale.ROOT);
    return places
        + status
        + one.standing().by().map(by -> " by " + by).orElse("")
        + one.unnamed().map(name -> ", never says " + name).orElse("")
        + (one.articles() > one.origins() ? ", " + one.origins() + " origin" : "");
  }

  private static String event(FactSheet.Event one) {
    String places =
        one.citations().stream()
            .map(Citation::passage)
            .map(TargetsTest::place)
            .collect(Collectors.joining(" with "));
    String certainty = one.certainty().name().toLowerCase(Locale.ROOT);
    return one.date().map(Edtf::value).orElse("“" + one.words() + "”")
        + " "
        + certainty
        + (one.planned() ? ", planned" : "")
        + ": "
        + places;
  }

  private static String difference(Difference one) {
    return one.on()
        + ": "
        + one.sides().stream()
            .map(side -> place(side.passages().get(0)))
            .collect(Collectors.joining(" | "));
  }

  private static String words(Passage passage) {
    return articles.get(passage.article()).text().slice(passage.span());
  }

  /** Article, line and sentence, as a careful reader would cite them: {@code 004:11b}. */
  private static String place(Passage passage) {
    Article article = articles.get(passage.article());
    CanonicalText text = article.text();
    String before = text.slice(new Span(0, passage.span().start()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    Block block = article.blockAt(passage.span().start()).orElseThrow();
    String inBlock = text.slice(new Span(block.span().start(), passage.span().start() + 1));
    // A sentence ends at a full stop before a space and a capital; "Feb. 23" and "Gov. Ron" do not.
    int sentence = 0;
    for (int i = 0; i + 2 < inBlock.length(); i++) {
      boolean quote = i > 0 && "”\"".indexOf(inBlock.charAt(i)) >= 0;
      char stop = inBlock.charAt(quote ? i - 1 : i);
      boolean end = ".?!".indexOf(stop) >= 0 && inBlock.charAt(i + 1) == ' ';
      boolean shortened = ABBREVIATED.stream().anyMatch(inBlock.substring(0, i + 1)::endsWith);
      sentence += end && !shortened && !Character.isLowerCase(inBlock.charAt(i + 2)) ? 1 : 0;
    }
    return passage.article().substring(0, 3) + ":" + line + (char) ('a' + sentence);
  }

  private static final Set<String> ABBREVIATED = Set.of("Gov.", "Feb.", "U.S.", "“strong support”");

  @Test
  void nothingLoadedOrUncertainStandsAtAGlance() {
    Map<String, String> wrong = new HashMap<>();
    for (FactSheet sheet : sheets.values()) {
      for (Statement statement : sheet.statements()) {
        Status status = statement.standing().status();
        boolean plain = status == Status.STATED || status == Status.ATTRIBUTED;
        boolean label = statement.unnamed().isPresent() && status == Status.OPINION;
        if (statement.section().equals("At a glance") && !plain && !label) {
          wrong.put(sheet.subject().name(), statement(statement));
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void noUndatedArticleHasADayOfItsOwn() {
    for (FactSheet sheet : sheets.values()) {
      for (FactSheet.Event event : sheet.timeline()) {
        String article = event.citations().get(0).passage().article();
        boolean undated = articles.get(article).source().published().isEmpty();
        boolean day = event.date().map(Edtf::precision).equals(Optional.of(Edtf.Precision.DAY));
        assertFalse(undated && day, event.words() + " in " + article);
      }
    }
  }

  @Test
  void theMeetingInMexicoCityHasOneOrigin() {
    Statement meeting =
        sheets.get("Nicolás Maduro").statements().stream()
            .filter(one -> one.text().contains("Mexico City"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, meeting.articles());
    assertEquals(1, meeting.origins());
    assertEquals(
        Optional.of("“The United States and Venezuela secretly …” names Bloomberg"),
        meeting.originNote());
  }
}
