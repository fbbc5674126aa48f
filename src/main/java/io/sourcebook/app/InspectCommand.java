package io.sourcebook.app;

import io.sourcebook.article.ArticleReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints what the program recognises in articles. */
@Command(
    name = "inspect",
    description = "Prints what the program recognises in articles.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

  /** The forms in which findings are printed. */
  enum Format {
    TEXT,
    JSON,
    JSONL;

    /** Reads a form as it is written on the command line. */
    static final class Converter implements ITypeConverter<Format> {
      @Override
      public Format convert(String word) {
        for (Format format : values()) {
          if (format.name().equalsIgnoreCase(word)) {
            return format;
          }
        }
        throw new TypeConversionException("it can be text, json or jsonl, not " + word);
      }
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles, or folders that hold articles.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Format.Converter.class,
      description = "text for reading, json for one array, jsonl for an object a line.")
  private Format format = Format.TEXT;

  @Option(names = "--no-clean", description = "Take every block for body, furniture too.")
  private boolean noClean;

  @Spec private CommandSpec spec;

  private final Console console;

  InspectCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    try (Progress progress = console.progressBesideResults()) {
      inspect(progress, problems);
    }
    Problems.print(problems.list(), console);
    return problems.isEmpty() ? Sourcebook.DONE : Sourcebook.FAULTS;
  }

  private void inspect(Progress progress, Problems problems) {
    ArticleReader reader = new ArticleReader(!noClean);
    Path root = Path.of("").toAbsolutePath();
    List<Path> files = reader.list(root, existing());
    progress.stage(Stage.INSPECTING, files.size());
    FindingsPrinter printer =
        switch (format) {
          case TEXT -> new TextFindings(console.dims());
          case JSON -> new JsonFindings(true);
          case JSONL -> new JsonFindings(false);
        };
    console.print(printer.begin());
    Copies copies = new Copies();
    OrderedParallel.forEach(
        files,
        file -> Inspected.of(reader, root, file),
        one -> {
          one.problems().forEach(problems);
          console.write(printer.print(copies.mark(one)));
          console.flush();
          progress.done(Stage.INSPECTING.task());
        });
    console.print(printer.end());
  }

  private List<Path> existing() {
    List<Path> existing = new ArrayList<>();
    for (String name : paths) {
      try {
        Path path = Path.of(name);
        if (Files.exists(path)) {
          existing.add(path);
          continue;
        }
      } catch (InvalidPathException e) {
        // Told below: what cannot be a path does not exist.
      }
      throw new WrongUse(
          spec.commandLine(),
          "there is no file or folder " + name,
          "Name articles, or folders that hold articles.");
    }
    return existing;
  }
}
