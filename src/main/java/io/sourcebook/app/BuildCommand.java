package io.sourcebook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(names = "--dry-run", description = "Tell which files would change, and change nothing.")
  private boolean dryRun;

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private CommandSpec spec;

  private final Console console;
  private final StopSignal signal;

  BuildCommand(Console console, StopSignal signal) {
    this.console = console;
    this.signal = signal;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    output.check(spec.commandLine());
    Stopwatch watch = new Stopwatch();
    Project project = Project.of(name, spec.commandLine());
    Build build = new Build(project, project.site(), strict, false, signal);
    Build.Outcome outcome;
    try (Progress progress = output.progress(console)) {
      outcome = dryRun ? build.rehearse(Optional.empty(), progress) : build.run(progress);
    }
    BuildSummary summary = new BuildSummary(outcome, dryRun);
    if (output.json()) {
      console.print(summary.json());
    } else {
      Problems.print(outcome, console);
      outcome.warning().ifPresent(warning -> console.say(warning.render()));
    }
    if (!outcome.problems().isEmpty()) {
      if (console.watched() && !output.json() && !output.quiet()) {
        int count = outcome.problems().size();
        console.say(
            (count == 1 ? "1 problem: " : count + " problems: ")
                + (Files.isDirectory(project.site())
                    ? "the site is as it was"
                    : "nothing was published"));
      }
      return Sourcebook.FAULTS;
    }
    if (!output.json() && !output.quiet()) {
      console.print(summary.text());
    }
    if (!output.json()) {
      summary.unmatched().ifPresent(console::say);
    }
    if (output.verbose()) {
      summary.files().forEach(console::say);
    }
    if (output.verbose() || (console.watched() && !output.quiet())) {
      // Not among the results, which are the same for the same input.
      console.flush();
      console.say("in " + Stopwatch.words(watch.getAsLong()));
    }
    return Sourcebook.DONE;
  }
}
