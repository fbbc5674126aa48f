package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project that a test of the finished site needs. */
public final class BuiltProject {

  private BuiltProject() {}

  /** Builds a project and gives its site. */
  public static Path site(Path project) {
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    return project.resolve("site");
  }

  /** Copies a project of the test resources. */
  public static Path ferry(Path into) {
    return ExampleProject.ferry(into).folder();
  }

  /**
   * Makes a release of a day; its site is built again with it.
   *
   * @param day as {@code 2024-02-29}
   */
  public static void release(Path project, String day, String note) {
    CommandRun run = CommandRun.of("release", project.toString(), "-m", note);
    assertEquals("", run.messages());
    Path record = project.resolve("seeds/changes.jsonl");
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(record));
      String last = lines.remove(lines.size() - 1);
      lines.add(last.replaceFirst("\"day\":\"[0-9-]++\"", "\"day\":\"" + day + "\""));
      Files.write(record, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    site(project);
  }
}
