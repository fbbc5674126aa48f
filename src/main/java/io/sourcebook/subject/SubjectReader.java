package io.sourcebook.subject;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Subject;
import io.sourcebook.yaml.YamlMapping;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads seeds/subjects. */
public final class SubjectReader {

  private static final String FOLDER = "seeds/subjects";
  private static final String ENDING = ".md";

  private final Consumer<Problem> problems;
  private final NameClaims claims = new NameClaims();
  private final Map<String, String> slugs = new HashMap<>();

  private SubjectReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * All subjects of a project, in the order of their slugs; drafts too. A file with a problem still
   * gives a subject where it has a name.
   */
  public static List<Subject> readProject(Path project, Consumer<Problem> problems) {
    SubjectReader reader = new SubjectReader(problems);
    List<Subject> subjects = new ArrayList<>();
    for (SubjectFile file : files(project, problems)) {
      reader.read(file).ifPresent(subjects::add);
    }
    return List.copyOf(subjects);
  }

  /**
   * A file that may hold a subject.
   *
   * @param name from the project
   */
  private record SubjectFile(Path path, String name, String slug) {}

  private static List<SubjectFile> files(Path project, Consumer<Problem> problems) {
    Path folder = project.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<SubjectFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.toList()) {
        String name = String.valueOf(path.getFileName());
        String slug =
            name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (!name.startsWith(".")) {
          files.add(new SubjectFile(path, FOLDER + "/" + name, slug));
        }
      }
    } catch (IOException e) {
      problems.accept(Problem.of(FOLDER, "this folder cannot be read", "Look at its permissions."));
    }
    files.sort((a, b) -> byCodePoint(a.slug, b.slug));
    return files;
  }

  private static int byCodePoint(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  /**
   * The keys of a subject file at their places; a fault in them is told where the subject is read.
   *
   * @param file path from the project
   */
  public static Optional<YamlMapping> frontMatter(String file, String text) {
    return SubjectText.split(file, text, problem -> {})
        .flatMap(split -> YamlMapping.parse(file, split.frontMatter(), 2, problem -> {}));
  }

  private Optional<Subject> read(SubjectFile file) {
    if (!file.name.endsWith(ENDING) || !Files.isRegularFile(file.path)) {
      problems.accept(
          Problem.of(
              file.name,
              "this is no subject",
              "A subject is a file that ends in .md; move anything else out of " + FOLDER + "."));
      return Optional.empty();
    }
    if (!hasSoundSlug(file)) {
      return Optional.empty();
    }
    Optional<SubjectText> text =
        decode(file).flatMap(whole -> SubjectText.split(file.name, whole, problems));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<FrontMatter> front = FrontMatter.read(text.get(), claims, problems);
    StatementReader.Written written = StatementReader.read(text.get(), problems);
    return front.map(
        fields ->
            new Subject(
                file.slug,
                file.name,
                fields.name(),
                fields.kind(),
                fields.aliases(),
                fields.match(),
                fields.draft(),
                fields.reviewedBy(),
                fields.reviewedOn(),
                written.statements(),
                fields.decisions(),
                written.notes()));
  }

  /** A slug is the address of a page, so it is plain, and unlike others on every file system. */
  private boolean hasSoundSlug(SubjectFile file) {
    if (!file.slug.matches("[A-Za-z0-9_-]+")) {
      String plain = Folding.fold(file.slug).replaceAll("[^a-z0-9_]++", "-");
      String better = plain.replaceAll("^-|-$", "");
      problems.accept(
          Problem.of(
              file.name,
              "this name is no good as the address of a page",
              "Use the letters a to z, digits, - and _ only"
                  + (better.isEmpty() ? "." : ": rename it to " + better + ENDING + ".")));
      return false;
    }
    String first = slugs.putIfAbsent(file.slug.toLowerCase(Locale.ROOT), file.name);
    if (first != null) {
      problems.accept(
          Problem.of(
              file.name,
              "its page would have the address of " + first,
              "Rename one of the two; capitals make no difference."));
      return false;
    }
    return true;
  }

  private Optional<String> decode(SubjectFile file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file.path));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      problems.accept(
          Problem.of(file.name, "this file is not in UTF-8", "Save it as UTF-8 in your editor."));
    } catch (IOException e) {
      problems.accept(
          Problem.of(file.name, "this file cannot be read", "Look at its permissions."));
    }
    return Optional.empty();
  }
}
