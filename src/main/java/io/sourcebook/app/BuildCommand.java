package io.sourcebook.app;

import io.sourcebook.cache.DiskMemory;
import io.sourcebook.model.Library;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a project's site and publishes it in its folder site/. */
@Command(
    name = "build",
    description = "Builds the site of a project in its folder site/.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  /** How many faults of the finished pages are worth reading before the first is mended. */
  private static final int MOST_FAULTS = 50;

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Option(
      names = "--strict",
      description = "Publish nothing when an article was set aside: unreadable, empty or a copy.")
  private boolean strict;

  @Spec private CommandSpec spec;

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    Publisher.restore(project.site());
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    Optional<DiskMemory> disk = project.cache();
    Memory memory = disk.isPresent() ? disk.get() : Memory.NONE;
    Pipeline.Result result = Pipeline.run(project.folder(), settings, memory, problems);
    if (strict) {
      result.library().setAside().forEach(file -> problems.accept(problem(file)));
    }
    if (!problems.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
    Publisher.Outcome outcome =
        Publisher.publish(project.site(), result.pages(), result.library(), memory);
    if (!outcome.faults().isEmpty()) {
      Problems.print(outcome.faults(), MOST_FAULTS, console);
      return Sourcebook.FAULTS;
    }
    disk.ifPresent(DiskMemory::forgetUnused);
    console.print(summary(result, outcome));
    return Sourcebook.DONE;
  }

  private static Problem problem(SetAside file) {
    return Problem.of(file.file(), "was set aside: " + file.reason(), "");
  }

  private static String summary(Pipeline.Result result, Publisher.Outcome outcome) {
    Library library = result.library();
    StringBuilder out = new StringBuilder();
    out.append(count(library.articles().size(), "article")).append(" read");
    List<SetAside> setAside = library.setAside();
    if (!setAside.isEmpty()) {
      out.append(", ").append(setAside.size()).append(" set aside:");
      setAside.forEach(
          file -> out.append("\n  ").append(Problem.of(file.file(), file.reason(), "").render()));
    }
    int statements = result.sheets().stream().mapToInt(sheet -> sheet.statements().size()).sum();
    out.append('\n')
        .append(count(result.sheets().size(), "subject"))
        .append(", ")
        .append(count(statements, "statement"))
        .append("\nsite/: ")
        .append(count(outcome.written(), "file"))
        .append(" written, ")
        .append(outcome.unchanged())
        .append(" unchanged");
    if (outcome.removed() > 0) {
      out.append(", ").append(outcome.removed()).append(" removed");
    }
    return out.append('\n').toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
