package io.sourcebook.app;

import io.sourcebook.model.Memory;
import java.util.Optional;

/** Tells of each task that a memory was asked for, so that stages need not know who watches. */
record CountedMemory(Memory memory, Progress progress) implements Memory {

  @Override
  public <A extends Record, B extends Record, E extends Exception> B recall(
      String task, A input, Class<B> type, Work<A, B, E> work) throws E {
    B result = memory.recall(task, input, type, work);
    int things = input instanceof Memory.Batch batch ? batch.size() : 1;
    for (int i = 0; i < things; i++) {
      progress.done(task);
    }
    return result;
  }

  @Override
  public <A extends Record, B extends Record> Optional<B> known(
      String task, A input, Class<B> type) {
    return memory.known(task, input, type);
  }

  @Override
  public void keep(String task, Record input) {
    memory.keep(task, input);
  }

  @Override
  public <B extends Record> Optional<B> left(String task, Class<B> type) {
    return memory.left(task, type);
  }

  @Override
  public <B extends Record> void leave(String task, Class<B> type, B results) {
    memory.leave(task, type, results);
  }
}
