package io.sourcebook.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command did.
 *
 * @param results what it printed on standard output
 * @param messages what it printed on standard error
 */
record CommandRun(int status, String results, String messages) {

  static CommandRun of(String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    return on(results, results, Questions.NOBODY, arguments);
  }

  /** Runs a command whose messages go to a terminal. */
  static CommandRun watched(String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    return on(results, results, Questions.NOBODY, true, arguments);
  }

  /** Runs a command that tells from the first moment how far it is. */
  static CommandRun impatient(OutputStream results, Browsers browsers, String... arguments) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
    Console console = new Console(results, stream, false, true, false, 0);
    int status = Sourcebook.run(arguments, console, Questions.NOBODY, browsers);
    return new CommandRun(status, "", messages.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command with somebody at the terminal. */
  static CommandRun with(Questions questions, String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    return on(results, results, questions, arguments);
  }

  /** Runs a command whose results go elsewhere than to a test. */
  static CommandRun to(OutputStream results, String... arguments) {
    return on(results, new ByteArrayOutputStream(), Questions.NOBODY, arguments);
  }

  private static CommandRun on(
      OutputStream results, ByteArrayOutputStream kept, Questions questions, String... arguments) {
    return on(results, kept, questions, false, arguments);
  }

  private static CommandRun on(
      OutputStream results,
      ByteArrayOutputStream kept,
      Questions questions,
      boolean watched,
      String... arguments) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
    int status = Sourcebook.run(arguments, new Console(results, stream, false, watched), questions);
    return new CommandRun(
        status, kept.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }
}
