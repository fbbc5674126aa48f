package io.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Puts a checked site in place of the one before by renaming, and mends what a crash left.
 *
 * <p>A folder bears the name {@code ready} or {@code old} only while it is whole, so whichever of
 * them a crash leaves can be put back without a look inside.
 */
final class Swap {

  private final SitePlace place;
  private final FileOperations files;
  private final Sweep sweep;

  Swap(SitePlace place, FileOperations files) {
    this.place = place;
    this.files = files;
    this.sweep = new Sweep(files);
  }

  /**
   * Puts the staged site in its place; when that fails, the one before is back. When it is done,
   * the one before lies beside it.
   */
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
    sweep.discard(place.trash());
    for (Path left : new Path[] {place.ready(), place.old(), place.stage()}) {
      if (exists(left)) {
        // A folder half deleted must not bear the name of a whole one.
        files.move(left, place.trash());
        sweep.discard(place.trash());
      }
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
