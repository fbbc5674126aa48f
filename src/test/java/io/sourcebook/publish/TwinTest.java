package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.contents;
import static io.sourcebook.publish.Examples.library;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.with;
import static io.sourcebook.publish.Examples.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sourcebook.model.Memory;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The next site is made of a twin of the present one, but only where that is sure to be one. */
class TwinTest {

  private static final String PAGE = "index.html";
  private static final String STAYS = "sources/harbour.html";

  @TempDir private Path project;
  private Path site;
  private Path twin;
  private Path note;

  @BeforeEach
  void publishOnce() throws IOException {
    site = project.resolve("site");
    twin = project.resolve(".sourcebook/site.twin");
    note = project.resolve(".sourcebook/site.twin.txt");
    publish(Examples.pages());
  }

  private Publisher.Outcome publish(List<SitePage> pages) throws IOException {
    Publisher.Outcome outcome = Publisher.publish(site, pages, library(), Memory.NONE);
    assertEquals(List.of(), outcome.faults());
    Map<String, String> expected = new TreeMap<>();
    for (SitePage page : pages) {
      expected.put(page.path(), new String(page.bytes(), StandardCharsets.ISO_8859_1));
    }
    Map<String, String> there = contents(site);
    there.remove(Manifest.PATH);
    there.keySet().removeIf(path -> path.startsWith("mine"));
    assertEquals(expected, there);
    return outcome;
  }

  private static List<SitePage> site(String words) {
    return with(Examples.pages(), page(PAGE, Examples.html(words)));
  }

  private static Map<String, Long> numbers(Path folder) throws IOException {
    Map<String, Long> numbers = new TreeMap<>();
    for (String path : SiteFolder.list(folder).files()) {
      numbers.put(path, FileState.of(folder.resolve(path)).orElseThrow().number());
    }
    return numbers;
  }

  @Test
  void afterEachPublishingItHasTheSitesOwnFilesAndNoOthers() throws IOException {
    assertEquals(numbers(site), numbers(twin));
    publish(without(site("one"), "topics/harbour.html"));
    assertEquals(numbers(site), numbers(twin));
    publish(with(site("two"), page("new/folder/page.html", Examples.html("new"))));
    assertEquals(numbers(site), numbers(twin));
    publish(site("two"));
    assertEquals(numbers(site), numbers(twin));
    assertFalse(Files.exists(twin.resolve("new")));
    Files.writeString(site.resolve("mine.txt"), "of somebody else");
    Files.createDirectory(site.resolve("mine"));
    publish(site("three"));
    assertTrue(Files.exists(site.resolve("mine.txt")));
    Map<String, Long> ours = numbers(site);
    ours.remove("mine.txt");
    assertEquals(ours, numbers(twin));
    assertFalse(Files.exists(twin.resolve("mine")));
  }

  @Test
  void aFileThatStaysIsNotTouched() throws IOException {
    FileState before = FileState.of(site.resolve(STAYS)).orElseThrow();
    publish(site("one"));
    assertEquals(before, FileState.of(site.resolve(STAYS)).orElseThrow());
    Files.delete(note);
    publish(site("two"));
    assertNotEquals(before, FileState.of(site.resolve(STAYS)).orElseThrow());
  }

