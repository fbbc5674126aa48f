package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.ProjectGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up projects that large tests stand on are as large as they say, and build. */
class GeneratedProjectTest {

  @TempDir private Path folder;

  @Test
  void theSameNumbersGiveTheSameFiles() {
    Path one = ProjectGenerator.manySubjects(folder.resolve("one"), 8);
    Path two = ProjectGenerator.manySubjects(folder.resolve("two"), 8);
    assertEquals(ExampleProject.contents(one), ExampleProject.contents(two));
  }

  @Test
  void oneSubjectHasAsManyStatementsAsAsked() throws IOException {
    JsonNode sheet =
        built(ProjectGenerator.oneSubject(folder, 120), "data/subjects/norwick-line.json");
    assertTrue(sheet.path("statements").size() >= 120, sheet.path("statements").size() + "");
  }

  @Test
  void eachSubjectButTheLastIsNamedInArticles() throws IOException {
    JsonNode site = built(ProjectGenerator.manySubjects(folder, 20), "data/site.json");
    int empty = 0;
    for (JsonNode subject : site.path("subjects")) {
      empty += subject.path("statements").asInt() == 0 ? 1 : 0;
    }
    assertEquals(20, site.path("subjects").size());
    assertEquals(1, empty);
  }

  private static JsonNode built(Path project, String file) throws IOException {
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals(0, run.status(), run.messages());
    return new ObjectMapper().readTree(project.resolve("site").resolve(file).toFile());
  }
}
