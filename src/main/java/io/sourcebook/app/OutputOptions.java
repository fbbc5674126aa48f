package io.sourcebook.app;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How much a command says, and to whom. */
final class OutputOptions {

  @Option(names = "--quiet", description = "Say nothing but what is wrong.")
  private boolean quiet;

  @Option(
      names = "--verbose",
      description = "Say how long each stage took, and name each file that changed.")
  private boolean verbose;

  @Option(names = "--json", description = "Print the summary and the problems as one JSON object.")
  private boolean json;

  /** Ends a command that asks for two things that exclude each other. */
  void check(CommandLine command) {
    if (quiet && verbose) {
      throw new WrongUse(
          command, "--quiet and --verbose exclude each other", "Leave one of them out.");
    }
    if (quiet && json) {
      throw new WrongUse(
          command, "--quiet and --json exclude each other", "Leave one of them out.");
    }
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean json() {
    return json;
  }

  /** What tells of the stages as these options want it. */
  Progress progress(Console console) {
    if (verbose) {
      return new StageTimes(console, new Stopwatch());
    }
    return quiet ? Progress.NONE : console.progress();
  }
}
