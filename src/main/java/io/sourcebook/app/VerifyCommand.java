package io.sourcebook.app;

import io.sourcebook.article.ArticleReader;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks every page of a built site against the articles. */
@Command(
    name = "verify",
    description = "Checks every word that the site cites against the articles; changes nothing.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private static final int MOST_FAULTS = 50;

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
    Library library = new ArticleReader(true).readProject(project.folder(), problems);
    List<Problem> faults = new ArrayList<>(problems.list());
    faults.addAll(Publisher.verify(project.site(), library));
    if (!faults.isEmpty()) {
      Problems.print(faults, MOST_FAULTS, console);
      return Sourcebook.FAULTS;
    }
    console.print("site/ stands as it was built, and its citations in the articles\n");
    return Sourcebook.DONE;
  }
}
