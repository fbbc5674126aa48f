package io.sourcebook.app;

import java.util.Optional;

/** Asks the person at the terminal. */
@FunctionalInterface
interface Questions {

  /** The answer in one line without white space around it; empty where nobody answers. */
  Optional<String> ask(String question);

  /** Nobody is there to answer. */
  Questions NOBODY = question -> Optional.empty();

  /** Whoever sits at the terminal, if there is one. */
  // Java 22 gives a console without a terminal too; it then answers nothing, as nobody does.
  @SuppressWarnings("SystemConsoleNull")
  static Questions atTerminal() {
    java.io.Console terminal = System.console();
    if (terminal == null) {
      return NOBODY;
    }
    return question ->
        Optional.ofNullable(terminal.readLine("%s", question))
            .map(String::strip)
            .filter(answer -> !answer.isEmpty());
  }
}
