package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each faulty project under invalid/subject-… gives exactly the messages in its expected.txt. */
class InvalidSubjectsTest {

  private static final Path PROJECTS = Path.of("src/test/resources/invalid");

  @TestFactory
  List<DynamicTest> eachFaultyProjectGivesItsMessages() throws IOException {
    try (Stream<Path> folders = Files.list(PROJECTS)) {
      List<Path> projects =
          folders
              .filter(folder -> folder.getFileName().toString().startsWith("subject-"))
              .sorted()
              .toList();
      assertTrue(projects.size() >= 10, "too few: " + projects);
      return projects.stream()
          .map(
              project ->
                  DynamicTest.dynamicTest(
                      project.getFileName().toString(), () -> assertMessages(project)))
          .toList();
    }
  }

  private static void assertMessages(Path project) throws IOException {
    List<Problem> problems = new ArrayList<>();
    SubjectReader.readProject(project, problems::add);
    String found = problems.stream().map(Problem::render).collect(Collectors.joining("\n\n"));
    Path expected = project.resolve("expected.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, found + "\n");
    }
    assertEquals(Files.readString(expected), found + "\n");
  }
}
