package io.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Every way in which publishing changes the disk; tests stop it between any two. */
interface FileOperations {

  /** Makes a folder; its parent exists. */
  void createDirectory(Path folder) throws IOException;

  /** Writes a file that does not exist yet. */
  void write(Path file, byte[] bytes) throws IOException;

  /**
   * Gives a file a second place, with its bytes, its times and its rights.
   *
   * @return whether both places are of one file, and not of a copy
   */
  boolean link(Path existing, Path second) throws IOException;

  /** Renames a file or folder within one disk, at once; nothing stands at the new place. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder. */
  void delete(Path path) throws IOException;
}
