package io.sourcebook.app;

import io.sourcebook.article.ArticleReader;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Role;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an article into a project, and asks for what its file does not say. */
@Command(
    name = "add",
    description = "Takes an article into a project, from a file or from standard input.",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  /** What is asked for when an article does not say it. */
  private static final List<String> ASKED = List.of("title", "publisher", "published", "url");

  @Parameters(
      arity = "1",
      paramLabel = "FILE|-",
      description = "The article's file, or - for standard input.")
  private String file = "";

  @Option(
      names = "--project",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The name of its file in seeds/articles; that of FILE if not given, and made from the"
              + " title for standard input.")
  private String fileName = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "The article's title.")
  private String title = "";

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
  private String publisher = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When, as 2024-03-05, 2024-03 or 2024.")
  private String published = "";

  @Option(names = "--url", paramLabel = "ADDRESS", description = "Its address on the web.")
  private String url = "";

  @Option(names = "--key", paramLabel = "KEY", description = "The key for citations of it.")
  private String key = "";

  @Spec private CommandSpec spec;

  private final Console console;
  private final Questions questions;
  private final StopSignal signal;

  AddCommand(Console console, Questions questions, StopSignal signal) {
    this.console = console;
    this.questions = questions;
    this.signal = signal;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    if (!problems.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
    signal.expect("nothing was added");
    Intake intake = new Intake(project, settings, "choose a name with --name");
    Intake.Candidate candidate = intake.read(name(), bytes(), stated());
    if (!candidate.misstated().isEmpty()) {
      Problems.print(
          candidate.misstated().stream()
              .map(wrong -> wrong.at("--" + wrong.field(), "--" + wrong.field() + " "))
              .toList(),
          console);
      return Sourcebook.WRONG_USE;
    }
    if (candidate.article().isPresent()) {
      candidate = asked(intake, candidate);
    }
    if (candidate.article().isEmpty()) {
      Problems.print(candidate.problems(), console);
      return Sourcebook.FAULTS;
    }
    Intake.Candidate complete = candidate;
    Optional<Problem> refused =
        signal.whole(() -> intake.write(complete), Optional::isEmpty, "the article was added");
    if (refused.isPresent()) {
      Problems.print(List.of(refused.get()), console);
      return Sourcebook.FAULTS;
    }
    console.print(
        told(candidate.article().get().source())
            + blocks(candidate)
            + "added as seeds/articles/"
            + candidate.name()
            + (candidate.stated().isEmpty() ? "" : ", with its .meta.yaml")
            + missing(candidate)
            + "\ncite it as [@"
            + candidate.article().get().key().orElse(candidate.article().get().id())
            + " \"its exact words\"]\n");
    return Sourcebook.DONE;
  }

  /** Asks for each field that is not known, until the answer fits or is empty. */
  private Intake.Candidate asked(Intake intake, Intake.Candidate first) throws IOException {
    Intake.Candidate candidate = first;
    for (String field : ASKED) {
      Article article = candidate.article().orElseThrow();
      if (Intake.field(article.source(), field).isPresent()) {
        continue;
      }
      Optional<String> answer = questions.ask(question(field));
      while (answer.isPresent()) {
        Intake.Candidate next = intake.with(candidate, field, answer.get());
        if (next.article().isPresent()) {
          candidate = next;
          break;
        }
        Problems.print(
            next.misstated().stream().map(wrong -> wrong.at(wrong.field(), "")).toList(), console);
        answer = questions.ask(question(field));
      }
    }
    return candidate;
  }

  private static String question(String field) {
    return switch (field) {
      case "title" -> "Title (Enter if unknown): ";
      case "publisher" -> "Who published it (Enter if unknown): ";
      case "published" -> "When, as 2024-03-05, 2024-03 or 2024 (Enter if unknown): ";
      default -> "Its address on the web (Enter if unknown): ";
    };
  }

  private Optional<String> name() {
    if (!fileName.isEmpty()) {
      if (fileName.contains("/") || fileName.contains("\\") || fileName.startsWith(".")) {
        throw new WrongUse(
            spec.commandLine(),
            fileName + " is no plain file name",
            "Write a name such as harbour-vote.txt.");
      }
      return Optional.of(fileName);
    }
    return file.equals("-") ? Optional.empty() : Optional.of(String.valueOf(path().getFileName()));
  }

  private Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new WrongUse(
          spec.commandLine(), "no file can be called " + file, "Name the article's file.");
    }
  }

  private byte[] bytes() throws IOException {
    if (file.equals("-")) {
      return System.in.readAllBytes();
    }
    if (!Files.isRegularFile(path())) {
      throw new WrongUse(
          spec.commandLine(),
          "there is no file " + file,
          "Name the article's file, or - for standard input.");
    }
    return Files.readAllBytes(path());
  }

  private Map<String, String> stated() {
    Map<String, String> stated = new LinkedHashMap<>();
    put("title", title, stated);
    put("publisher", publisher, stated);
    put("published", published, stated);
    put("url", url, stated);
    put("key", key, stated);
    return stated;
  }

  private static void put(String field, String value, Map<String, String> stated) {
    String line = value.strip().replaceAll("\\s++", " ");
    if (!line.isEmpty()) {
      stated.put(field, line);
    }
  }

  private static String told(Source source) {
    StringBuilder out = new StringBuilder();
    for (String field : ASKED) {
      out.append(field).append(" ".repeat("published  ".length() - field.length()));
      out.append(
          Intake.field(source, field)
              .map(known -> known.value() + " (" + known.evidence() + ")")
              .orElse("not stated"));
      out.append('\n');
    }
    return out.toString();
  }

  /** Where to state what nobody has stated. */
  private static String missing(Intake.Candidate candidate) {
    Source source = candidate.article().orElseThrow().source();
    List<String> missing =
        ASKED.stream().filter(field -> Intake.field(source, field).isEmpty()).toList();
    return missing.isEmpty()
        ? ""
        : "\nwhat is not stated goes into seeds/articles/"
            + ArticleReader.metaName(candidate.name())
            + ": "
            + String.join(", ", missing);
  }

  private static String blocks(Intake.Candidate candidate) {
    List<Block> blocks = candidate.article().orElseThrow().blocks();
    long left = blocks.stream().filter(block -> block.role() == Role.FURNITURE).count();
    return blocks.size() - left + " blocks of text, " + left + " left out as furniture\n";
  }
}
