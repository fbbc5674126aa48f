package io.sourcebook.app;

import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a subject's page of a built site to a PDF. */
@Command(
    name = "print",
    description = "Prints the page of a subject to a tagged PDF, with an installed browser.",
    mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

  private static final String PAGES = "subjects";

  private static final String ENDING = ".html";

  /** What the page of a brief is called behind its subject's. */
  private static final String BRIEF = "-brief";

  /** How many subjects a message names: more than a line of them nobody reads. */
  private static final int MOST_NAMED = 12;

  @Parameters(
      index = "0",
      paramLabel = "SUBJECT",
      description = "The name of the subject's file, without .md.")
  private String subject = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/ and site/; the current folder if not given.")
  private String name = ".";

  @Option(names = "--brief", description = "Print the brief on two pages, not the whole sheet.")
  private boolean brief;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The PDF to write; SUBJECT.pdf in the current folder if not given.")
  private String output = "";

  @Spec private CommandSpec spec;

  private final Console console;
  private final Browsers browsers;

  PrintCommand(Console console, Browsers browsers) {
    this.console = console;
    this.browsers = browsers;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    Path pdf = pdf();
    Publisher.restore(project.site());
    Path folder = project.site().resolve(PAGES);
    String file = subject + (brief ? BRIEF : "") + ENDING;
    if (subject.indexOf('/') >= 0
        || subject.indexOf('\\') >= 0
        || !Files.isRegularFile(folder.resolve(file))) {
      return fault("there is no page site/" + PAGES + "/" + file, remedy(folder));
    }
    Optional<Path> browser = browsers.find();
    if (browser.isEmpty()) {
      return fault(
          "no Chromium, Chrome or Edge was found",
          "Install one, or set "
              + Browsers.VARIABLE
              + " to its program. Or open site/"
              + PAGES
              + "/"
              + file
              + " in any browser, and let it print to a PDF.");
    }
    boolean printed;
    try (Progress progress = console.progress()) {
      progress.stage(Stage.PRINTING, 0);
      printed = new PdfPrinter(browser.get()).print(folder.resolve(file), pdf);
    }
    if (!printed) {
      return fault(
          browser.get() + " did not print the page",
          "Open site/"
              + PAGES
              + "/"
              + file
              + " in any browser, and let it print to a PDF; or set "
              + Browsers.VARIABLE
              + " to another browser.");
    }
    console.print(pdf + "\n");
    return Sourcebook.DONE;
  }

  private Path pdf() {
    String wish = output.isEmpty() ? subject.replaceAll("[/\\\\]", "-") + suffix() : output;
    try {
      Path pdf = Path.of(wish);
      Path folder = pdf.toAbsolutePath().getParent();
      if (pdf.getFileName() != null && folder != null && Files.isDirectory(folder)) {
        return pdf;
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new WrongUse(
        spec.commandLine(),
        "no file can be written at " + wish,
        "Name a file in a folder that exists.");
  }

  private String suffix() {
    return (brief ? BRIEF : "") + ".pdf";
  }

  private int fault(String message, String remedy) {
    console.say("sourcebook: " + message);
    console.say("  " + remedy);
    return Sourcebook.FAULTS;
  }

  /** What to do about a page that is not there. */
  private String remedy(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "Run \"sourcebook build\" first.";
    }
    if (brief && Files.isRegularFile(folder.resolve(subject + ENDING))) {
      return "Only a subject with statements has a brief.";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> slugs =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(BRIEF + ENDING))
              .map(file -> file.substring(0, file.length() - (BRIEF + ENDING).length()))
              .sorted()
              .limit(MOST_NAMED)
              .toList();
      return slugs.isEmpty()
          ? "Run \"sourcebook build\" after you have added seeds/subjects/" + subject + ".md."
          : "There are: " + String.join(", ", slugs) + ".";
    }
  }
}
