package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.contents;
import static io.sourcebook.publish.Examples.library;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.pages;
import static io.sourcebook.publish.Examples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Memory;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that publishes without end is killed at arbitrary moments. */
class KillTest {

  /** A few each time the tests run; -Dkills=500 for a long look. */
  private static final int KILLS = Integer.getInteger("kills", 6);

  private static final List<SitePage> ONE = with(pages(), page("one/a.html", Examples.html("1")));
  private static final List<SitePage> TWO = with(pages(), page("two/b.html", Examples.html("2")));

  @TempDir private Path folder;

  /** Publishes one site and the other in turn until it is killed. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) throws IOException {
      Path site = Path.of(arguments[0]);
      for (int i = 0; ; i++) {
        Publisher.Outcome outcome =
            Publisher.publish(site, i % 2 == 0 ? ONE : TWO, library(), Memory.NONE);
        if (!outcome.faults().isEmpty()) {
          throw new IllegalStateException(outcome.faults().toString());
        }
        if (i == 0) {
          Files.createFile(site.resolveSibling("running"));
        }
      }
    }
  }

  @Test
  void aKilledProcessLeavesOneWholeSite() throws Exception {
    Map<String, String> one = published("expected-one", ONE);
    Map<String, String> two = published("expected-two", TWO);
    Path site = Files.createDirectory(folder.resolve("project")).resolve("site");
    for (int kill = 0; kill < KILLS; kill++) {
      Path running = site.resolveSibling("running");
      Files.deleteIfExists(running);
      Process process = start(site);
      while (Files.notExists(running)) {
        assertTrue(process.isAlive(), () -> read(site.resolveSibling("log")));
        Thread.sleep(5);
      }
      // Another moment each time, spread over the few milliseconds that one publishing takes.
      Thread.sleep(kill * 37 % 101);
      process.destroyForcibly();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      Publisher.restore(site);
      Map<String, String> left = contents(site);
      assertTrue(left.equals(one) || left.equals(two), "kill " + kill + ": " + left.keySet());
      assertFalse(SitePlace.of(site).hasLeftovers());
      assertEquals(List.of(), Publisher.verify(site, library()));
    }
  }

  private static Process start(Path site) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Endless.class.getName(),
            site.toString())
        .redirectErrorStream(true)
        .redirectOutput(site.resolveSibling("log").toFile())
        .start();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private Map<String, String> published(String name, List<SitePage> pages) throws IOException {
    Path site = Files.createDirectory(folder.resolve(name)).resolve("site");
    assertEquals(List.of(), Publisher.publish(site, pages, library(), Memory.NONE).faults());
    return contents(site);
  }
}
