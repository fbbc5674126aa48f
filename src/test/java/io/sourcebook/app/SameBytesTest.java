package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes on another machine. */
class SameBytesTest {

  @TempDir private Path folder;

  @Test
  void anotherLocaleZoneCharsetFolderAndOrderOfFiles() throws IOException, InterruptedException {
    ExampleProject here = FormsProjectTest.withForms(ExampleProject.ferry(folder.resolve("here")));
    assertEquals(0, here.build().status());
    ExampleProject there =
        FormsProjectTest.withForms(ExampleProject.ferryBackwards(folder.resolve("über there")));
    fork(
        there.folder().resolve("seeds"),
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7"),
        "..");
    assertEquals(here.contents(), there.contents());
    assertTrue(here.contents().size() > 5);
  }

  /** Builds in another process, and in another working directory. */
  private static void fork(Path directory, List<String> options, String project)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of("io.sourcebook.app.Sourcebook", "build", project));
    Path log = Files.createTempFile("build", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Java reads the names of files by this, and not by an option.
    builder.environment().put("LC_ALL", "C.UTF-8");
    int status = builder.start().waitFor();
    assertEquals(0, status, Files.readString(log, StandardCharsets.ISO_8859_1));
    Files.delete(log);
  }
}
