package io.sourcebook.cache;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Remembers results in a folder, each in a file named by the hash of the program, the task and the
 * whole input, behind a checksum of its own bytes.
 *
 * <p>So an entry is found only for the very same work, and a damaged one is made again. What one
 * build leaves for the next alone is named by program and task: it holds hashes of its inputs. A
 * disk that is full or not to be written only makes it forget.
 */
public final class DiskMemory implements Memory {

  /** Hexadecimal digits of 64 bits. */
  private static final int CHECKSUM_LENGTH = 16;

  /** How the name of a file begins that is still written to; no hash begins so. */
  private static final String FRESH = "new";

  /** After an hour nobody writes any more, however slow the disk: the writer was killed. */
  private static final long LONGEST_WRITE_MILLIS = 3_600_000;

  /** The entries that the work asked for which this thread does, and those that these asked for. */
  private static final ThreadLocal<@Nullable List<String>> ASKING = new ThreadLocal<>();

  private final Path folder;
  private final String program;
  private final boolean writes;
  private final AtomicReference<@Nullable IOException> refused = new AtomicReference<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Digests digests = new Digests();
  private final AtomicLong made = new AtomicLong();

  /**
   * What an entry holds.
   *
   * @param asked the names of the entries that were asked for while it was made: whoever makes one
   *     like it will ask for most of them again
   */
  private record Entry<B>(B value, List<String> asked) {}

  /** Stands for every input: what an earlier build left lies in one place. */
  private record Left() {}

  /**
   * @param folder may be missing
   * @param program the hash of the program, because another program gives other results
   */
  public DiskMemory(Path folder, String program) {
    this(folder, program, true);
  }

  private DiskMemory(Path folder, String program, boolean writes) {
    this.folder = folder;
    this.program = program;
    this.writes = writes;
  }

  /** One that remembers what earlier builds left, and changes nothing on the disk. */
  public static DiskMemory readOnly(Path folder, String program) {
    return new DiskMemory(folder, program, false);
  }

  /** Why something was not remembered, the first time that the disk refused it. */
  public Optional<IOException> refused() {
    return Optional.ofNullable(refused.get());
  }

  @Override
  public <A extends Record, B extends Record, E extends Exception> B recall(
      String task, A input, Class<B> type, Work<A, B, E> work) throws E {
    String name = name(task, input);
    use(name);
    Codec<B> codec = Codecs.of(type);
    MadeAgain<B> again = new MadeAgain<>(codec, () -> work.on(input));
    Optional<Entry<B>> known = read(name, input, codec, again);
    if (known.isPresent()) {
      known.get().asked().forEach(this::use);
      digests.put(known.get().value(), name);
      return known.get().value();
    }
    List<String> outer = ASKING.get();
    List<String> asked = new ArrayList<>();
    ASKING.set(asked);
    B result;
    try {
      result = work.on(input);
    } finally {
      ASKING.set(outer);
    }
    if (outer != null) {
      outer.addAll(asked);
    }
    digests.put(result, name);
    made.incrementAndGet();
    ByteSink sink = new ByteSink(input);
    codec.write(result, sink);
    for (Record part : parts(result)) {
      String digest = name("part", part, Digests.NONE);
      digests.put(part, digest);
      sink.hash(digest);
    }
    sink.number(asked.size());
    asked.forEach(sink::hash);
    if (writes) {
      write(name, sink.toBytes());
    }
    return result;
  }

  /** Notes that an entry is asked for, also for the work that asks, if any. */
  private void use(String name) {
    used.add(name);
    List<String> asked = ASKING.get();
    if (asked != null) {
      asked.add(name);
    }
  }

  private static List<Record> parts(Record result) {
    return result instanceof Parted parted ? parted.parts() : List.of();
  }

  @Override
  public <A extends Record, B extends Record> Optional<B> known(
      String task, A input, Class<B> type) {
    Codec<B> codec = Codecs.of(type);
    MadeAgain<B> again =
        new MadeAgain<>(
            codec,
            () -> {
              throw new IllegalStateException("nobody knows how to make it again");
            });
    return read(name(task, input), input, codec, again).map(Entry::value);
  }

  @Override
  public void keep(String task, Record input) {
    used.add(name(task, input));
  }

  @Override
  public <B extends Record> Optional<B> left(String task, Class<B> type) {
    keep(task, new Left());
    return known(task, new Left(), type);
  }

