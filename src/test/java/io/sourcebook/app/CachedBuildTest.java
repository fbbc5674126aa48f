package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.cache.DiskMemory;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that remembers gives what a build from nothing gives. */
class CachedBuildTest {

  @TempDir Path folder;

  private static Pipeline.Result build(Memory memory) {
    List<Problem> problems = new ArrayList<>();
    Project project = new Project(Path.of("").toAbsolutePath());
    SiteSettings settings = SettingsReader.read(project, problems::add);
    Pipeline.Result result = Pipeline.run(project.folder(), settings, false, memory, problems::add);
    assertEquals(List.of(), problems);
    return result;
  }

  @Test
  void theSeedsGiveTheSameBytesFromMemory() {
    List<SitePage> fresh = build(Memory.NONE).pages();
    DiskMemory first = new DiskMemory(folder.resolve("cache"), "program");
    same(fresh, build(first).pages());
    assertTrue(first.made() > 0);
    DiskMemory second = new DiskMemory(folder.resolve("cache"), "program");
    same(fresh, build(second).pages());
    assertEquals(0, second.made());
  }

  @Test
  void sharedTemplatesThatAreLinkedAreReadAgainWhenTheyChange() throws IOException {
    Path project = folder.resolve("project");
    assertEquals(Sourcebook.DONE, CommandRun.of("init", project.toString()).status());
    Path shared = Files.createDirectories(folder.resolve("shared/theme"));
    Path assets = Files.createDirectories(folder.resolve("shared/files"));
    Files.createSymbolicLink(project.resolve("templates"), shared);
    Files.createSymbolicLink(shared.resolve("assets"), assets);
    Files.createSymbolicLink(assets.resolve("round"), shared);
    Path page = Files.writeString(shared.resolve("404.ftlh"), "before");
    Path asset = Files.writeString(assets.resolve("logo.svg"), "<svg/>");
    DiskMemory memory = new DiskMemory(folder.resolve("cache"), "program");
    assertEquals("before", page(project, memory, "404.html"));
    Snapshot first = Snapshot.of(project.resolve("templates"));
    Files.writeString(page, "after it");
    assertEquals("after it", page(project, memory, "404.html"));
    Snapshot second = Snapshot.of(project.resolve("templates"));
    assertNotEquals(first, second);
    assertEquals("<svg/>", page(project, memory, "assets/logo.svg"));
    Files.writeString(asset, "<svg></svg>");
    assertNotEquals(second, Snapshot.of(project.resolve("templates")));
    assertEquals("<svg></svg>", page(project, memory, "assets/logo.svg"));
  }

  private static String page(Path folder, Memory memory, String path) {
    Project project = new Project(folder);
    List<Problem> problems = new ArrayList<>();
    SiteSettings settings = SettingsReader.read(project, problems::add);
    Pipeline.Result result = Pipeline.run(folder, settings, false, memory, problems::add);
    assertEquals(List.of(), problems);
    return result.pages().stream()
        .filter(page -> page.path().equals(path))
        .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  @Test
  void suggestionsComeFromWhatABuildRemembers() {
    build(new DiskMemory(folder.resolve("cache"), "program"));
    Project project = new Project(Path.of("").toAbsolutePath());
    List<Problem> problems = new ArrayList<>();
    SiteSettings settings = SettingsReader.read(project, problems::add);
    DiskMemory second = new DiskMemory(folder.resolve("cache"), "program");
    assertEquals(
        Pipeline.suggest(project.folder(), settings, Memory.NONE, Progress.NONE, problems::add)
            .list(),
        Pipeline.suggest(project.folder(), settings, second, Progress.NONE, problems::add).list());
    assertEquals(List.of(), problems);
    assertEquals(0, second.made());
  }

  @Test
  void pagesCheckedBeforeAreNotCheckedAgain() {
    Pipeline.Result result = build(Memory.NONE);
    DiskMemory first = new DiskMemory(folder.resolve("cache"), "program");
    Path one = folder.resolve("one");
    assertEquals(
        List.of(), Publisher.publish(one, result.pages(), result.library(), first).faults());
    assertTrue(first.made() > 0);
    DiskMemory second = new DiskMemory(folder.resolve("cache"), "program");
    Path other = folder.resolve("other");
    assertEquals(
        List.of(), Publisher.publish(other, result.pages(), result.library(), second).faults());
    assertEquals(0, second.made());
  }

  private static void same(List<SitePage> expected, List<SitePage> actual) {
    assertEquals(
        expected.stream().map(SitePage::path).toList(),
        actual.stream().map(SitePage::path).toList());
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i).bytes(), actual.get(i).bytes(), expected.get(i).path());
    }
  }
}
