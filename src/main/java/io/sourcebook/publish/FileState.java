package io.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a disk tells of a file without reading it.
 *
 * @param number the file's own, whichever places in folders it has
 * @param size in bytes
 * @param modified when its bytes were last changed, in nanoseconds since 1970; a program may set it
 * @param changed when anything of it was last changed, its places in folders among them, in the
 *     same unit; nobody can set it back
 */
record FileState(long number, long size, long modified, long changed) {

  private static final String ASKED = "unix:ino,size,lastModifiedTime,ctime";

  /** The state of a file now; empty where this system does not tell these four. */
  static Optional<FileState> of(Path file) throws IOException {
    try {
      Map<String, Object> told = Files.readAttributes(file, ASKED, LinkOption.NOFOLLOW_LINKS);
      return told.get("ino") instanceof Long number
              && told.get("size") instanceof Long size
              && told.get("lastModifiedTime") instanceof FileTime modified
              && told.get("ctime") instanceof FileTime changed
          ? Optional.of(
              new FileState(
                  number,
                  size,
                  modified.to(TimeUnit.NANOSECONDS),
                  changed.to(TimeUnit.NANOSECONDS)))
          : Optional.empty();
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether nobody wrote to the file in between, whatever became of its places in folders. */
  boolean isSameButForPlaces(FileState other) {
    return number == other.number && size == other.size && modified == other.modified;
  }
}
