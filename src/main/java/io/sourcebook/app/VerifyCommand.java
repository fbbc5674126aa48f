package io.sourcebook.app;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks every page of a built site against the seeds. */
@Command(
    name = "verify",
    description = "Checks a site against the seeds, and every word that it cites; changes nothing.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/ and site/; the current folder if not given.")
  private String name = ".";

  @Spec private CommandSpec spec;

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    Publisher.restore(project.site());
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    List<Problem> faults;
    try (Progress progress = console.progress()) {
      Pipeline.Result result =
          Pipeline.run(
              project.folder(), settings, false, Optional.empty(), Memory.NONE, progress, problems);
      progress.stage(Stage.CHECKING, 0);
      // What seeds with errors give is not whole, so nothing can be held against it.
      faults =
          problems.isEmpty()
              ? Publisher.verify(project.site(), result.library(), result.pages())
              : Publisher.verify(project.site(), result.library());
    }
    Problems.printFaults(faults, console);
    if (!faults.isEmpty() && !problems.isEmpty()) {
      console.say("");
    }
    Problems.print(problems.list(), console);
    if (!faults.isEmpty() || !problems.isEmpty()) {
      return Sourcebook.FAULTS;
    }
    console.print("site/ stands as it was built, and its citations in the articles\n");
    return Sourcebook.DONE;
  }
}