  @Test
  void whatNoPageSaysAnyMoreStandsNowhere() throws IOException {
    publish(site("to be blacked out"));
    publish(site("seen by all"));
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            Files.readString(file, StandardCharsets.ISO_8859_1).contains("to be blacked out"),
            file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"added", "replaced", "removed", "folder", "noted otherwise", "list"})
  void oneThatSomebodyChangedIsNotTaken(String how) throws IOException {
    Path inTwin = twin.resolve(STAYS);
    switch (how) {
      case "added" -> Files.writeString(twin.resolve("sources/more.html"), "more");
      case "replaced" -> {
        Path other = Files.writeString(project.resolve("other"), "other");
        Files.move(other, inTwin, StandardCopyOption.REPLACE_EXISTING);
      }
      case "removed" -> Files.delete(inTwin);
      case "folder" -> Files.createDirectory(twin.resolve("more"));
      case "noted otherwise" -> Files.writeString(note, "\0", StandardOpenOption.APPEND);
      case "list" -> {
        Path list = SitePlace.of(site).knownFiles();
        Files.writeString(list, Files.readString(list));
      }
      default -> throw new AssertionError(how);
    }
    FileState before = FileState.of(site.resolve(STAYS)).orElseThrow();
    publish(site("one"));
    assertNotEquals(before, FileState.of(site.resolve(STAYS)).orElseThrow());
    assertEquals(numbers(site), numbers(twin));
  }

  @Test
  void aFileThatSomebodyWroteToThroughTheSiteIsNotTakenFromTheTwin() throws IOException {
    Path file = site.resolve(STAYS);
    String right = Files.readString(file);
    Files.writeString(file, "wrong in both");
    assertEquals("wrong in both", Files.readString(twin.resolve(STAYS)));
    // Another file in its place with the right bytes: the site stands as it should.
    Files.move(
        Files.writeString(project.resolve("copy"), right),
        file,
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals(0, publish(Examples.pages()).written());
    publish(site("one"));
    publish(site("two"));
  }

  @Test
  void aFileThatSomebodyPutInTheSiteMeanwhileIsNotTaken() throws IOException {
    DiskOperations disturbed =
        new DiskOperations() {
          @Override
          public void write(Path file, byte[] bytes) throws IOException {
            super.write(file, bytes);
            Files.move(
                Files.writeString(project.resolve("other"), "other"),
                site.resolve(STAYS),
                StandardCopyOption.REPLACE_EXISTING);
          }
        };
    Publisher.publish(site, site("one"), library(), Memory.NONE, disturbed);
    assertFalse(Files.exists(note));
    publish(site("one"));
    publish(site("two"));
  }

  @Test
  void withoutAListOfItsFilesItIsNotTaken() throws IOException {
    // Nothing can be written where a folder lies.
    Path inTheWay = project.resolve(".sourcebook/site.files.new");
    Files.createDirectory(inTheWay);
    Files.createFile(inTheWay.resolve("full"));
    publish(with(site("one"), page("more.html", Examples.html("more"))));
    assertFalse(Files.exists(note));
    Files.delete(inTheWay.resolve("full"));
    Files.delete(inTheWay);
    publish(site("two"));
    assertEquals(numbers(site), numbers(twin));
    assertFalse(Files.exists(site.resolve("more.html")));
  }

  @Test
  void whatIsGoneFromASiteThatCameFromElsewhereDoesNotLiveOn() throws IOException {
    publish(site("to be blacked out"));
    Path elsewhere = project.resolve("elsewhere/site");
    Files.createDirectories(elsewhere.getParent());
    Publisher.publish(elsewhere, site("seen by all"), library(), Memory.NONE);
    for (String path : SiteFolder.list(elsewhere).files()) {
      Files.move(elsewhere.resolve(path), site.resolve(path), StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(0, publish(site("seen by all")).written());
    assertFalse(Files.exists(twin));
    publish(site("one"));
    assertEquals(numbers(site), numbers(twin));
  }

  @Test
  void whatCannotBecomeTheStageIsLinkedAnew() throws IOException {
    DiskOperations refusing =
        new DiskOperations() {
          @Override
          public void move(Path from, Path to) throws IOException {
            if (from.equals(twin)) {
              throw new IOException("no right");
            }
            super.move(from, to);
          }
        };
    assertEquals(
        List.of(), Publisher.publish(site, site("one"), library(), Memory.NONE, refusing).faults());
    assertEquals(Examples.html("one"), Files.readString(site.resolve(PAGE)));
    assertEquals(numbers(site), numbers(twin));
  }

  @Test
  void aFolderThatMayOnlyBeReadDoesNotStopALaterSite() throws IOException {
    Path folder = site.resolve("sources");
    PosixFileAttributeView rights =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    assumeTrue(rights != null);
    rights.setPermissions(PosixFilePermissions.fromString("r-xr-xr-x"));
    publish(site("one"));
    assertTrue(
        Files.getPosixFilePermissions(twin.resolve("sources"))
            .contains(PosixFilePermission.OWNER_WRITE));
    publish(with(site("two"), page("sources/more.html", Examples.html("more"))));
  }

  @Test
  void onADiskWithoutLinksThereIsNone() throws IOException {
    DiskOperations copying =
        new DiskOperations() {
          @Override
          public boolean link(Path existing, Path second) throws IOException {
            Files.copy(existing, second, StandardCopyOption.COPY_ATTRIBUTES);
            return false;
          }
        };
    for (String words : List.of("one", "two", "three")) {
      assertEquals(
          List.of(),
          Publisher.publish(site, site(words), library(), Memory.NONE, copying).faults());
      assertFalse(Files.exists(note));
      assertFalse(SitePlace.of(site).hasLeftovers());
      assertEquals(Examples.html(words), Files.readString(site.resolve(PAGE)));
    }
  }

  /** Whoever does what in between, and in whatever order: the site is what the pages say. */
  @Test
  void whateverHappensTheSiteHasThePagesBytes() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      for (int round = 0; round < 12; round++) {
        tamper(random);
        List<SitePage> pages = new ArrayList<>(site("round " + random.nextInt(3)));
        for (int i = 0; i < 4; i++) {
          if (random.nextBoolean()) {
            String path = "topics/" + i + "/page.html";
            pages.add(page(path, Examples.html("topic " + random.nextInt(2))));
          }
        }
        publish(pages);
      }
    }
  }

  private void tamper(Random random) throws IOException {
    Path folder = random.nextBoolean() ? site : twin;
    if (!Files.exists(folder)) {
      return;
    }
    List<String> files = List.copyOf(SiteFolder.list(folder).files());
    String path = files.get(random.nextInt(files.size()));
    Path file = folder.resolve(path);
    switch (random.nextInt(9)) {
      case 0 -> Files.writeString(file, "wrong");
      case 1 -> Files.delete(file);
      case 2 -> {
        Path other = Files.copy(file, project.resolve("other"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
      case 3 -> {
        String right = Files.readString(file);
        Files.writeString(file, "wrong");
        Files.writeString(project.resolve("other"), right);
        Files.move(project.resolve("other"), file, StandardCopyOption.REPLACE_EXISTING);
      }
      case 4 -> Files.deleteIfExists(note);
      case 5 -> Files.deleteIfExists(SitePlace.of(site).knownFiles());
      case 6 -> Files.writeString(folder.resolve("mine-" + random.nextInt(3)), "of somebody else");
      default -> {
        // Nothing happens.
      }
    }
    if (!Files.isRegularFile(site.resolve(Manifest.PATH))
        || Files.readString(site.resolve(Manifest.PATH)).equals("wrong")) {
      new Sweep(new DiskOperations()).discard(site);
    }
  }
}
