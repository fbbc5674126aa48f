package io.sourcebook.cache;

import io.sourcebook.model.ChangedMeanwhileException;
import io.sourcebook.model.FileBytes;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The files within a remembered result, whose bytes the memory does not keep: the work that gave
 * them is done again, once for all of them, when somebody asks for the first.
 */
final class MadeAgain<B extends Record> {

  private final Codec<B> codec;
  private final Callable<B> work;
  private @Nullable List<FileBytes> files;

  MadeAgain(Codec<B> codec, Callable<B> work) {
    this.codec = codec;
    this.work = work;
  }

  /**
   * The bytes of a file.
   *
   * @param place among the files of the result, from 0
   */
  synchronized byte[] bytes(int place) {
    List<FileBytes> made = files;
    if (made == null) {
      ByteSink sink = new ByteSink(this);
      try {
        codec.write(work.call(), sink);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new ChangedMeanwhileException(e);
      }
      made = sink.files();
      files = made;
    }
    if (place >= made.size()) {
      throw new ChangedMeanwhileException(null);
    }
    return made.get(place).bytes();
  }
}
