package io.sourcebook.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: {@code sourcebook COMMAND}. */
@Command(name = "sourcebook", description = "Cited policy fact sheets from news articles.")
public final class Sourcebook {

  private Sourcebook() {}

  /** Runs a command and ends with its exit status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Sourcebook()).execute(arguments));
  }
}
