package io.sourcebook.app;

import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.util.List;
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
    Build.Outcome outcome = new Build(project, project.site(), strict, false).run();
    if (outcome.published().isEmpty()) {
      Problems.print(outcome.problems(), console);
      return Sourcebook.FAULTS;
    }
    if (!outcome.problems().isEmpty()) {
      Problems.print(outcome.problems(), MOST_FAULTS, console);
      return Sourcebook.FAULTS;
    }
    console.print(summary(outcome.result().orElseThrow(), outcome.published().orElseThrow()));
    return Sourcebook.DONE;
  }

  static String summary(Pipeline.Result result, Publisher.Outcome outcome) {
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
