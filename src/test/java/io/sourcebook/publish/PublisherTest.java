package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.contents;
import static io.sourcebook.publish.Examples.library;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.pages;
import static io.sourcebook.publish.Examples.with;
import static io.sourcebook.publish.Examples.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Library;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path project;
  private Path site;

  @BeforeEach
  void place() {
    site = project.resolve("site");
  }

  @Test
  void writesThePagesAndTheirListAndNothingBesides() throws IOException {
    Publisher.Outcome outcome = publish(pages());

    assertEquals(List.of(), outcome.faults());
    assertEquals(pages().size() + 1, outcome.written());
    Map<String, String> files = contents(site);
    assertEquals(pages().size() + 1, files.size());
    assertTrue(files.get("data/files.json").startsWith("{\"files\": {\n\"assets/dot.svg\": \""));
    try (var left = Files.list(project)) {
      assertEquals(
          List.of(".sourcebook", "site"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
    assertEquals(List.of(), Publisher.verify(site, library()));
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    publish(pages());
    Object folder = Files.getAttribute(site, "unix:ino");
    Publisher.Outcome again = publish(pages());

    assertEquals(
        new Publisher.Outcome(List.of(), List.of(), List.of(), List.of(), pages().size() + 1),
        again);
    assertEquals(folder, Files.getAttribute(site, "unix:ino"));
  }

  @Test
  void keepsTheTimeOfFilesThatDidNotChange() throws IOException {
    publish(pages());
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
    }
    Publisher.Outcome outcome =
        publish(with(pages(), page("index.html", Examples.html("other words"))));

    assertEquals(
        new Publisher.Outcome(
            List.of(),
            List.of(),
            List.of("data/files.json", "index.html"),
            List.of(),
            pages().size() - 1),
        outcome);
    assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("subjects/crane.html")));
    assertTrue(Files.getLastModifiedTime(site.resolve("index.html")).compareTo(LONG_AGO) > 0);
    assertTrue(Files.getLastModifiedTime(site.resolve("data/files.json")).compareTo(LONG_AGO) > 0);
  }

  @Test
  void carriesOverWhatItDidNotWrite() throws IOException {
    publish(pages());
    Files.writeString(site.resolve("CNAME"), "example.org\n");
    Files.createDirectories(site.resolve(".git/refs/empty"));
    Path head = Files.writeString(site.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    head.toFile().setWritable(false);
    Files.createDirectory(site.resolve("subjects/own"));
    Files.writeString(site.resolve("subjects/own/note.txt"), "mine");
    Files.createSymbolicLink(site.resolve("latest"), Path.of("nowhere"));
    Files.setLastModifiedTime(site.resolve("CNAME"), LONG_AGO);

    List<SitePage> next = without(pages(), "subjects/crane.html");
    next = with(next, page("index.html", Examples.html("no sheet")));
    Publisher.Outcome outcome = publish(next);

    assertEquals(List.of(), outcome.faults());
    assertEquals(List.of("subjects/crane.html"), outcome.removed());
    assertEquals("example.org\n", Files.readString(site.resolve("CNAME")));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("CNAME")));
    assertTrue(Files.isDirectory(site.resolve(".git/refs/empty")));
    assertEquals("ref: refs/heads/main\n", Files.readString(site.resolve(".git/HEAD")));
    assertFalse(Files.isWritable(head) && !System.getProperty("user.name").equals("root"));
    assertEquals("mine", Files.readString(site.resolve("subjects/own/note.txt")));
    assertEquals(Path.of("nowhere"), Files.readSymbolicLink(site.resolve("latest")));
    assertFalse(Files.exists(site.resolve("subjects/crane.html")));
  }

  @Test
  void removesAFolderOfItsOwnThatBecameEmpty() {
    publish(with(pages(), page("topics/old.html", Examples.html("old"))));
    Publisher.Outcome outcome = publish(pages());

    assertEquals(List.of("topics/old.html"), outcome.removed());
    assertFalse(Files.exists(site.resolve("topics")));
  }

  @Test
  void aForeignFileInTheWayIsNamedTogetherWithThePage() throws IOException {
    Files.createDirectory(site);
    Files.writeString(site.resolve("Index.html"), "mine");

    assertFaults(
        """
        site/Index.html: stands where the page of the example index.html belongs (site/index.html), and the program did not write it
          Move it away or, if it came from an earlier build, delete it.""",
        publish(pages()).faults());
    assertEquals(Map.of("Index.html", "mine"), contents(site));
  }

  @Test
  void aForeignFileWhereAFolderBelongsIsNamedToo() throws IOException {
    Files.createDirectory(site);
    Files.writeString(site.resolve("data"), "mine");

    List<Problem> faults = publish(pages()).faults();

    assertEquals("site/data", faults.get(0).file());
    assertEquals(3, faults.size(), "two pages and the list lie in that folder");
  }

  @Test
  void aForeignFileWithThePagesOwnBytesIsTakenOver() throws IOException {
    Files.createDirectory(site);
    SitePage index = pages().get(2);
    Files.write(site.resolve(index.path()), index.bytes());

    assertEquals(List.of(), publish(pages()).faults());
    assertEquals(List.of(), Publisher.verify(site, library()));
  }

  @Test
  void twoInputsThatClaimOnePathAreBothNamed() {
    List<SitePage> pages =
        List.of(
            new SitePage("subjects/bay.html", new byte[0], "seeds/subjects/bay.md"),
            new SitePage("subjects/Bay.html", new byte[0], "seeds/subjects/Bay.md"),
            new SitePage("subjects/bay.html/x.html", new byte[0], "seeds/subjects/x.md"),
            new SitePage("data/files.json", new byte[0], "templates/files.json"),
            new SitePage("../out.html", new byte[0], "seeds/subjects/out.md"),
            new SitePage("/etc/motd", new byte[0], "seeds/subjects/motd.md"),
            new SitePage("a\\b.html", new byte[0], "seeds/subjects/a.md"));

    assertFaults(
        """
        seeds/subjects/Bay.md: its page would lie at site/subjects/Bay.html, where that of seeds/subjects/bay.md lies but for upper and lower case
          Rename one of the two.

        seeds/subjects/out.md: its page would lie at "../out.html", which leaves the site
          Rename it.

        seeds/subjects/motd.md: its page would lie at "/etc/motd", which leaves the site
          Rename it.

        seeds/subjects/a.md: its page would lie at "a\\b.html", which has a backslash or a control character
          Rename it.

        the list of the site's files: its page would lie at site/data/files.json, where that of templates/files.json lies
          Rename one of the two.

        seeds/subjects/x.md: its page would lie at site/subjects/bay.html/x.html, but site/subjects/bay.html is a file, made from seeds/subjects/bay.md
          Rename one of the two.""",
        publish(pages).faults());
    assertFalse(Files.exists(site));
  }

  @Test
  void aFailedCheckChangesNothing() {
    publish(pages());
    Map<String, String> before = contents(site);

    List<Problem> faults =
        publish(with(pages(), page("index.html", Examples.html("<a href=\"gone.html\">x</a>"))))
            .faults();

    assertEquals(1, faults.size());
    assertEquals(before, contents(site));
    assertFalse(Files.exists(project.resolve(".site.stage")));
  }

  @Test
  void aBrokenListOfFilesStopsTheBuild() throws IOException {
    publish(pages());
    Files.writeString(site.resolve("data/files.json"), "<<<<<<< ours\n");

    assertFaults(
        """
        site/data/files.json: is not the list of files that the program wrote: it is not JSON
          Restore it from version control; or delete the folder site/, but for files of your own, and build again.""",
        publish(pages()).faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          [1]                                        | it has no "files"
          {"files": 1}                               | it has no "files"
          {"files": {"a": "b"}, "files": [{}]}       | it has no "files"
          {"other": {"files": {"a": "b"}}}           | it has no "files"
          {"files": {"a": 1}}                        | it has the entry "a"
          {"files": {"a": {"b": "c"}}}               | it has the entry "a"
          {"files": {"../a": "b"}}                   | it has the entry "../a"
          {"files": {"a/./b": "c"}}                  | it has the entry "a/./b"
          {"files": {"a": "b"}, "more": {"c": [}}    | it is not JSON
          {"files": {"caf\u00e9": "in ISO-8859-1"}} | it is not JSON
          """)
  void aListThatIsNoneStopsTheBuild(String list, String reason) throws IOException {
    publish(pages());
    Files.write(site.resolve("data/files.json"), list.getBytes(StandardCharsets.ISO_8859_1));
    Map<String, String> before = contents(site);

    List<Problem> faults = publish(pages()).faults();

    assertEquals(
        List.of("is not the list of files that the program wrote: " + reason),
        faults.stream().map(Problem::message).toList());
    assertEquals(before, contents(site));
  }

  @Test
  void aSiteThatIsAFileIsLeftAlone() throws IOException {
    Files.writeString(site, "mine");

    assertFaults(
        """
        site: is a file, and the site's folder belongs there
          Move it away.""",
        publish(pages()).faults());
    assertEquals("mine", Files.readString(site));
  }

  @Test
  void aSiteBehindALinkIsReplacedThere() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("public"));
    Files.createSymbolicLink(site, Path.of("public"));

    assertEquals(List.of(), publish(pages()).faults());
    assertTrue(Files.isSymbolicLink(site));
    assertTrue(Files.exists(elsewhere.resolve("index.html")));
  }

  @Test
  void onlyOneAtATime() throws IOException {
    SitePlace place = SitePlace.of(site);
    try (ProcessLock held = place.lock().orElseThrow()) {
      assertNotNull(held);
      assertTrue(place.lock().isEmpty());
      String holder =
          publish(pages()).faults().get(0).render().replaceAll("since [0-9: -]{16}", "since NOW");
      assertEquals(
          "site: another sourcebook is publishing to this folder: process "
              + ProcessHandle.current().pid()
              + ", since NOW UTC\n  Wait until it ends, and build again.",
          holder);
    }
    assertEquals(List.of(), publish(pages()).faults());
  }

  @Test
  void theFileOfADeadProcessIsNoLock() throws IOException {
    Path file = project.resolve(".sourcebook/site.lock");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "999999999\n");
    assertEquals("process 999999999", ProcessLock.holder(project, "site"));
    assertEquals(List.of(), publish(pages()).faults());
    assertEquals(ProcessHandle.current().pid() + "\n", Files.readString(file));
    Files.writeString(file, "what is this");
    assertEquals("a process that gave no number", ProcessLock.holder(project, "site"));
    assertEquals(
        List.of(), publish(with(pages(), page("index.html", Examples.html("other")))).faults());
  }

  @Test
  void whereNobodyMayWriteToTheCacheTheLockLiesBesideIt() throws IOException {
    Files.writeString(project.resolve(".sourcebook"), "a file where a folder belongs");
    SitePlace place = SitePlace.of(site);
    try (ProcessLock held = place.lock().orElseThrow()) {
      assertNotNull(held);
      assertTrue(Files.exists(project.resolve(".site.lock")));
      assertTrue(place.lock().isEmpty());
    }
    assertEquals(List.of(), publish(pages()).faults());
  }

  @Test
  void anInterruptedThreadLeavesTheSiteAsItWas() throws IOException {
    publish(pages());
    String before = Files.readString(site.resolve("index.html"));
    Thread.currentThread().interrupt();
    List<Problem> faults =
        publish(with(pages(), page("index.html", Examples.html("other")))).faults();
    assertTrue(Thread.interrupted());
    assertFaults(
        """
        site: could not be published: it was stopped
          The site is as it was. Mend the cause, and build again.""",
        faults);
    assertEquals(before, Files.readString(site.resolve("index.html")));
    assertFalse(SitePlace.of(site).hasLeftovers());
  }

  @Test
  void verifyNamesWhatIsMissingChangedOrComeBesides() throws IOException {
    publish(pages());
    Files.delete(site.resolve("assets/site.css"));
    Files.writeString(site.resolve("index.html"), Examples.html("something else"));
    Files.writeString(site.resolve("subjects/own.html"), Examples.html("unchecked"));
    Files.writeString(site.resolve("about.html"), "<a href=\"nowhere.html\">mine</a>");

    assertFaults(
        """
        site/assets/site.css: is missing
          Run "sourcebook build".

        site/index.html: was changed after the program wrote it
          Run "sourcebook build".

        site/subjects/own.html: stands among the fact sheets and sources, but the program did not write it
          Move it to another folder, or delete it.""",
        Publisher.verify(site, library()));
  }

  @Test
  void verifyNamesTheArticleThatChanged() {
    publish(pages());
    List<Problem> faults =
        Publisher.verify(site, library(Examples.TEXT.replace("crane works", "crane walks")));

    assertEquals(
        "seeds/articles/harbour.txt: changed after the site was built; fact sheets that cite it:"
            + " crane\n  Run \"sourcebook build\".",
        faults.get(0).render());
    assertEquals(
        List.of("seeds/articles/harbour.txt", "site/subjects/crane.html"),
        faults.stream().map(Problem::file).toList());
    assertEquals(
        "this citation reads \"The mayor said \"the crane works\".\", but seeds/articles/harbour.txt"
            + " has \"The mayor said \"the crane walks\".\" there",
        faults.get(1).message());
  }

  @Test
  void citationsThatOnlyMovedAreNotTold() {
    publish(pages());
    List<Problem> faults = Publisher.verify(site, library("Today: " + Examples.TEXT));

    assertEquals(
        List.of("seeds/articles/harbour.txt"), faults.stream().map(Problem::file).toList());
  }

  @Test
  void anArticleThatIsGoneIsToldOnceWithTheFirstThreeWordingsItTook() {
    StringBuilder citations = new StringBuilder();
    for (int end = 40; end < 60; end++) {
      Span span = new Span(Examples.CRANE.start(), end);
      citations
          .append(Examples.statement(span, "", Examples.slice(span), "").replace(" id=\"s1\"", ""))
          .append('\n');
    }
    publish(with(pages(), page("subjects/more.html", Examples.html(citations.toString()))));
    List<Problem> faults = Publisher.verify(site, new Library(List.of(), List.of()));

    assertEquals(
        List.of(
            "names the article \"harbour\", which is no longer in seeds/articles; fact sheets that"
                + " cite it: crane",
            "this citation reads \"The mayor said \"the crane works\".\", but cites the article \"harbour\","
                + " which does not exist",
            "this citation reads \"The mayor s\", but cites the article \"harbour\", which does not"
                + " exist",
            "this citation reads \"The mayor sa\", but cites the article \"harbour\", which does not"
                + " exist"),
        faults.stream().map(Problem::message).toList());
  }

  @Test
  void verifyNamesTheFactSheetsThatTheSeedsNowGiveOtherwise() {
    publish(with(pages(), page("data/subjects/quay.json", "{}\n")));
    List<SitePage> now =
        with(
            with(pages(), page("data/subjects/crane.json", "{\"statements\": []}\n")),
            page("data/subjects/tower.json", "{}\n"));

    assertFaults(
        """
        site/data/subjects/crane.json: the seeds now give another fact sheet
          Run "sourcebook build".

        site/data/subjects/quay.json: the seeds no longer give this fact sheet
          Run "sourcebook build".

        site/data/subjects/tower.json: the seeds now give this fact sheet, and the site has none
          Run "sourcebook build".""",
        Publisher.verify(site, library(), now));
    assertEquals(
        List.of(),
        Publisher.verify(site, library(), with(pages(), page("data/subjects/quay.json", "{}\n"))));
  }

  @Test
  void aSheetOfAChangedArticleIsNotToldTwice() {
    publish(pages());
    List<Problem> faults =
        Publisher.verify(
            site,
            library(Examples.TEXT.replace("crane works", "crane walks")),
            with(pages(), page("data/subjects/crane.json", "{\"statements\": []}\n")));

    assertEquals(
        List.of("seeds/articles/harbour.txt", "site/subjects/crane.html"),
        faults.stream().map(Problem::file).toList());
  }

  @Test
  void verifyWithoutASite() {
    assertFaults(
        """
        site: there is no site yet
          Run "sourcebook build".""",
        Publisher.verify(site, library()));
  }

  private Publisher.Outcome publish(List<SitePage> pages) {
    return Publisher.publish(site, pages, library(), Memory.NONE);
  }

  static void assertFaults(String expected, List<Problem> faults) {
    assertEquals(expected, String.join("\n\n", faults.stream().map(Problem::render).toList()));
  }
}
