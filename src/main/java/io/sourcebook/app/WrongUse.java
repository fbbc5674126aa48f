package io.sourcebook.app;

import picocli.CommandLine;

/** A command that cannot be carried out as it was written. */
final class WrongUse extends CommandLine.ParameterException {
  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * @param message what is wrong, in one line
   * @param hint what to write instead
   */
  WrongUse(CommandLine command, String message, String hint) {
    super(command, message);
    this.hint = hint;
  }

  /** What to write instead. */
  String hint() {
    return hint;
  }
}