  @Override
  public <B extends Record> void leave(String task, Class<B> type, B results) {
    if (writes) {
      ByteSink sink = new ByteSink(new Left());
      Codecs.of(type).write(results, sink);
      sink.number(0);
      write(name(task, new Left()), sink.toBytes());
    }
  }

  /** How often the work had to be done. */
  public long made() {
    return made.get();
  }

  /**
   * Removes every entry that was not asked for since this memory was opened, neither by itself nor
   * by the work that made one which was.
   */
  public void forgetUnused() {
    if (!writes) {
      return;
    }
    List<Path> shelves = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(shelves::add);
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be removed now is removed by a later build.
    }
    shelves.parallelStream().forEach(this::forgetUnused);
  }

  private void forgetUnused(Path shelf) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(shelf)) {
      for (Path entry : entries) {
        if (!used.contains(shelf.getFileName().toString() + entry.getFileName())
            && !isBeingWritten(shelf, entry)) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // By a later build.
    }
  }

  /** Whether another process may be about to give a file its name. */
  private static boolean isBeingWritten(Path shelf, Path entry) throws IOException {
    if (!entry.getFileName().toString().startsWith(FRESH)) {
      return false;
    }
    Path now = Files.createTempFile(shelf, FRESH, "");
    try {
      // The disk's clock gave the other file its time.
      return Files.getLastModifiedTime(now).toMillis()
          < Files.getLastModifiedTime(entry).toMillis() + LONGEST_WRITE_MILLIS;
    } catch (NoSuchFileException e) {
      // It bears its name now.
      return true;
    } finally {
      Files.deleteIfExists(now);
    }
  }

  private String name(String task, Record input) {
    return name(task, input, digests);
  }

  @SuppressWarnings("unchecked")
  private <A extends Record> String name(String task, A input, Digests known) {
    ByteSink sink = new ByteSink(this, known);
    sink.text(program);
    sink.text(task);
    Codecs.of((Class<A>) input.getClass()).write(input, sink);
    return Sha256.of(sink.toBytes());
  }

  private Path file(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  private <A extends Record, B extends Record> Optional<Entry<B>> read(
      String name, A input, Codec<B> codec, MadeAgain<B> again) {
    try {
      byte[] entry = Files.readAllBytes(file(name));
      if (entry.length < CHECKSUM_LENGTH) {
        return Optional.empty();
      }
      String checksum = new String(entry, 0, CHECKSUM_LENGTH, StandardCharsets.US_ASCII);
      if (!checksum.equals(checksum(name, entry, CHECKSUM_LENGTH))) {
        return Optional.empty();
      }
      ByteSource source = new ByteSource(entry, CHECKSUM_LENGTH, input, again::bytes);
      B value = codec.read(source);
      for (Record part : parts(value)) {
        digests.put(part, source.hash());
      }
      List<String> asked = new ArrayList<>();
      for (int left = source.count(); left > 0; left--) {
        asked.add(source.hash());
      }
      return source.isAtEnd() ? Optional.of(new Entry<>(value, asked)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Missing, not readable or damaged: the work is done again.
      return Optional.empty();
    }
  }

  /**
   * Of the content under this name: a whole entry in the place of another is damage too.
   *
   * @param from where the content begins
   */
  private static String checksum(String name, byte[] bytes, int from) {
    // Against damage alone, and each build reads all entries: SHA-256 took half of a build's time.
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    int length = bytes.length - from;
    sum.update(bytes, from, length);
    return HexFormat.of().toHexDigits((long) length << Integer.SIZE | sum.getValue());
  }

  private void write(String name, byte[] content) {
    Path file = file(name);
    Path shelf = folder.resolve(name.substring(0, 2));
    try {
      byte[] checksum = checksum(name, content, 0).getBytes(StandardCharsets.US_ASCII);
      byte[] entry = Arrays.copyOf(checksum, checksum.length + content.length);
      System.arraycopy(content, 0, entry, checksum.length, content.length);
      Files.createDirectories(shelf);
      Path fresh = Files.createTempFile(shelf, FRESH, "");
      try {
        Files.write(fresh, entry);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Files.deleteIfExists(fresh);
        throw e;
      }
    } catch (IOException e) {
      // Not remembered then; the result stands.
      refused.compareAndSet(null, e);
    }
  }
}
