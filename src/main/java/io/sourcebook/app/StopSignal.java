package io.sourcebook.app;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What ends a command from outside, as Ctrl-C does: whatever would be left half done is either done
 * or undone first, and the person hears which.
 */
final class StopSignal {

  /** How long a person waits for a change to be undone, in milliseconds, before it is cut off. */
  private static final int PATIENCE = 20_000;

  private final ReentrantLock changing = new ReentrantLock();
  private volatile boolean stopped;
  private volatile boolean over;
  private volatile String outcome = "";
  private volatile @Nullable Thread worker;

  /** The command was stopped, and nobody waits for what it still has to say. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A change of files that can be undone until it is done. */
  @FunctionalInterface
  interface Change<T> {
    T make() throws IOException;
  }

  /** From here on a signal is answered with what became of the command. */
  void expect(String nothingDone) {
    outcome = nothingDone;
  }

  /**
   * Makes a change, which a signal interrupts but does not cut off.
   *
   * @param done whether the change was made
   * @param words what is then true, for who stopped the command afterwards
   */
  <T> T whole(Change<T> change, Predicate<T> done, String words) throws IOException {
    changing.lock();
    try {
      end();
      worker = Thread.currentThread();
      T result = change.make();
      if (done.test(result)) {
        outcome = words;
      }
      end();
      return result;
    } catch (IOException e) {
      end();
      throw e;
    } finally {
      worker = null;
      changing.unlock();
    }
  }

  private void end() {
    if (stopped) {
      throw new Stopped();
    }
  }

  /** What became of the command until now; empty for one that changes nothing. */
  String outcome() {
    return outcome;
  }

  /** The command has come to its end by itself. */
  void over() {
    over = true;
  }

  /** Stops the command; only returns when its change is done or undone. */
  void stop(Console console) {
    if (over || outcome.isEmpty()) {
      return;
    }
    stopped = true;
    Thread busy = worker;
    if (busy != null) {
      busy.interrupt();
    }
    boolean whole = false;
    try {
      whole = changing.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    console.say(
        (console.watched() ? ProgressLine.ANEW : "")
            + "sourcebook: stopped; "
            + (whole ? outcome : "what was under way is put right by the next build"));
    console.messages().flush();
  }
}
