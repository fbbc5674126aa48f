package io.sourcebook.app;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One line of a terminal that tells the stage and how much of it is done; gone in the end. */
final class ProgressLine implements Progress {

  /** How often the line is written anew, in milliseconds. */
  private static final int PAUSE = 200;

  /** Back to the line's begin, and clear it to its end. */
  static final String ANEW = "\r\u001B[K";

  private final PrintStream terminal;
  private final LongSupplier clock;
  private final int patience;
  private final Thread writer = new Thread(this::write, "progress");
  private @Nullable Stage stage;
  private int total;
  private int done;
  private boolean shown;
  private boolean closed;

  /**
   * @param clock milliseconds since the command began
   * @param patience milliseconds in which nothing is said
   */
  ProgressLine(PrintStream terminal, LongSupplier clock, int patience) {
    this.patience = patience;
    this.terminal = terminal;
    this.clock = clock;
    writer.setDaemon(true);
  }

  /** A line that writes itself until it is closed. */
  static Progress running(PrintStream terminal, int patience) {
    ProgressLine line = new ProgressLine(terminal, new Stopwatch(), patience);
    line.writer.start();
    return line;
  }

  @Override
  public synchronized void stage(Stage begun, int things) {
    stage = begun;
    total = things;
    done = 0;
    show();
  }

  @Override
  public synchronized void done(String task) {
    if (stage != null && stage.task().equals(task)) {
      done++;
    }
  }

  /** Writes the line, when it is time. */
  synchronized void show() {
    if (stage == null || closed || clock.getAsLong() < patience) {
      return;
    }
    shown = true;
    terminal.print(ANEW + words(stage));
    terminal.flush();
  }

  private String words(Stage now) {
    if ((done == 0 && total == 0) || now.thing().isEmpty()) {
      return now.words() + " …";
    }
    return now.words()
        + ": "
        + (total == 0
            ? BuildSummary.count(done, now.thing())
            : done + " of " + BuildSummary.count(total, now.thing()));
  }

  private void write() {
    try {
      while (!isClosed()) {
        Thread.sleep(PAUSE);
        show();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    if (shown && !closed) {
      terminal.print(ANEW);
      terminal.flush();
    }
    closed = true;
    writer.interrupt();
  }
}
