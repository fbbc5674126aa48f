package io.sourcebook.app;

import io.sourcebook.article.ArticleReader;
import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes articles into a project: reads each as a build would, then writes it with its fields. */
final class Intake {

  private static final Path ARTICLES = Path.of("seeds", "articles");

  /** A name that every disk holds, and that can still be read in a list. */
  private static final int LONGEST_NAME = 60;

  private final Project project;
  private final SiteSettings settings;
  private final String otherName;

  /**
   * Takes articles in.
   *
   * @param otherName how the user gives a file another name: {@code choose one with --name}
   */
  Intake(Project project, SiteSettings settings, String otherName) {
    this.project = project;
    this.settings = settings;
    this.otherName = otherName;
  }

  /**
   * An article as a build would read it.
   *
   * @param name of its file in seeds/articles
   * @param stated what the user states of it, by the keys of a .meta.yaml
   * @param misstated what of it no .meta.yaml could hold
   * @param article empty when there are problems, or something is misstated
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Candidate(
      String name,
      byte[] bytes,
      Map<String, String> stated,
      Optional<Article> article,
      List<Misstated> misstated,
      List<Problem> problems) {}

  /**
   * A value that a field cannot have.
   *
   * @param field the key of a .meta.yaml
   * @param message what is wrong with the value, as a problem says it
   */
  record Misstated(String field, String value, String message, String remedy) {

    /**
     * The problem where the user stated the value, since no file holds it.
     *
     * @param place how the user knows the field
     * @param before what stands before the value there
     */
    Problem at(String place, String before) {
      int column = before.codePointCount(0, before.length()) + 1;
      return new Problem(place, 0, column, Optional.of(before + value), message, remedy);
    }
  }

  /**
   * Reads an article without writing anything to the project.
   *
   * @param name of its file; empty to make one from its title
   */
  Candidate read(Optional<String> name, byte[] bytes, Map<String, String> stated)
      throws IOException {
    String ending = "." + ArticleReader.ending(bytes);
    Candidate read = readAs(name.orElse("article" + ending), bytes, stated);
    if (name.isPresent() || read.article().isEmpty()) {
      return read;
    }
    String title = read.article().get().source().title().map(Sourced::value).orElse("article");
    return readAs(fileName(title) + ending, bytes, stated);
  }

  private Candidate readAs(String name, byte[] bytes, Map<String, String> stated)
      throws IOException {
    Path root = Files.createTempDirectory("sourcebook");
    try {
      Path folder = Files.createDirectories(root.resolve(ARTICLES));
      Path file = Files.write(folder.resolve(name), bytes);
      if (!stated.isEmpty()) {
        Files.writeString(folder.resolve(ArticleReader.metaName(name)), yaml(stated));
      }
      List<Problem> problems = new ArrayList<>();
      List<Misstated> misstated = new ArrayList<>();
      ArticleReader reader = new ArticleReader(true, settings.maxArticleMegabytes());
      ArticleReader.Outcome outcome =
          reader.read(
              root,
              file,
              problem ->
                  misstated(problem, told(ArticleReader.metaName(name)), stated)
                      .ifPresentOrElse(misstated::add, () -> problems.add(problem)));
      outcome
          .setAside()
          .ifPresent(
              aside -> problems.add(Problem.of(aside.file(), "not added: " + aside.reason(), "")));
      return new Candidate(
          name,
          bytes,
          new TreeMap<>(stated),
          problems.isEmpty() && misstated.isEmpty() ? outcome.article() : Optional.empty(),
          List.copyOf(misstated),
          List.copyOf(problems));
    } finally {
      delete(root);
    }
  }

  /** What a problem of the .meta.yaml says of a stated value: each has a line of its own there. */
  private static Optional<Misstated> misstated(
      Problem problem, String meta, Map<String, String> stated) {
    if (!problem.file().equals(meta)) {
      return Optional.empty();
    }
    return stated.entrySet().stream()
        .skip(Math.max(0, problem.line() - 1))
        .findFirst()
        .map(
            field ->
                new Misstated(
                    field.getKey(), field.getValue(), problem.message(), problem.remedy()));
  }

  /** The same article with one more field. */
  Candidate with(Candidate candidate, String field, String value) throws IOException {
    Map<String, String> stated = new TreeMap<>(candidate.stated());
    stated.put(field, value);
    return readAs(candidate.name(), candidate.bytes(), stated);
  }

