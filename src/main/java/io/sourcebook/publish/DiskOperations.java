package io.sourcebook.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The operations as the disk does them. */
class DiskOperations implements FileOperations {

  /** Ends a publishing that somebody has stopped; never called while a site changes its place. */
  static void checkStopped() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("it was stopped");
    }
  }

  @Override
  public void createDirectory(Path folder) throws IOException {
    checkStopped();
    Files.createDirectory(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    checkStopped();
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public boolean link(Path existing, Path second) throws IOException {
    checkStopped();
    if (Files.isRegularFile(existing, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createLink(second, existing);
        return true;
      } catch (UnsupportedOperationException | FileSystemException e) {
        // Some disks have no hard links, and some systems forbid them on others' files: copy.
      }
    }
    Files.copy(existing, second, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return false;
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }
}
