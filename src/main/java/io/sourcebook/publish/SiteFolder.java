package io.sourcebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What lies in a folder, by paths with {@code /}; symbolic links are files and are not followed.
 *
 * @param files and {@code folders}: from the root, without it
 */
record SiteFolder(Path root, SortedSet<String> files, SortedSet<String> folders) {

  /** Lists a folder; one that does not exist is empty. */
  static SiteFolder list(Path root) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    TreeSet<String> folders = new TreeSet<>();
    if (Files.exists(root)) {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (!folder.equals(root)) {
                folders.add(path(root, folder));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(path(root, file));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new SiteFolder(root, files, folders);
  }

  private static String path(Path root, Path file) {
    StringBuilder out = new StringBuilder();
    for (Path step : root.relativize(file)) {
      out.append(out.isEmpty() ? "" : "/").append(step);
    }
    return out.toString();
  }
}