  /**
   * Writes an article and its .meta.yaml into the project.
   *
   * @return why it was not written; empty when it was
   */
  Optional<Problem> write(Candidate candidate) throws IOException {
    Path folder = Files.createDirectories(project.folder().resolve(ARTICLES));
    Path file = folder.resolve(candidate.name());
    String told = told(candidate.name());
    if (Files.exists(file)) {
      boolean same = Arrays.equals(Files.readAllBytes(file), candidate.bytes());
      return Optional.of(
          same
              ? Problem.of(told, "not added: it is there already", "")
              : Problem.of(
                  told,
                  "not added: another article of this name is there already",
                  otherName.substring(0, 1).toUpperCase(Locale.ROOT)
                      + otherName.substring(1)
                      + "."));
    }
    List<Problem> before = new ArrayList<>();
    articles(before::add);
    Path meta = folder.resolve(ArticleReader.metaName(candidate.name()));
    List<Path> written = new ArrayList<>();
    try {
      if (!candidate.stated().isEmpty()) {
        create(meta, yaml(candidate.stated()).getBytes(StandardCharsets.UTF_8), written);
      }
      create(file, candidate.bytes(), written);
    } catch (FileAlreadyExistsException e) {
      remove(written);
      return Optional.of(
          Problem.of(
              told(meta.getFileName().toString()),
              "not added: this file is there already",
              "Delete it if it belongs to no article, or " + otherName + "."));
    } catch (IOException e) {
      remove(written);
      throw e;
    }
    Optional<Problem> refused = refused(candidate.article().orElseThrow(), told, before);
    if (refused.isPresent()) {
      remove(written);
    }
    return refused;
  }

  /**
   * Why an article that was written cannot stay.
   *
   * @param before what was wrong in the project without it
   */
  private Optional<Problem> refused(Article article, String told, List<Problem> before) {
    List<Problem> wrong = new ArrayList<>();
    Library library = articles(wrong::add);
    wrong.removeAll(before);
    return twin(article, told, library)
        .map(
            other ->
                Problem.of(
                    told,
                    "not added: its text is that of " + other,
                    "Copy the file into seeds/articles/ yourself if it shall be listed as a copy."))
        .or(
            () ->
                wrong.stream()
                    .findFirst()
                    .map(
                        problem ->
                            Problem.of(told, "not added: " + problem.message(), problem.remedy())));
  }

  private Library articles(Consumer<Problem> problems) {
    return new ArticleReader(true, settings.maxArticleMegabytes(), project.memory())
        .readProject(project.folder(), problems);
  }

  /** The article of which the new one is a copy, or which is a copy of the new one. */
  private static Optional<String> twin(Article article, String told, Library library) {
    for (SetAside aside : library.setAside()) {
      if (aside.file().equals(told)) {
        return Optional.of(aside.copyOf().orElse(aside.reason()));
      }
      if (aside.copyOf().equals(Optional.of(article.id()))) {
        return Optional.of(aside.file());
      }
    }
    return Optional.empty();
  }

  private static void create(Path file, byte[] bytes, List<Path> written) throws IOException {
    Files.createFile(file);
    written.add(file);
    Files.write(file, bytes);
  }

  private static void remove(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private static String told(String name) {
    return "seeds/articles/" + name;
  }

  /**
   * A field of a source as words.
   *
   * @param name {@code title}, {@code publisher}, {@code published} or {@code url}
   */
  static Optional<Sourced<String>> field(Source source, String name) {
    return switch (name) {
      case "title" -> source.title();
      case "publisher" -> source.publisher();
      case "published" ->
          source
              .published()
              .map(day -> new Sourced<>(day.value().value(), day.certainty(), day.evidence()));
      case "url" -> source.url();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** A file name without an ending, from a title. */
  static String fileName(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}++|['’]", "")
            .replaceAll("[^\\p{L}\\p{N}]++", "-")
            .replaceAll("^-|-$", "");
    if (plain.codePointCount(0, plain.length()) > LONGEST_NAME) {
      String cut = plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
      int word = cut.lastIndexOf('-');
      plain = word > 0 ? cut.substring(0, word) : cut;
    }
    return plain.isEmpty() ? "article" : plain;
  }

  /** Fields as a .meta.yaml, each value quoted so that it means nothing but itself. */
  private static String yaml(Map<String, String> stated) {
    StringBuilder out = new StringBuilder();
    stated.forEach(
        (key, value) ->
            out.append(key).append(": '").append(value.replace("'", "''")).append("'\n"));
    return out.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
