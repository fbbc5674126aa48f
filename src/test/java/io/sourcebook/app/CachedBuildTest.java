package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.cache.DiskMemory;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.publish.Publisher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
