package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.function.Executable;

/** Holds that work takes at most two seconds of a processor, however busy the machine is. */
public final class InTime {

  private static final double SECONDS = 2;

  private InTime() {}

  /**
   * Runs the work in this thread.
   *
   * @param what what is worked on, for the message
   */
  public static void run(String what, Executable work) throws Throwable {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.execute();
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    assertTrue(seconds < SECONDS, what + " took " + seconds + " s");
  }
}
