package io.sourcebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What lies in a folder, by paths with {@code /}; symbolic links are files and are not followed.
 *
 * @param files and {@code folders}: from the root, without it
 * @param named when a name in a folder was last given or taken, by the folder's path; that of the
 *     root is empty
 */
record SiteFolder(
    Path root, SortedSet<String> files, NavigableSet<String> folders, Map<String, FileTime> named) {

  /** Lists a folder; one that does not exist is empty. */
  static SiteFolder list(Path root) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    TreeSet<String> folders = new TreeSet<>();
    Map<String, FileTime> named = new HashMap<>();
    if (Files.exists(root)) {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String path = folder.equals(root) ? "" : path(root, folder);
              if (!path.isEmpty()) {
                folders.add(path);
              }
              named.put(path, attributes.lastModifiedTime());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(path(root, file));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new SiteFolder(root, files, folders, named);
  }

  private static String path(Path root, Path file) {
    StringBuilder out = new StringBuilder();
    for (Path step : root.relativize(file)) {
      out.append(out.isEmpty() ? "" : "/").append(step);
    }
    return out.toString();
  }
}
