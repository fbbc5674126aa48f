package io.sourcebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to publish to one site, held by one process at a time and freed when it ends. */
final class SiteLock implements AutoCloseable {

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or nothing when somebody else holds it. */
  static Optional<SiteLock> take(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new SiteLock(channel));
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

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
