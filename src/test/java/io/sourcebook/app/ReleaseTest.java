package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.publish.ProcessLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code release} records what the site says. */
class ReleaseTest {

  @TempDir private Path folder;
  private Path project;
  private Path record;

  @BeforeEach
  void init() {
    project = folder.resolve("project");
    record = project.resolve("seeds/changes.jsonl");
    assertEquals(Sourcebook.DONE, CommandRun.of("init", project.toString()).status());
  }

  private CommandRun release(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "release";
    all[1] = project.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    CommandRun run = CommandRun.of(all);
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
    return run;
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(record);
  }

  @Test
  void eachReleaseTellsWhatChanged() throws IOException {
    String first = release("-m", "The first one").results();
    assertTrue(
        first.matches(
            """
            release 1 of \\d{4}-\\d\\d-\\d\\d recorded
              articles: 1 added, 0 changed, 0 taken off
              ada-varga: \\d+ added, 0 reworded, 0 regrouped, 0 gone
            """),
        first);
    assertTrue(Files.exists(project.resolve("site/index.html")));
    assertTrue(lines().get(0).contains("\"note\":\"The first one\""));

    assertEquals(
        "nothing that the record tells has changed since release 1; nothing was recorded\n",
        release().results());
    assertEquals(1, lines().size());

    Path subject = project.resolve("seeds/subjects/ada-varga.md");
    Files.writeString(
        subject, Files.readString(subject).replace("Varga expects", "Ada Varga expects"));
    String second = release().results();
    assertTrue(second.startsWith("release 2 of "), second);
    assertTrue(second.contains("ada-varga: 0 added, 1 reworded, 0 regrouped, 0 gone"), second);
    String entry = lines().get(1);
    assertTrue(entry.contains("\"text\":\"Ada Varga expects a ferry"), entry);
    assertTrue(entry.contains("\"before\":{\"text\":\"Varga expects a ferry"), entry);
  }

  @Test
  void datesAndCopiesAreCountedWhereThereAreSome() throws IOException {
    project = ExampleProject.ferry(folder.resolve("ferry")).folder();
    Path articles = project.resolve("seeds/articles");
    Path office = articles.resolve("office.txt");
    Files.writeString(office, "The office\n\nThe Norwick line closed its office in March 2021.\n");
    release();
    Files.writeString(
        articles.resolve("office.meta.yaml"),
        "correct: { words: closed its office, date: 2020-03 }\n");
    Files.writeString(
        articles.resolve("harbour.txt"), Files.readString(articles.resolve("quay.txt")));
    Files.writeString(articles.resolve("harbour.meta.yaml"), "key: harbour\n");
    String told = release().results();
    assertEquals(
        """
          articles: 1 added, 0 changed, 1 set aside as copies, 0 taken off
          norwick-line: 0 added, 0 reworded, 0 regrouped, 1 with another date, 0 gone
        """,
        told.substring(told.indexOf('\n') + 1));
    record = project.resolve("seeds/changes.jsonl");
    assertTrue(lines().get(1).contains("\"copies\":{\"quay\":\"harbour\"}"), lines().get(1));
    assertTrue(
        lines().get(1).contains("\"date\":\"2020-03\",\"date_before\":\"2021-03\"}"),
        lines().get(1));
    assertTrue(release().results().startsWith("nothing that the record tells has changed since"));
  }

  @Test
  void aBuildNeverWritesToTheRecord() throws IOException {
    assertEquals(Sourcebook.DONE, CommandRun.of("build", project.toString()).status());
    assertFalse(Files.exists(record));
  }

  @Test
  void aDryRunTellsAndChangesNothing() {
    Map<String, String> before = ExampleProject.contents(project);
    String told = release("--dry-run", "-m", "The first one").results();
    assertEquals(before, ExampleProject.contents(project));
    String recorded = release("-m", "The first one").results();
    assertTrue(told.contains(" would be recorded\n"), told);
    assertEquals(recorded, told.replace(" would be recorded\n", " recorded\n"));
  }

  @Test
  void twoAtOnceAreToldWhoIsFirst() throws IOException {
    try (ProcessLock held = ProcessLock.take(project, "release").orElseThrow()) {
      assertNotNull(held);
      CommandRun run = CommandRun.of("release", project.toString());
      assertEquals(Sourcebook.FAULTS, run.status());
      assertEquals(
          "seeds/changes.jsonl: another sourcebook makes a release: process "
              + ProcessHandle.current().pid()
              + ", since NOW UTC\n  Wait until it ends, and release again.\n",
          run.messages().replaceAll("since [0-9: -]{16}", "since NOW"));
      assertFalse(Files.exists(record));
    }
    release();
  }

  @Test
  void aRecordThatCannotBeWrittenLeavesTheSiteAsItWas() throws IOException {
    release();
    Map<String, String> before = ExampleProject.contents(project);
    Files.createDirectory(project.resolve("seeds/.changes.jsonl.new"));
    Path subject = project.resolve("seeds/subjects/ada-varga.md");
    String words = Files.readString(subject);
    Files.writeString(subject, words.replace("Varga expects", "Ada Varga expects"));
    CommandRun run = CommandRun.of("release", project.toString());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertTrue(
        run.messages().startsWith("seeds/changes.jsonl: could not be written: "), run.messages());
    assertTrue(
        run.messages().endsWith("\n  Nothing was recorded, and the site is as it was.\n"),
        run.messages());
    Files.writeString(subject, words);
    assertEquals(before, ExampleProject.contents(project));
  }

  @Test
  void aDamagedRecordStopsTheRelease() throws IOException {
    Files.writeString(record, "{}\n");
    CommandRun run = CommandRun.of("release", project.toString());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertTrue(
        run.messages().startsWith("seeds/changes.jsonl:1:1: this entry is not release 1"),
        run.messages());
    assertEquals("{}\n", Files.readString(record));
  }

  @Test
  void theDayIsThatOfTheClockUnlessItIsGiven() {
    assertEquals(LocalDate.of(2024, 2, 29), Today.of(Optional.of("1709164800")));
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    LocalDate today = Today.of(Optional.empty());
    assertFalse(today.isBefore(before) || today.isAfter(LocalDate.now(ZoneOffset.UTC)));
    assertThrows(IllegalArgumentException.class, () -> Today.of(Optional.of("today")));
  }

  @Test
  void aReleaseOlderThanTheLastIsRefused(@TempDir Path other) {
    Path ferry = BuiltProject.ferry(other.resolve("ferry"));
    BuiltProject.release(ferry, "2999-01-01", "");
    CommandRun run = CommandRun.of("release", ferry.toString());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertTrue(
        run.messages().contains(" would be older than release 1 of 2999-01-01\n"), run.messages());
  }
}
