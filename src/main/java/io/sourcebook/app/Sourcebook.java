package io.sourcebook.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry: {@code sourcebook COMMAND}. */
@Command(
    name = "sourcebook",
    description = "Turns a folder of news articles into a site of cited policy fact sheets.",
    mixinStandardHelpOptions = true,
    versionProvider = Sourcebook.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Sourcebook implements Runnable {

  /** The exit status of a command that did what it was told. */
  static final int DONE = 0;

  /** The exit status when inputs have errors or a check failed. */
  static final int FAULTS = 1;

  /** The exit status of a command that was written wrongly. */
  static final int WRONG_USE = 2;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an internal error.")
  private boolean debug;

  @Spec private CommandSpec spec;

  private final Questions questions;

  private Sourcebook(Questions questions) {
    this.questions = questions;
    this.spec = CommandSpec.create();
  }

  /** Runs a command and ends with its exit status. */
  public static void main(String[] arguments) {
    // The streams that Java opens speak the machine's charset.
    Console console =
        new Console(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean("sourcebook.terminal") && System.getenv("NO_COLOR") == null,
            Boolean.getBoolean("sourcebook.watched"),
            Boolean.getBoolean("sourcebook.terminal"),
            Console.PATIENCE);
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> signal.stop(console), "stop"));
    int status = run(arguments, console, Questions.atTerminal(), Browsers.ofThisMachine(), signal);
    signal.over();
    System.exit(status);
  }

  /** Runs a command and returns its exit status. */
  static int run(String[] arguments, Console console, Questions questions) {
    return run(arguments, console, questions, Browsers.ofThisMachine());
  }

  /** The same on a machine with these browsers. */
  static int run(String[] arguments, Console console, Questions questions, Browsers browsers) {
    return run(arguments, console, questions, browsers, new StopSignal());
  }

  private static int run(
      String[] arguments,
      Console console,
      Questions questions,
      Browsers browsers,
      StopSignal signal) {
    Sourcebook program = new Sourcebook(questions);
    try {
      int status = program.commands(console, browsers, signal).execute(arguments);
      console.flush();
      return status;
    } catch (Console.NobodyReads e) {
      return DONE;
    } catch (RuntimeException | Error e) {
      return program.failed(e, console, signal);
    }
  }

  /** The commands with their options, as they are parsed and documented. */
  static CommandLine commandLine(Console console) {
    return new Sourcebook(Questions.NOBODY)
        .commands(console, Browsers.ofThisMachine(), new StopSignal());
  }

  private CommandLine commands(Console console, Browsers browsers, StopSignal signal) {
    CommandLine commands = new CommandLine(this);
    commands.addSubcommand(new BuildCommand(console, signal));
    commands.addSubcommand(new VerifyCommand(console));
    commands.addSubcommand(new InspectCommand(console));
    commands.addSubcommand(new SuggestCommand(console));
    commands.addSubcommand(new ReviewCommand(console));
    commands.addSubcommand(new ServeCommand(console));
    commands.addSubcommand(new ReleaseCommand(console, signal));
    commands.addSubcommand(new DiffCommand(console));
    commands.addSubcommand(new InitCommand(console, signal));
    commands.addSubcommand(new AddCommand(console, questions, signal));
    commands.addSubcommand(new PrintCommand(console, browsers));
    commands.setExpandAtFiles(false);
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commands.setOut(
        new PrintWriter(new OutputStreamWriter(console.results(), StandardCharsets.UTF_8), true));
    commands.setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler((e, rest) -> wrongUse(e, console));
    commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console, signal));
    return commands;
  }

  @Override
  public void run() {
    throw new WrongUse(
        spec.commandLine(), "which command?", "Try \"sourcebook --help\" for the list of them.");
  }

  private static int wrongUse(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = decapitalised(e.getMessage());
    String hint = "Try \"" + command + " --help\".";
    if (e instanceof WrongUse wrong) {
      hint = wrong.hint();
    } else if (e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null) {
      String word = unmatched.getUnmatched().get(0);
      message = word.startsWith("-") ? "unknown option " + word : "unknown command " + word;
      if (!unmatched.getSuggestions().isEmpty()) {
        hint = "Did you mean \"" + command + " " + unmatched.getSuggestions().get(0) + "\"?";
      }
    } else if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      // Only commands on one project have an end to their arguments.
      message = "too many projects: " + e.getCommandLine().getCommandName() + " takes one at most";
      hint = "Run it once for each; write quotes around a name with spaces.";
    }
    console.say("sourcebook: " + message.lines().findFirst().orElse("wrong use"));
    console.say("  " + hint);
    return WRONG_USE;
  }

  private static String decapitalised(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private int failed(Throwable e, Console console, StopSignal signal) {
    if (e instanceof Console.NobodyReads) {
      return DONE;
    }
    if (e instanceof StopSignal.Stopped) {
      return FAULTS;
    }
    if (e instanceof UncheckedIOException || e instanceof IOException) {
      Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
      console.say("sourcebook: " + ofDisk(cause));
      if (!signal.outcome().isEmpty()) {
        console.say("  In the end " + signal.outcome() + ".");
      }
    } else {
      console.say("sourcebook: internal error: " + reason(e));
      console.say(
          debug
              ? "  Please report it with what stands below, and with the input if you may share it."
              : "  Please report it with what the same command prints under --debug.");
    }
    if (debug) {
      e.printStackTrace(console.messages());
    }
    console.messages().flush();
    return FAULTS;
  }

  /** What the disk refused, in one line. */
  static String ofDisk(Throwable e) {
    if (e instanceof AccessDeniedException denied) {
      return "no right to read or change " + denied.getFile();
    }
    if (e instanceof FileAlreadyExistsException obstacle) {
      return obstacle.getFile() + " is in the way";
    }
    if (e instanceof NoSuchFileException missing) {
      return "there is no file " + missing.getFile();
    }
    return e.getMessage() == null ? reason(e) : e.getMessage();
  }

  /** The kind of failure and its words, in one line. */
  private static String reason(Throwable e) {
    String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + words);
  }

  /** The version that the jar names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Sourcebook.class.getPackage().getImplementationVersion();
      return new String[] {"sourcebook " + (version == null ? "(not packaged)" : version)};
    }
  }
}
