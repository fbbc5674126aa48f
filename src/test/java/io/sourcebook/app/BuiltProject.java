package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/** A project that a test of the finished site needs. */
public final class BuiltProject {

  private BuiltProject() {}

  /** Builds a project and gives its site. */
  public static Path site(Path project) {
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    return project.resolve("site");
  }
}
