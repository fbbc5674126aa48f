package io.sourcebook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A right that one process has at a time, and that the system takes back when the process ends,
 * however it ends; what stays of a dead one is a file that nobody holds.
 */
public final class ProcessLock implements AutoCloseable {

  /** Behind anything that is written, so that who waits can read whom it waits for anywhere. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final FileChannel channel;

  private ProcessLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes a lock.
   *
   * @param project the folder in whose folder .sourcebook/ the lock's file lies; where nobody may
   *     write there, it lies beside it
   * @return nothing when somebody else holds it
   */
  public static Optional<ProcessLock> take(Path project, String name) throws IOException {
    try {
      Files.createDirectories(project.resolve(".sourcebook"));
      return take(usual(project, name));
    } catch (IOException e) {
      return take(beside(project, name));
    }
  }

  /** Who holds a lock, as the end of a sentence: {@code process 17, since 2024-03-05 10:12 UTC}. */
  public static String holder(Path project, String name) {
    return holder(usual(project, name))
        .or(() -> holder(beside(project, name)))
        .orElse("a process that gave no number");
  }

  private static Path usual(Path project, String name) {
    return project.resolve(".sourcebook").resolve(name + ".lock");
  }

  private static Path beside(Path project, String name) {
    return project.resolve("." + name + ".lock");
  }

  private static Optional<ProcessLock> take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        sign(channel);
        return Optional.of(new ProcessLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process, which is nobody else's business to wait for.
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  private static void sign(FileChannel channel) throws IOException {
    String holder = ProcessHandle.current().pid() + "\n";
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      // On a full disk the lock is one without a name; only an interruption takes it away.
      if (!channel.isOpen()) {
        throw e;
      }
    }
  }

  private static Optional<String> holder(Path file) {
    try {
      long process = Long.parseLong(Files.readString(file, StandardCharsets.US_ASCII).strip());
      Optional<Instant> started =
          ProcessHandle.of(process).flatMap(handle -> handle.info().startInstant());
      return Optional.of(
          "process "
              + process
              + started.map(since -> ", since " + MINUTE.format(since)).orElse(""));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
