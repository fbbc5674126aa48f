package io.sourcebook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
      try (Stream<Path> all = Files.walk(folder)) {
        all.forEach(file -> add(file, files));
      } catch (IOException | UncheckedIOException e) {
        // Gone while it was walked through.
      }
    }
    return new Snapshot(files);
  }

  private static void add(Path file, Map<Path, String> files) {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      if (about.isRegularFile()) {
        files.put(file, about.size() + " " + about.lastModifiedTime());
      }
    } catch (IOException e) {
      files.put(file, "unreadable");
    }
  }
}
