package io.sourcebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /** Tells its arguments; writes the archive of classes when it is asked for one. */
  private static final String JAVA =
      """
      #!/bin/sh
      if [ "${1:-}" = -version ]; then
        echo 'openjdk version "VERSION" 2021-09-14' >&2
        exit 0
      fi
      for argument in "$@"; do
        case $argument in
          -XX:ArchiveClassesAtExit=*)
            echo archive >>"$CALLS"
            echo classes >"${argument#-XX:ArchiveClassesAtExit=}"
            exit 0 ;;
        esac
      done
      echo "java in $PWD"
      for argument in "$@"; do
        echo "<$argument>"
      done
      """;

  /** Makes a jar as slowly as two launchers need to meet, and talks on standard output. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "mvn $*" >>"$CALLS"
      echo 'words of Maven'
      mkdir -p "$HOME_OF_PROGRAM/target/program"
      sleep 1
      echo jar >"$HOME_OF_PROGRAM/target/program/sourcebook.jar"
      """;

  private record Run(int status, String results, String messages) {}

  @TempDir private Path folder;
  private Path home;
  private Path tools;
  private Path java;
  private Path calls;

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("a program"));
    Files.copy(Path.of("sourcebook"), home.resolve("sourcebook"));
    home.resolve("sourcebook").toFile().setExecutable(true);
    Files.createDirectories(home.resolve("src/main/java"));
    Files.createDirectories(home.resolve("seeds/articles"));
    Files.createDirectories(home.resolve("templates"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.writeString(home.resolve("src/main/java/A.java"), "class A {}");
    tools = Files.createDirectories(folder.resolve("tools"));
    java = Files.createDirectories(folder.resolve("java 17/bin")).resolve("java");
    script(java, JAVA.replace("VERSION", "17.0.1"));
    script(tools.resolve("mvn"), MAVEN);
    calls = folder.resolve("calls");
    Files.createFile(calls);
  }

  @Test
  void buildsOnceAndPassesEverythingOn() throws IOException {
    Run first = run(folder, home.resolve("sourcebook"), "inspect", "a b", "");
    // Maven's own words are shown only when it fails.
    assertEquals("sourcebook: building the program; this takes a minute, once\n", first.messages());
    List<String> lines = first.results().lines().toList();
    Path place = home.toRealPath();
    assertEquals("java in " + folder.toRealPath(), lines.get(0));
    assertEquals(
        List.of("<inspect>", "<a b>", "<>"), lines.subList(lines.size() - 3, lines.size()));
    assertTrue(lines.contains("<-jar>"));
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("<-XX:SharedArchiveFile=" + place)),
        first.results());

    Run second = run(home.resolve("seeds"), Path.of("../sourcebook"), "build");
    assertEquals("", second.messages());
    assertEquals(
        List.of(
            "mvn -q -B -Dstyle.color=never -f "
                + home.toRealPath()
                + "/pom.xml -Dprogram-only package",
            "archive"),
        Files.readAllLines(calls));
  }

  @Test
  void buildsAgainWhenAFileOfTheProgramChanged() throws IOException {
    run(folder, home.resolve("sourcebook"));
    List<Path> made =
        List.of(
            home.resolve("pom.xml"),
            home.resolve("src/main/java/A.java"),
            home.resolve("templates/new file.ftlh"));
    for (Path file : made) {
      Files.writeString(file, "changed");
      assertTrue(
          run(folder, home.resolve("sourcebook")).messages().startsWith("sourcebook: building"));
    }
    Files.writeString(home.resolve("seeds/articles/x.txt"), "no part of the program");
    assertEquals("", run(folder, home.resolve("sourcebook")).messages());
    try (var jars = Files.list(home.resolve("target/launcher"))) {
      assertEquals(2, jars.count(), "one jar and one archive are kept");
    }
  }

  @Test
  void runsThroughLinks() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin dir"));
    Files.createSymbolicLink(bin.resolve("one"), Path.of("../a program/sourcebook"));
    Files.createSymbolicLink(bin.resolve("two"), bin.resolve("one"));
    assertTrue(run(bin, Path.of("./two"), "build").results().contains("<build>"));
    script(tools.resolve("caller"), "#!/bin/sh\nexec two \"$@\"\n");
    Files.createSymbolicLink(tools.resolve("two"), bin.resolve("two"));
    assertTrue(run(folder, tools.resolve("caller"), "build").results().contains("<build>"));
  }

  @Test
  void twoAtOnceBuildOnce() throws IOException {
    List<CompletableFuture<Run>> runs =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> run(folder, home.resolve("sourcebook"), "build")))
            .toList();
    for (CompletableFuture<Run> run : runs) {
      assertEquals(0, run.join().status(), run.join().messages());
      assertTrue(run.join().results().contains("<build>"), run.join().messages());
    }
    assertEquals(2, Files.readAllLines(calls).size(), "one jar, one archive");
  }

  @Test
  void takesOverFromAKilledLauncher() throws IOException {
    Path lock = Files.createDirectories(home.resolve("target/launcher/lock"));
    // No process has this number: it is above the largest that Linux gives.
    Files.writeString(lock.resolve("process"), "99999999\n");
    assertEquals(0, run(folder, home.resolve("sourcebook")).status());
    assertTrue(Files.notExists(lock));
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.delete(tools.resolve("mvn"));
    assertEquals(
        new Run(
            1,
            "",
            """
            sourcebook: the program has to be built, and Maven is missing
              Install Maven 3.8 or newer (Debian: apt install maven; macOS: brew install maven).
            """),
        run(folder, home.resolve("sourcebook")));

    script(java, JAVA.replace("VERSION", "11.0.2"));
    assertEquals(
        new Run(
            1,
            "",
            "sourcebook: Java 11.0.2 is too old: "
                + java
                + "\n  Install Java 17 or newer, or set JAVA_HOME to its folder.\n"),
        run(folder, home.resolve("sourcebook")));

    Files.writeString(java.resolveSibling("../release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    assertTrue(
        run(folder, home.resolve("sourcebook")).messages().contains("Java 1.8.0_392 is too old"));

    Files.delete(java);
    assertTrue(
        run(folder, home.resolve("sourcebook"))
            .messages()
            .startsWith("sourcebook: Java is missing\n"));
  }

  @Test
  void aFailedBuildIsSaid() throws IOException {
    script(tools.resolve("mvn"), "#!/bin/sh\necho 'ERROR: no network'\nexit 1\n");
    Run run = run(folder, home.resolve("sourcebook"), "build");
    assertEquals(1, run.status());
    assertEquals("", run.results());
    assertEquals(
        """
        sourcebook: building the program; this takes a minute, once
        ERROR: no network
        sourcebook: the program could not be built; Maven says why above
          Maven needs a JDK, not only Java, and the network for its first build.
        """,
        run.messages());
    assertTrue(Files.notExists(home.resolve("target/launcher/lock")));
  }

  /** The programs that the launcher may use, without the machine's own Java and Maven. */
  private synchronized Path systemTools() throws IOException {
    Path system = folder.resolve("system");
    if (Files.notExists(system)) {
      Files.createDirectory(system);
      List<String> names =
          List.of(
              "cat",
              "cp",
              "cut",
              "dirname",
              "find",
              "kill",
              "mkdir",
              "mktemp",
              "mv",
              "readlink",
              "rm",
              "sed",
              "sha256sum",
              "sh",
              "sleep",
              "sort",
              "tr");
      for (String name : names) {
        for (String bin : List.of("/usr/bin", "/bin")) {
          Path tool = Path.of(bin, name);
          if (Files.exists(tool) && Files.notExists(system.resolve(name))) {
            script(system.resolve(name), "#!/bin/sh\nexec " + tool + " \"$@\"\n");
          }
        }
      }
    }
    return system;
  }

  private Run run(Path directory, Path launcher, String... arguments) {
    try {
      List<String> command = new ArrayList<>(List.of(launcher.toString()));
      command.addAll(List.of(arguments));
      Path results = Files.createTempFile(folder, "run", ".out");
      Path messages = Files.createTempFile(folder, "run", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectOutput(results.toFile())
              .redirectError(messages.toFile());
      Map<String, String> environment = builder.environment();
      environment.clear();
      environment.put("PATH", tools + ":" + systemTools());
      environment.put("JAVA_HOME", java.getParent().getParent().toString());
      environment.put("CALLS", calls.toString());
      environment.put("HOME_OF_PROGRAM", home.toString());
      int status = builder.start().waitFor();
      return new Run(
          status,
          Files.readString(results, StandardCharsets.UTF_8),
          Files.readString(messages, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }
}
