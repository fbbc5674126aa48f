package io.sourcebook.app;

import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what an analyst should look at, as text, for programs, and as a page of its own. */
@Command(
    name = "review",
    description = "Lists what to look at after new articles, with a line to paste for each.",
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

  /** Path from the project. */
  private static final String PAGE = ".sourcebook/review.html";

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for reading, json for one object; text if not given.")
  private String format = "text";

  @Option(names = "--all", description = "List what stood there at the last release already, too.")
  private boolean all;

  @Spec private CommandSpec spec;

  private final Console console;

  ReviewCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    if (!format.equals("text") && !format.equals("json")) {
      throw new WrongUse(
          spec.commandLine(),
          "invalid value for option '--format': it can be text or json, not " + format,
          "Try \"sourcebook review --help\".");
    }
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    List<Task> tasks;
    try (Progress progress = console.progress()) {
      tasks =
          Pipeline.run(
                  project.folder(),
                  settings,
                  false,
                  Optional.empty(),
                  project.memory(),
                  progress,
                  problems)
              .tasks();
    }
    Problems.print(problems.list(), console);
    TaskList list = new TaskList(tasks, all);
    if (format.equals("json")) {
      console.print(list.json());
    } else {
      console.print(list.text());
      page(project.folder(), list);
    }
    return problems.isEmpty() ? Sourcebook.DONE : Sourcebook.FAULTS;
  }

  private void page(Path project, TaskList list) {
    Path file = project.resolve(PAGE);
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "review", ".html");
      try {
        Files.writeString(fresh, list.page());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
      console.print("\nas a page: " + Path.of(name).resolve(PAGE).normalize() + "\n");
    } catch (IOException e) {
      console.say(PAGE + ": could not be written: " + Sourcebook.ofDisk(e));
    }
  }
}
