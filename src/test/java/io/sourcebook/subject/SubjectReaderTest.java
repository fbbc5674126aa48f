package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectReaderTest {

  @TempDir Path project;

  private final List<Problem> problems = new ArrayList<>();
  private Path folder = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectories(project.resolve("seeds/subjects"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<Subject> read() {
    return SubjectReader.readProject(project, problems::add);
  }

  private List<String> messages() {
    return problems.stream().map(Problem::render).toList();
  }

  @Test
  void everyKeyIsRead() throws IOException {
    write(
        "dahl.md",
        """
        ---
        name: Inés Dahl
        kind: actor
        aliases:
          - Ines Dahl
          - the head of the authority
        match: 'authority AND head*'
        draft: true
        reviewed_by: A. Keller
        reviewed_on: 2024-03-08
        ---
        """);
    Subject expected =
        new Subject(
            "dahl",
            "seeds/subjects/dahl.md",
            "Inés Dahl",
            SubjectKind.ACTOR,
            List.of("Ines Dahl", "the head of the authority"),
            Optional.of("authority AND head*"),
            true,
            Optional.of("A. Keller"),
            Optional.of(LocalDate.of(2024, 3, 8)),
            List.of());
    assertEquals(List.of(expected), read());
    assertEquals(List.of(), messages());
  }

  @Test
  void subjectsComeInTheOrderOfTheirSlugs() throws IOException {
    for (String slug : List.of("b", "a-b", "a", "B2", "_c")) {
      write(slug + ".md", "---\nname: Name " + slug + "\nkind: topic\n---\n");
    }
    write(".hidden.md", "never read");
    assertEquals(List.of("B2", "_c", "a", "a-b", "b"), read().stream().map(Subject::slug).toList());
    assertEquals(List.of(), messages());
  }

  @Test
  void aProjectWithoutTheFolderHasNoSubjects() throws IOException {
    Files.delete(folder);
    assertEquals(List.of(), read());
    assertEquals(List.of(), messages());
  }

  @Test
  void slugsThatDifferInCapitalsOnlyAreTold() throws IOException {
    write("Arlen.md", "---\nname: Arlen\nkind: place\n---\n");
    write("arlen.md", "---\nname: Port\nkind: place\n---\n");
    assertEquals(List.of("Arlen"), read().stream().map(Subject::slug).toList());
    assertEquals(
        List.of(
            """
            seeds/subjects/arlen.md: its page would have the address of seeds/subjects/Arlen.md
              Rename one of the two; capitals make no difference."""),
        messages());
  }

  @Test
  void bytesThatAreNotUtf8AreTold() throws IOException {
    Files.write(
        folder.resolve("dahl.md"),
        "---\nname: Inés Dahl\nkind: actor\n---\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of(), read());
    assertEquals(
        List.of(
            """
            seeds/subjects/dahl.md: this file is not in UTF-8
              Save it as UTF-8 in your editor."""),
        messages());
  }

  @Test
  void aFolderAmongTheSubjectsIsTold() throws IOException {
    Files.createDirectory(folder.resolve("old.md"));
    assertEquals(List.of(), read());
    assertEquals(
        List.of(
            """
            seeds/subjects/old.md: this is no subject
              A subject is a file that ends in .md; move anything else out of seeds/subjects."""),
        messages());
  }

  @Test
  void aFaultyFileStillGivesWhatIsSound() throws IOException {
    write(
        "dahl.md",
        """
        ---
        name: Dahl
        kind: person
        match: '(a'
        ---
        She heads it. [@harbour "heads"]

        Uncited.
        """);
    Subject subject = read().get(0);
    assertEquals("Dahl", subject.name());
    assertEquals(Optional.empty(), subject.match());
    assertEquals(1, subject.statements().size());
    assertEquals(3, problems.size());
  }

  @Test
  void anAliasMayRepeatItsOwnName() throws IOException {
    write("dahl.md", "---\nname: Inés Dahl\nkind: actor\naliases: [Ines Dahl, INES DAHL]\n---\n");
    read();
    assertEquals(List.of(), messages());
  }
}
