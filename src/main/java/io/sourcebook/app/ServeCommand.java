package io.sourcebook.app;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a project's site in the browser, and builds it again whenever its seeds change. */
@Command(
    name = "serve",
    description = "Shows the site in the browser, and builds it again whenever the seeds change.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /** How often the folders are looked at, in milliseconds: sooner than a person looks up. */
  private static final int LOOKS = 300;

  private static final int LAST_PORT = 65535;

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8484",
      description = "The port on this machine; 0 for any that is free.")
  private int port = 8484;

  @Spec private CommandSpec spec;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Project project = Project.of(name, spec.commandLine());
    if (port < 0 || port > LAST_PORT) {
      throw new WrongUse(
          spec.commandLine(), port + " is no port", "Choose a number from 0 to " + LAST_PORT + ".");
    }
    Preview preview = new Preview(project, project.preview());
    try (PreviewServer server = PreviewServer.start(project, preview, port)) {
      console.say("Building …");
      tell(preview.build());
      console.say("The site is at " + server.address() + " (Ctrl-C ends it)");
      Path seeds = project.folder().resolve("seeds");
      Path templates = project.folder().resolve("templates");
      Snapshot built = Snapshot.of(seeds, templates);
      while (true) {
        Thread.sleep(LOOKS);
        Snapshot now = Snapshot.of(seeds, templates);
        if (!now.equals(built)) {
          built = settled(now, seeds, templates);
          tell(preview.build());
        }
      }
    } catch (BindException e) {
      console.say("sourcebook: port " + port + " is taken");
      console.say("  End what uses it, or choose another with --port, or --port 0 for any.");
      return Sourcebook.FAULTS;
    }
  }

  /** Waits until whatever writes the files has ended. */
  private static Snapshot settled(Snapshot first, Path... folders) throws InterruptedException {
    Snapshot before = first;
    while (true) {
      Thread.sleep(LOOKS / 2);
      Snapshot now = Snapshot.of(folders);
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  private void tell(Preview.State state) {
    console.say(
        state.problems().isEmpty()
            ? state.summary().strip()
            : state.problems() + "\n\nThe site in the browser is as it was before.");
  }
}
