package io.sourcebook.app;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Says of each stage how long it took, a line each. */
final class StageTimes implements Progress {

  private final Console console;
  private final LongSupplier clock;
  private @Nullable Stage stage;
  private long begun;
  private int done;

  /**
   * @param clock milliseconds since any moment
   */
  StageTimes(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public synchronized void stage(Stage next, int total) {
    close();
    stage = next;
    begun = clock.getAsLong();
    done = 0;
  }

  @Override
  public synchronized void done(String task) {
    if (stage != null && stage.task().equals(task)) {
      done++;
    }
  }

  @Override
  public synchronized void close() {
    if (stage != null) {
      String count = done == 0 ? "" : " (" + BuildSummary.count(done, stage.thing()) + ")";
      console.say(stage.words() + count + ": " + Stopwatch.words(clock.getAsLong() - begun));
      stage = null;
    }
  }
}
