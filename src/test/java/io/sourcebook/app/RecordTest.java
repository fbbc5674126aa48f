package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.History;
import io.sourcebook.release.PublishedSite;
import io.sourcebook.release.ReleaseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five articles come one by one; the record tells the truth, and no released link dies. */
class RecordTest {

  private static final Path SEEDS = Path.of("seeds");

  @TempDir private Path folder;
  private Path project;

  /** The project without articles, and with what its subjects are, not what the analyst says. */
  @BeforeEach
  void emptyProject() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    Files.createDirectories(project.resolve("seeds/articles"));
    Files.createDirectories(project.resolve("seeds/subjects"));
    Files.copy(SEEDS.resolve("site.yaml"), project.resolve("seeds/site.yaml"));
    for (Path subject : files(SEEDS.resolve("subjects"))) {
      String text = Files.readString(subject);
      int end = text.indexOf("\n---", 3) + 5;
      Files.writeString(in("subjects", subject), text.substring(0, end));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path in(String part, Path file) {
    return project.resolve("seeds").resolve(part).resolve(file.getFileName().toString());
  }

  private static List<String> articles() throws IOException {
    return files(SEEDS.resolve("articles")).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".txt"))
        .map(name -> name.substring(0, name.length() - ".txt".length()))
        .toList();
  }

  private void add(String article) throws IOException {
    for (Path file : files(SEEDS.resolve("articles"))) {
      if (file.getFileName().toString().startsWith(article + ".")) {
        Files.copy(file, in("articles", file));
      }
    }
  }

  private void remove(String article) throws IOException {
    for (Path file : files(project.resolve("seeds/articles"))) {
      if (file.getFileName().toString().startsWith(article + ".")) {
        Files.delete(file);
      }
    }
  }

  private void run(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
  }

  private static List<String> ordered(String order) throws IOException {
    List<String> all = articles();
    assertEquals(5, all.size());
    return order.chars().mapToObj(digit -> all.get(digit - '0')).toList();
  }

  @Test
  void withoutReleasesTheOrderLeavesNoTrace() throws IOException {
    Map<String, String> first = new TreeMap<>();
    for (String order : List.of("01234", "43210", "20413", "31042")) {
      for (String article : ordered(order)) {
        add(article);
        run("build", project.toString());
      }
      Map<String, String> site = ExampleProject.contents(project.resolve("site"));
      if (first.isEmpty()) {
        first.putAll(site);
      }
      assertEquals(first, site, order);
      for (String article : articles()) {
        remove(article);
      }
    }
    assertTrue(first.size() > 50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01234", "43210", "20413", "31042"})
  void theRecordTellsTheTruthAndEveryAnchorLives(String order) throws IOException {
    for (String article : ordered(order)) {
      add(article);
      run("release", project.toString());
      check();
    }
    // Statements go with an article, a subject goes as a whole, and the article comes back.
    String last = ordered(order).get(2);
    remove(last);
    run("build", project.toString());
    everyAnchorLives();
    run("release", project.toString());
    check();
    Path subject = project.resolve("seeds/subjects/oil-licences.md");
    String told = Files.readString(subject);
    Files.delete(subject);
    run("release", project.toString());
    check();
    add(last);
    Files.writeString(subject, told);
    run("release", project.toString());
    check();
    assertEquals(8, history().releases().size());
    run("verify", project.toString());
  }

  private void check() throws IOException {
    List<String> problems = new ArrayList<>();
    Edition site =
        PublishedSite.read(project.resolve("site"), problem -> problems.add(problem.render()))
            .orElseThrow()
            .edition();
    assertEquals(List.of(), problems);
    assertEquals(sorted(site), sorted(history().accepted()));
    everyAnchorLives();
    int size = history().releases().size();
    String number =
        new ObjectMapper()
            .readTree(Files.readString(project.resolve("site/data/site.json")))
            .get("release")
            .toString();
    assertTrue(number.startsWith("{\"number\":" + size + ","), number);
    assertTrue(number.endsWith("\"changed_since\":0}"), number);
  }

  private History history() {
    return ReleaseRecord.read(
        project,
        problem -> {
          throw new IllegalStateException(problem.render());
        });
  }

  private static Edition sorted(Edition edition) {
    Map<String, Edition.Sheet> sheets = new TreeMap<>();
    edition
        .sheets()
        .forEach(
            (slug, sheet) ->
                sheets.put(
                    slug,
                    new Edition.Sheet(
                        sheet.name(),
                        sheet.statements().stream()
                            .sorted(Comparator.comparing(Row::id))
                            .toList())));
    return new Edition(new TreeMap<>(edition.articles()), sheets);
  }

  /** Reads the record as a stranger, and each page for the anchors in it. */
  private void everyAnchorLives() throws IOException {
    Map<String, Set<String>> released = new TreeMap<>();
    for (String line : Files.readAllLines(project.resolve(ReleaseRecord.FILE))) {
      new ObjectMapper()
          .readTree(line)
          .get("subjects")
          .properties()
          .forEach(
              one ->
                  anchors(
                      one.getValue(),
                      released.computeIfAbsent(one.getKey(), slug -> new TreeSet<>())));
    }
    assertEquals(4, released.size());
    List<String> dead = new ArrayList<>();
    Map<String, Integer> kinds = new HashMap<>();
    for (Map.Entry<String, Set<String>> subject : released.entrySet()) {
      Path file = project.resolve("site/subjects/" + subject.getKey() + ".html");
      Document page = Jsoup.parse(Files.readString(file));
      for (String anchor : subject.getValue()) {
        Element target = page.getElementById(anchor);
        Element row =
            target == null ? null : target.closest("[data-statement], [data-moved], .stones li");
        if (row == null) {
          dead.add(subject.getKey() + "#" + anchor);
        } else {
          kinds.merge(row.hasAttr("data-statement") ? "statement" : "stone", 1, Integer::sum);
        }
      }
    }
    assertEquals(List.of(), dead);
    assertTrue(kinds.getOrDefault("statement", 0) > 0, kinds.toString());
  }

  private static void anchors(JsonNode node, Set<String> anchors) {
    if (node.path("id").isTextual()) {
      anchors.add(node.get("id").asText());
    }
    node.path("anchors").forEach(anchor -> anchors.add(anchor.asText()));
    node.forEach(part -> anchors(part, anchors));
  }

  @Test
  void aLineOfTheRecordIsNoLargerThanWhatItTells() throws IOException {
    int sizes = 0;
    for (String article : articles()) {
      add(article);
      sizes += Files.readString(project.resolve("seeds/articles/" + article + ".txt")).length();
    }
    run("release", project.toString());
    List<String> lines = Files.readAllLines(project.resolve(ReleaseRecord.FILE));
    assertEquals(1, lines.size());
    // Four subjects print much of the same five articles.
    assertTrue(lines.get(0).length() < 3 * sizes, lines.get(0).length() + " of " + sizes);
  }
}
