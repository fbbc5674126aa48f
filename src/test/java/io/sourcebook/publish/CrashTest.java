package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.contents;
import static io.sourcebook.publish.Examples.library;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.pages;
import static io.sourcebook.publish.Examples.with;
import static io.sourcebook.publish.Examples.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Memory;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that ends between any two steps, or a step that fails, leaves a whole site. */
class CrashTest {

  private static final List<SitePage> OLD =
      with(pages(), page("topics/only-before.html", Examples.html("old")));
  private static final List<SitePage> NEW =
      with(
          without(pages(), "topics/only-before.html"),
          page("topics-new/only-after.html", Examples.html("new")));

  @TempDir private Path folder;

  /** The end of the process: nothing that the program does afterwards has an effect. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Does as many steps as it is told, and then ends the process or fails once. */
  private static final class Stopping implements FileOperations {
    private final DiskOperations disk = new DiskOperations();
    private final boolean crash;
    private final AtomicInteger left;

    Stopping(int steps, boolean crash) {
      this.left = new AtomicInteger(steps);
      this.crash = crash;
    }

    private void step() throws IOException {
      int now = left.decrementAndGet();
      if (crash && now < 0) {
        throw new Crash();
      }
      if (!crash && now == -1) {
        throw new IOException("the disk is full");
      }
    }

    boolean stopped() {
      return left.get() < 0;
    }

    @Override
    public void createDirectory(Path created) throws IOException {
      step();
      disk.createDirectory(created);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      if (left.get() == 0 && crash) {
        disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      step();
      disk.write(file, bytes);
    }

    @Override
    public boolean link(Path existing, Path second) throws IOException {
      step();
      return disk.link(existing, second);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      step();
      disk.delete(path);
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 15", "false, 20"})
  void aCrashAtAnyStepLeavesOneWholeSite(boolean ofTheTwin, int least) throws IOException {
    Map<String, String> before = published("before", OLD);
    Map<String, String> after = published("after", NEW);
    Set<Map<String, String>> seen = new HashSet<>();
    int betweenRenames = 0;
    int steps = 0;
    for (boolean done = false; !done; steps++) {
      Path project = Files.createDirectory(folder.resolve("crash-" + steps));
      Path site = project.resolve("site");
      assertEquals(List.of(), Publisher.publish(site, OLD, library(), Memory.NONE).faults());
      assertEquals(before, contents(site));
      if (!ofTheTwin) {
        Files.delete(project.resolve(".sourcebook/site.twin.txt"));
      }
      Stopping stopping = new Stopping(steps, true);
      try {
        Publisher.publish(site, NEW, library(), Memory.NONE, stopping);
        done = !stopping.stopped();
      } catch (Crash e) {
        assertTrue(stopping.stopped());
      }
      if (!Files.exists(site)) {
        betweenRenames++;
        Path beside = project.resolve(".site.old");
        assertEquals(before, contents(beside), "whole beside its place");
      } else {
        Map<String, String> now = contents(site);
        assertTrue(now.equals(before) || now.equals(after), "step " + steps);
      }
      crashWhileRestoring(site, before, after);
      Publisher.restore(site);
      Map<String, String> now = contents(site);
      assertTrue(now.equals(before) || now.equals(after), "step " + steps);
      seen.add(now);
      assertFalse(SitePlace.of(site).hasLeftovers());
      assertEquals(List.of(), Publisher.publish(site, NEW, library(), Memory.NONE).faults());
      assertEquals(after, contents(site));
      // What a crash left of the twin shows only when the next site is made of it.
      assertEquals(List.of(), Publisher.publish(site, OLD, library(), Memory.NONE).faults());
      assertEquals(before, contents(site));
    }
    assertEquals(Set.of(before, after), seen);
    assertEquals(1, betweenRenames);
    assertTrue(steps > least, "the steps were counted: " + steps);
  }

  /** Restoring is stopped after each of its first steps, and begun anew. */
  private static void crashWhileRestoring(
      Path site, Map<String, String> before, Map<String, String> after) throws IOException {
    for (int steps = 0; steps < 4; steps++) {
      try {
        Publisher.restore(site, new Stopping(steps, true));
      } catch (Crash e) {
        if (Files.exists(site)) {
          Map<String, String> now = contents(site);
          assertTrue(now.equals(before) || now.equals(after));
        }
      }
    }
  }

  @Test
  void aStepThatFailsLeavesTheSiteAsItWas() throws IOException {
    Map<String, String> before = published("before", OLD);
    Map<String, String> after = published("after", NEW);
    boolean done = false;
    for (int steps = 0; !done; steps++) {
      Path site = Files.createDirectory(folder.resolve("fail-" + steps)).resolve("site");
      Publisher.publish(site, OLD, library(), Memory.NONE);
      Stopping stopping = new Stopping(steps, false);
      Publisher.Outcome outcome = Publisher.publish(site, NEW, library(), Memory.NONE, stopping);
      done = !stopping.stopped();
      if (outcome.faults().isEmpty()) {
        assertEquals(after, contents(site));
      } else {
        PublisherTest.assertFaults(
            """
            site: could not be published: the disk is full
              The site is as it was. Mend the cause, and build again.""",
            outcome.faults());
        assertEquals(before, contents(site), "step " + steps);
        assertFalse(SitePlace.of(site).hasLeftovers(), "step " + steps);
      }
      assertEquals(List.of(), Publisher.publish(site, NEW, library(), Memory.NONE).faults());
      assertEquals(after, contents(site));
      assertEquals(List.of(), Publisher.publish(site, OLD, library(), Memory.NONE).faults());
      assertEquals(before, contents(site));
    }
  }

  @Test
  void aCrashOfTheFirstBuildLeavesNoSiteOrAWholeOne() throws IOException {
    Map<String, String> after = published("after", NEW);
    boolean done = false;
    for (int steps = 0; !done; steps++) {
      Path site = Files.createDirectory(folder.resolve("first-" + steps)).resolve("site");
      Stopping stopping = new Stopping(steps, true);
      try {
        Publisher.publish(site, NEW, library(), Memory.NONE, stopping);
        done = !stopping.stopped();
      } catch (Crash e) {
        assertTrue(stopping.stopped());
      }
      Publisher.restore(site);
      assertTrue(!Files.exists(site) || contents(site).equals(after), "step " + steps);
    }
  }

  @Test
  void withoutARestoreTheNextPublishMendsToo() throws IOException {
    Path site = folder.resolve("site");
    Publisher.publish(site, OLD, library(), Memory.NONE);
    Files.move(site, folder.resolve(".site.old"));
    assertEquals(List.of(), Publisher.publish(site, NEW, library(), Memory.NONE).faults());
    assertEquals(published("after", NEW), contents(site));
  }

  @Test
  void theCrashIsSeen() {
    Path site = folder.resolve("site");
    assertThrows(
        Crash.class,
        () -> Publisher.publish(site, NEW, library(), Memory.NONE, new Stopping(3, true)));
  }

  private Map<String, String> published(String name, List<SitePage> pages) throws IOException {
    Path site = Files.createDirectories(folder.resolve(name)).resolve("site");
    assertEquals(List.of(), Publisher.publish(site, pages, library(), Memory.NONE).faults());
    return contents(site);
  }
}
