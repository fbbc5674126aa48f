package io.sourcebook.app;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Milliseconds since it was started; for the eyes of a person, never for an output. */
final class Stopwatch implements LongSupplier {

  private final long started = System.nanoTime();

  @Override
  public long getAsLong() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }

  /** Milliseconds as seconds with a tenth: {@code 3.2 seconds}. */
  static String words(long milliseconds) {
    long tenths = (milliseconds + 50) / 100;
    return tenths / 10 + "." + tenths % 10 + (tenths == 10 ? " second" : " seconds");
  }
}
