package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.contents;
import static io.sourcebook.publish.Examples.library;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.pages;
import static io.sourcebook.publish.Examples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.ChangedMeanwhileException;
import io.sourcebook.model.FileBytes;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of which the disk tells what it told are not read; all others are. */
class KnownFilesTest {

  private static final String PAGE = "subjects/crane.html";

  @TempDir private Path project;
  private Path site;
  private Path file;

  @BeforeEach
  void place() throws IOException {
    site = project.resolve("site");
    file = site.resolve(PAGE);
    assertEquals(List.of(), publish(pages()).faults());
  }

  private Publisher.Outcome publish(List<SitePage> pages) {
    return Publisher.publish(site, pages, library(), Memory.NONE);
  }

  private boolean isKnown(String path) throws IOException {
    SitePlace place = SitePlace.of(site);
    return KnownFiles.read(place)
        .sha256(path, FileState.of(site.resolve(path)).orElseThrow())
        .isPresent();
  }

  @Test
  void everyFileIsKnownAfterEachPublishing() throws IOException {
    for (String words : List.of("one", "two", "two")) {
      List<SitePage> pages = with(pages(), page("index.html", Examples.html(words)));
      assertEquals(List.of(), publish(pages).faults());
      for (String path : new TreeSet<>(contents(site).keySet())) {
        assertTrue(isKnown(path), path + " in the site of " + words);
      }
    }
  }

  @Test
  void aFileThatSomebodyChangedIsWrittenAgainWhateverTheTimesSay() throws IOException {
    String right = Files.readString(file);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, right.replace("works", "falls"));
    Files.setLastModifiedTime(file, time);
    assertEquals(List.of(PAGE), publish(pages()).changed());
    assertEquals(right, Files.readString(file));

    Path copy = Files.writeString(project.resolve("copy"), right.replace("works", "falls"));
    Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of(PAGE), publish(pages()).changed());
    assertEquals(right, Files.readString(file));
  }

  @Test
  void aFileThatWasOnlyTouchedStaysAndIsKnownAgain() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertEquals(0, publish(pages()).written());
    assertTrue(isKnown(PAGE));
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(file));
  }

  @Test
  void aLinkInTheSitesPlaceIsNoFileOfIt() throws IOException {
    Path away = project.resolve("away");
    Files.move(file, away);
    Files.createSymbolicLink(file, away);
    assertEquals(List.of(PAGE), publish(pages()).changed());
    assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void withoutTheListOrWithADamagedOneFilesAreRead() throws IOException {
    Path list = SitePlace.of(site).knownFiles();
    Files.delete(list);
    // Without the list nobody relies on the twin, so from here on no file loses a place.
    publish(pages());
    String whole = Files.readString(list);
    for (int length = 0; length < whole.length(); length += 7) {
      Files.writeString(list, whole.substring(0, length));
      assertEquals(0, publish(pages()).written(), "of the list remain " + length);
      assertEquals(whole.strip(), Files.readString(list).strip());
    }
    Files.writeString(list, whole.replaceAll("\\t[0-9a-f]{8}([0-9a-f]{56}\\n)", "\t00000000$1"));
    assertEquals(0, publish(pages()).written(), "of another hash");
    Files.delete(list);
    assertEquals(0, publish(pages()).written());
    assertTrue(isKnown(PAGE));
  }

  @Test
  void theBytesOfAPageThatStandsAreAskedOfNobody() {
    List<SitePage> remembered =
        pages().stream()
            .map(
                page ->
                    new SitePage(
                        page.path(),
                        FileBytes.remembered(
                            page.sha256(),
                            page.content().length(),
                            () -> {
                              throw new IllegalStateException(page.path());
                            }),
                        page.origin()))
            .toList();
    assertEquals(0, publish(remembered).written());
    Publisher.Outcome rehearsed =
        Publisher.rehearse(
            site, with(remembered, page("new.html", "<p>new</p>")), library(), Memory.NONE);
    assertEquals(List.of(), rehearsed.faults());
    assertEquals(List.of("new.html"), rehearsed.added());
  }

  @Test
  void bytesThatAreMadeOtherwiseThanBeforeAreRefused() {
    FileBytes bytes = FileBytes.remembered("0".repeat(64), 3, () -> new byte[3]);
    assertThrows(ChangedMeanwhileException.class, bytes::bytes);
    Publisher.Outcome outcome =
        publish(with(pages(), new SitePage("new.html", bytes, "a template saved meanwhile")));
    assertEquals(
        List.of(
            "templates: a template was saved while the site was made\n"
                + "  The site is as it was. Build again."),
        outcome.faults().stream().map(Problem::render).toList());
    assertEquals(0, publish(pages()).written());
  }
}
