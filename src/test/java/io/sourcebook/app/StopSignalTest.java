package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A command that is stopped from outside leaves nothing half done, and says so. */
class StopSignalTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Console console =
      new Console(bytes, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
  private final StopSignal signal = new StopSignal();

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCommandThatChangesNothingSaysNothing() {
    signal.stop(console);
    assertEquals("", said());
  }

  @Test
  void aCommandThatHasEndedSaysNothing() {
    signal.expect("the site is as it was");
    signal.over();
    signal.stop(console);
    assertEquals("", said());
  }

  @Test
  void beforeAChangeNothingIsDone() {
    signal.expect("the site is as it was");
    signal.stop(console);
    assertEquals("sourcebook: stopped; the site is as it was\n", said());
  }

  @Test
  void aChangeThatIsUndoneIsWaitedFor() throws InterruptedException {
    signal.expect("the site is as it was");
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread worker =
        new Thread(
            () -> {
              assertThrows(
                  StopSignal.Stopped.class,
                  () ->
                      signal.whole(
                          () -> {
                            begun.countDown();
                            try {
                              Thread.sleep(60_000);
                              return true;
                            } catch (InterruptedException e) {
                              return false;
                            }
                          },
                          done -> done,
                          "the new site stands"));
              ended.countDown();
            });
    worker.start();
    assertTrue(begun.await(10, TimeUnit.SECONDS));
    signal.stop(console);
    assertEquals("sourcebook: stopped; the site is as it was\n", said());
    assertTrue(ended.await(10, TimeUnit.SECONDS));
  }

  @Test
  void aChangeThatWasMadeIsTold() throws IOException {
    signal.expect("the site is as it was");
    assertEquals("made", signal.whole(() -> "made", done -> true, "the new site stands"));
    signal.stop(console);
    assertEquals("sourcebook: stopped; the new site stands\n", said());
  }

  @Test
  void aRealBuildThatIsTerminatedSaysWhatBecameOfTheSite() throws Exception {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    project.build();
    Map<String, String> before = project.contents();
    project.change("seeds/subjects/ada-brun.md", "name: Ada Brun", "name: Ada Brun\ndraft: true");
    Path log = folder.resolve("log");
    Process process = program(log, "build", project.folder().toString(), "--verbose");
    while (process.isAlive() && !Files.readString(log).contains("reading articles")) {
      Thread.sleep(1);
    }
    process.destroy();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    String words = Files.readString(log);
    if (words.contains("stopped; the site is as it was")) {
      assertEquals(143, process.exitValue());
      assertEquals(before, project.contents());
    } else {
      assertTrue(words.contains("stopped; the new site stands") || process.exitValue() == 0, words);
      assertFalse(Files.exists(project.site().resolve("subjects/ada-brun.html")));
    }
    assertFalse(Files.exists(project.folder().resolve(".site.stage")));
    assertEquals(0, project.build().status());
    assertEquals(0, project.verify().status());
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"READING", "FINDING", "RENDERING", "PUBLISHING"})
  void aRehearsalThatIsStoppedSaysThatNothingWasChanged(Stage moment) throws IOException {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    project.build();
    project.change("seeds/subjects/ada-brun.md", "name: Ada Brun", "name: Ada Brun\ndraft: true");
    Map<String, String> before = ExampleProject.contents(project.folder());
    Build build = new Build(new Project(project.folder()), project.site(), false, false, signal);
    Optional<Pipeline.Acceptance> release =
        Optional.of(new Pipeline.Acceptance(LocalDate.of(2023, 5, 1), "One"));
    assertThrows(StopSignal.Stopped.class, () -> build.rehearse(release, new StoppedAt(moment)));
    assertEquals("sourcebook: stopped; nothing was changed\n", said());
    assertEquals(before, ExampleProject.contents(project.folder()));
  }

  /** Stops the command when a stage begins. */
  private final class StoppedAt implements Progress {

    private final Stage moment;

    StoppedAt(Stage moment) {
      this.moment = moment;
    }

    @Override
    public void stage(Stage stage, int total) {
      if (stage == moment) {
        signal.stop(console);
      }
    }

    @Override
    public void done(String task) {}

    @Override
    public void close() {}
  }

  @Test
  void aRealRehearsalThatIsTerminatedChangesNothing() throws Exception {
    ExampleProject project = ExampleProject.ferry(folder.resolve("ferry"));
    project.build();
    project.change("seeds/subjects/ada-brun.md", "name: Ada Brun", "name: Ada Brun\ndraft: true");
    Map<String, String> before = ExampleProject.contents(project.folder());
    Path log = folder.resolve("log");
    Process process = program(log, "build", project.folder().toString(), "--dry-run", "--verbose");
    while (process.isAlive() && !Files.readString(log).contains("reading articles")) {
      Thread.sleep(1);
    }
    process.destroy();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    String words = Files.readString(log);
    if (process.exitValue() != 0) {
      assertEquals(143, process.exitValue());
      assertTrue(words.contains("sourcebook: stopped; nothing was changed\n"), words);
    }
    assertEquals(before, ExampleProject.contents(project.folder()));
  }

  /** Starts the program in a process of its own. */
  static Process program(Path log, String... arguments) throws IOException {
    String[] command = new String[arguments.length + 6];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command[1] = "-XX:TieredStopAtLevel=1";
    command[2] = "-Dorg.freemarker.loggerLibrary=none";
    command[3] = "-cp";
    command[4] =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command[5] = Sourcebook.class.getName();
    System.arraycopy(arguments, 0, command, 6, arguments.length);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
