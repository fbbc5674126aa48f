package io.sourcebook.publish;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Removes what lies in folders. */
final class Sweep {

  private final FileOperations operations;

  Sweep(FileOperations operations) {
    this.operations = operations;
  }

  /** Removes a folder with all that it holds, where there is one. */
  void discard(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            allowChanges(visited);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            operations.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            operations.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Removes what is not kept, and every folder but the root that holds nothing then.
   *
   * @param there and {@code folders}: what lies there, by path from the root
   * @param kept paths of files
   * @return the paths of the folders that stay, without the root
   */
  Set<String> keepOnly(Path root, Set<String> there, NavigableSet<String> folders, Set<String> kept)
      throws IOException {
    Map<Boolean, List<String>> files = there.stream().collect(partitioningBy(kept::contains));
    List<String> going = files.getOrDefault(false, List.of());
    Set<String> staying = SitePaths.parents(files.getOrDefault(true, List.of()));
    List<Path> empty =
        folders.descendingSet().stream()
            .filter(path -> !staying.contains(path))
            .map(root::resolve)
            .toList();
    for (String path : folders) {
      // Also where it stays: whoever took its rights away meant a folder of the site before.
      allowChanges(root.resolve(path));
    }
    for (String path : going) {
      operations.delete(root.resolve(path));
    }
    for (Path folder : empty) {
      operations.delete(folder);
    }
    return staying;
  }

  /** A folder of somebody else's may have come along with the right to read only. */
  private static void allowChanges(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
      rights.addAll(view.readAttributes().permissions());
      if (rights.add(PosixFilePermission.OWNER_WRITE)) {
        view.setPermissions(rights);
      }
    }
  }
}
