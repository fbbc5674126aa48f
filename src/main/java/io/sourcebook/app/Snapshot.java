package io.sourcebook.app;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies in some folders at a moment, to see whether anything has changed since.
 *
 * @param files size and time of each file
 */
record Snapshot(Map<Path, String> files) {

  /** Files that come and go while it is taken are left out, and seen by the next one. */
  static Snapshot of(Path... folders) {
    Map<Path, String> files = new TreeMap<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try {
        walk(folder, files);
      } catch (IOException e) {
        // Gone while it was walked through.
      }
    }
    return new Snapshot(files);
  }

  private static void walk(Path folder, Map<Path, String> files) throws IOException {
    Files.walkFileTree(
        folder,
        // Templates that projects share are links.
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            if (about.isRegularFile()) {
              files.put(file, about.size() + " " + about.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            files.put(file, "unreadable");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
