package io.sourcebook.publish;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a checked site in place of the one before by renaming, and mends what a crash left.
 *
 * <p>A folder bears the name {@code ready} or {@code old} only while it is whole, so whichever of
 * them a crash leaves can be put back without a look inside.
 */
final class Swap {

  private final SitePlace place;
  private final FileOperations files;

  Swap(SitePlace place, FileOperations files) {
    this.place = place;
    this.files = files;
  }

  /** Puts the staged site in its place; when that fails, the one before is back. */
  void bringIn() throws IOException {
    files.move(place.stage(), place.ready());
    boolean hadSite = exists(place.site());
    if (hadSite) {
      files.move(place.site(), place.old());
    }
    try {
      files.move(place.ready(), place.site());
    } catch (IOException e) {
      if (hadSite) {
        files.move(place.old(), place.site());
      }
      throw e;
    }
    try {
      cleanUp();
    } catch (IOException e) {
      // The new site stands; what is left beside it goes with the next build.
    }
  }

  /** Puts back a site that a crash left beside its place, and removes what it left otherwise. */
  void restore() throws IOException {
    if (!exists(place.site())) {
      if (exists(place.ready())) {
        files.move(place.ready(), place.site());
      } else if (exists(place.old())) {
        files.move(place.old(), place.site());
      }
    }
    cleanUp();
  }

  /** Removes every folder beside the site; only called when the site stands, or never stood. */
  void cleanUp() throws IOException {
    discard(place.trash());
    for (Path left : new Path[] {place.ready(), place.old(), place.stage()}) {
      if (exists(left)) {
        // A folder half deleted must not bear the name of a whole one.
        files.move(left, place.trash());
        discard(place.trash());
      }
    }
  }

  private void discard(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            allowDeleting(visited);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** A folder of somebody else's may have come along with the right to read only. */
  private static void allowDeleting(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> rights = EnumSet.copyOf(view.readAttributes().permissions());
      if (rights.add(PosixFilePermission.OWNER_WRITE)) {
        view.setPermissions(rights);
      }
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
