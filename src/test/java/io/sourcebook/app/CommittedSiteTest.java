package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that is committed is what the program builds from the committed seeds. */
class CommittedSiteTest {

  private static final Path SITE = Path.of("site");

  @TempDir private Path folder;

  @Test
  void aRebuildGivesTheCommittedSite() {
    assumeTrue(Files.isDirectory(SITE), "no site is committed yet");
    ExampleProject copy =
        ExampleProject.copy(Path.of("seeds"), folder.resolve("copy/seeds"), false);
    ExampleProject project = new ExampleProject(copy.folder().getParent());
    CommandRun run = project.build();
    assertEquals("", run.messages());

    Map<String, String> committed = ExampleProject.contents(SITE);
    Map<String, String> built = project.contents();
    TreeSet<String> different = new TreeSet<>(committed.keySet());
    different.addAll(built.keySet());
    different.removeIf(path -> built.getOrDefault(path, "").equals(committed.get(path)));
    assertEquals(
        new TreeSet<>(), different, "run ./sourcebook build, look at what changed, and commit it");
  }
}
