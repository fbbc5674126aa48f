package io.sourcebook.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a command's words go: results to one stream, messages to the other, both in UTF-8.
 *
 * @param dims whether the results' reader is a terminal that can print in grey
 * @param watched whether the messages' reader is a terminal, where a line can be written anew
 * @param together whether the results' reader is a terminal, so that both stand on it
 * @param patience how long nobody needs to hear how far a command is, in milliseconds
 */
record Console(
    OutputStream results,
    PrintStream messages,
    boolean dims,
    boolean watched,
    boolean together,
    int patience) {

  /** What takes less needs no words. */
  static final int PATIENCE = 2000;

  Console(OutputStream results, PrintStream messages, boolean dims, boolean watched) {
    this(results, messages, dims, watched, dims, PATIENCE);
  }

  /** One at which nobody sits. */
  Console(OutputStream results, PrintStream messages, boolean dims) {
    this(results, messages, dims, false);
  }

  /** Whoever read the results has gone, as {@code head} does; nobody waits for more. */
  static final class NobodyReads extends RuntimeException {
    private static final long serialVersionUID = 1;

    NobodyReads(IOException cause) {
      super(cause);
    }
  }

  /** Prints a part of the results. */
  void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints a part of the results, already encoded. */
  void write(byte[] bytes) {
    try {
      results.write(bytes);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Hands everything on that was printed. */
  void flush() {
    messages.flush();
    try {
      results.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Tells whoever watches how far the command is. */
  Progress progress() {
    return watched ? ProgressLine.running(messages, patience) : Progress.NONE;
  }

  /** The same, unless results that come bit by bit tell it on the same terminal. */
  Progress progressBesideResults() {
    return together ? Progress.NONE : progress();
  }

  /** Prints a message and ends its line. */
  void say(String message) {
    messages.print(message + "\n");
  }

  private static RuntimeException failure(IOException e) {
    boolean closed = String.valueOf(e.getMessage()).contains("Broken pipe");
    return closed ? new NobodyReads(e) : new UncheckedIOException(e);
  }
}
