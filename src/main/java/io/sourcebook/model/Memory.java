package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/** Remembers what a pure function gave for an input; to forget is never wrong. */
public interface Memory {

  /** Remembers nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public <A extends Record, B extends Record, E extends Exception> B recall(
            String task, A input, Class<B> type, Work<A, B, E> work) throws E {
          return work.on(input);
        }
      };

  /**
   * A function whose result depends on its input and on the program alone; what it asks the memory
   * for it asks on its own thread, as that is kept with its result.
   */
  @FunctionalInterface
  interface Work<A, B, E extends Exception> {
    B on(A input) throws E;
  }

  /**
   * A result of which later works take parts by themselves. A memory notes with the result what
   * tells each part from every other, so that whoever hands one on need not look through it.
   */
  interface Parted {

    /** The parts, in an order that is always the same. */
    List<Record> parts();
  }

  /** An input that asks for the same of several things at once. */
  interface Batch {

    /** How many things. */
    int size();
  }

  /**
   * What the work gives for the input, done anew only where it is not remembered; what it throws is
   * never remembered.
   *
   * @param task tells works on inputs of one kind apart
   */
  <A extends Record, B extends Record, E extends Exception> B recall(
      String task, A input, Class<B> type, Work<A, B, E> work) throws E;

  /**
   * What is remembered for an input, without asking for it: it is forgotten all the same where
   * nobody does. Empty where it would have to be made.
   */
  default <A extends Record, B extends Record> Optional<B> known(
      String task, A input, Class<B> type) {
    return Optional.empty();
  }

  /**
   * Tells that a result will be asked for again, though not now, where it is remembered; what
   * nobody asks for is forgotten.
   */
  default void keep(String task, Record input) {}

  /**
   * What an earlier build left for a task: results that are too small, and too many, to be asked
   * for one by one. It may be of other inputs, so each has to stand beside a hash of its own.
   */
  default <B extends Record> Optional<B> left(String task, Class<B> type) {
    return Optional.empty();
  }

  /** Leaves it for the next build, in the place of what was left before. */
  default <B extends Record> void leave(String task, Class<B> type, B results) {}
}
