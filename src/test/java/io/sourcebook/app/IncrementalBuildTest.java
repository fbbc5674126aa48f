package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.ProjectGenerator;
import io.sourcebook.cache.DiskMemory;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has changed, a build that remembers gives what a build from nothing gives. */
class IncrementalBuildTest {

  /** The time of every file before some builds, by which those left alone are known. */
  private static final FileTime LONG_AGO = FileTime.fromMillis(946_684_800_000L);

  @TempDir Path folder;

  /** What a build told. */
  private record Told(List<String> problems, Optional<Publisher.Outcome> published) {}

  @Test
  void aDozenEditsGiveTheSameBytes() throws IOException {
    edit(12, 20_240_409L);
  }

  @Test
  @Tag("long")
  void threeHundredEditsGiveTheSameBytes() throws IOException {
    edit(300, 20_261_122L);
  }

  @Test
  void anArticleMoreWritesOnlyWhatItChanges() throws IOException {
    Path project = ProjectGenerator.archive(folder.resolve("project"), 60, 20);
    Path articles = project.resolve("seeds/articles");
    Path meta = folder.resolve("report-0059.meta.yaml");
    Path text = folder.resolve("report-0059.txt");
    Files.move(articles.resolve("report-0059.txt"), text);
    Files.move(articles.resolve("report-0059.meta.yaml"), meta);
    build(project, project.resolve("site"), memory(project));

    Files.move(text, articles.resolve("report-0059.txt"));
    Files.move(meta, articles.resolve("report-0059.meta.yaml"));
    rebuild(project, true, "the last article");
    long sheets = written(project, "subjects/");
    assertTrue(sheets > 0 && sheets <= 9, sheets + " pages of three subjects were written");
    // The pages of sources lead back to rows by their numbers, which a new row moves.
    long sources = written(project, "sources/report");
    assertTrue(sources > 0 && sources <= 27, sources + " pages of sources were written");
  }

  @Test
  void anArticleMoreWritesItsPartOfALongListOfSources() throws IOException {
    Path project = ProjectGenerator.archive(folder.resolve("project"), 2, 3);
    for (int i = 0; i < 612; i++) {
      note(project, i, "2021-" + (i % 2 == 0 ? "05" : "06") + "-11");
    }
    note(project, 612, "2023-02-03");
    build(project, project.resolve("site"), memory(project));

    note(project, 613, "2021-06-12");
    rebuild(project, true, "a note more in June 2021");
    assertEquals(1, written(project, "sources-2021-06.html"));
    assertEquals(1, written(project, "sources-2021.html"));
    assertEquals(2, written(project, "sources-"));
    // The list, and the page of the note itself.
    assertEquals(2, written(project, "sources/"));
  }

  /** An article of which no word stands in another. */
  private static void note(Path project, int number, String day) throws IOException {
    Path articles = project.resolve("seeds/articles");
    String name = "note-" + number;
    Files.writeString(
        articles.resolve(name + ".txt"),
        String.format(
            Locale.ROOT,
            "Ship%1$d met tug%1$d off cape%1$d with grain%1$d for port%1$d.%n",
            number));
    Files.writeString(articles.resolve(name + ".meta.yaml"), "published: " + day + "\n");
  }

  private static long written(Path project, String beginning) throws IOException {
    Path site = project.resolve("site");
    long written = 0;
    for (Path file : files(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (path.startsWith(beginning) && !Files.getLastModifiedTime(file).equals(LONG_AGO)) {
        written++;
      }
    }
    return written;
  }

  private void edit(int edits, long seed) throws IOException {
    Path project = folder.resolve("project");
    RandomEdits random = new RandomEdits(project, seed);
    random.begin();
    List<String> done = new ArrayList<>();
    int published = 0;
    rebuild(project, true, "the beginning");
    for (int i = 0; i < edits; i++) {
      done.add(random.next());
      // Files with other times are read, and such as the last build left are known by the disk.
      published += rebuild(project, i % 2 == 0, String.join("\n", done)) ? 1 : 0;
    }
    assertTrue(published > edits / 3, published + " of " + edits + " builds had no problems");
  }

  /**
   * Builds with what is remembered and without, compares, and holds that every file whose bytes
   * stay was left alone.
   *
   * @param aged whether all files get another time before
   * @return whether a site was published
   */
  private boolean rebuild(Path project, boolean aged, String edits) throws IOException {
    Path site = project.resolve("site");
    Map<String, byte[]> before = Files.isDirectory(site) ? tree(site) : Map.of();
    Map<String, FileTime> times = new HashMap<>();
    for (String path : before.keySet()) {
      if (aged) {
        Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
      }
      times.put(path, Files.getLastModifiedTime(site.resolve(path)));
    }
    Told remembered = build(project, site, memory(project));
    // Faults of the finished pages name the folder.
    Path fresh = folder.resolve("fresh").resolve("site");
    Told anew = build(project, fresh, Memory.NONE);
    assertEquals(anew.problems(), remembered.problems(), edits);
    if (anew.published().isPresent()) {
      Map<String, byte[]> after = tree(site);
      same(tree(fresh), after, edits);
      for (Map.Entry<String, byte[]> file : after.entrySet()) {
        byte[] old = before.get(file.getKey());
        boolean kept = old != null && java.util.Arrays.equals(old, file.getValue());
        boolean touched =
            !Files.getLastModifiedTime(site.resolve(file.getKey()))
                .equals(times.get(file.getKey()));
        assertEquals(!kept, touched, () -> file.getKey() + " after\n" + edits);
      }
    }
    delete(fresh);
    return anew.published().isPresent();
  }

  private static DiskMemory memory(Path project) {
    return new DiskMemory(project.resolve(".sourcebook/cache"), "program");
  }

  private static Told build(Path folder, Path site, Memory memory) {
    Problems problems = new Problems();
    Project project = new Project(folder);
    SiteSettings settings = SettingsReader.read(project, problems);
    Pipeline.Result result = Pipeline.run(folder, settings, false, memory, problems);
    if (!problems.isEmpty()) {
      return new Told(render(problems.list()), Optional.empty());
    }
    Publisher.Outcome outcome = Publisher.publish(site, result.pages(), result.library(), memory);
    if (!outcome.faults().isEmpty()) {
      return new Told(render(outcome.faults()), Optional.empty());
    }
    if (memory instanceof DiskMemory disk) {
      disk.forgetUnused();
    }
    return new Told(List.of(), Optional.of(outcome));
  }

  private static List<String> render(List<Problem> problems) {
    return problems.stream().map(Problem::render).toList();
  }

  private static void same(Map<String, byte[]> expected, Map<String, byte[]> actual, String edits) {
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()), edits);
    expected.forEach(
        (path, bytes) ->
            assertArrayEquals(bytes, actual.get(path), () -> path + " after\n" + edits));
  }

  private static Map<String, byte[]> tree(Path root) throws IOException {
    Map<String, byte[]> tree = new TreeMap<>();
    for (Path file : files(root)) {
      tree.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return tree;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : new TreeSet<>(files.toList()).descendingSet()) {
          Files.delete(file);
        }
      }
    }
  }
}
