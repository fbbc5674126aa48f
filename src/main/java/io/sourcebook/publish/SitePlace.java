package io.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site's folder and the folders beside it that a swap passes through.
 *
 * @param name the folder's name as the user knows it, with which messages begin
 * @param site where the published site stands
 * @param stage a new site in the making, never whole
 * @param ready a new site, whole and checked, on its way to its place
 * @param old the site before, whole, while the new one takes its place
 * @param trash what may be deleted at any time
 */
record SitePlace(String name, Path site, Path stage, Path ready, Path old, Path trash) {

  /** How many symbolic links may lead to the folder, as a guard against a circle. */
  private static final int MAX_LINKS = 16;

  /** The places around a site; a symbolic link is followed, so that it is not replaced. */
  static SitePlace of(Path site) throws IOException {
    Path place = site.toAbsolutePath().normalize();
    for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(place); i++) {
      place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
    }
    String name = String.valueOf(place.getFileName());
    return new SitePlace(
        String.valueOf(site.toAbsolutePath().normalize().getFileName()),
        place,
        place.resolveSibling("." + name + ".stage"),
        place.resolveSibling("." + name + ".new"),
        place.resolveSibling("." + name + ".old"),
        place.resolveSibling("." + name + ".trash"));
  }

  /** The right to publish here; nothing while another process has it. */
  Optional<ProcessLock> lock() throws IOException {
    return ProcessLock.take(folder(), lockName());
  }

  /** Who has that right. */
  String holder() {
    return ProcessLock.holder(folder(), lockName());
  }

  private Path folder() {
    return site.resolveSibling("");
  }

  private String lockName() {
    return String.valueOf(site.getFileName());
  }

  /** The same, with the site where it lies now when a process ended between two renames. */
  SitePlace afterRestoring() {
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      return this;
    }
    Path standing =
        Stream.of(ready, old)
            .filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
            .findFirst()
            .orElse(site);
    return new SitePlace(name, standing, stage, ready, old, trash);
  }

  /** Where the list of {@link KnownFiles} lies. */
  Path knownFiles() {
    return folder().resolve(".sourcebook").resolve(lockName() + ".files");
  }

  /** Where the {@link Twin} of the site lies. */
  Path twin() {
    return folder().resolve(".sourcebook").resolve(lockName() + ".twin");
  }

  /** Whether a process ended before it had tidied up. */
  boolean hasLeftovers() {
    return Stream.of(stage, ready, old, trash)
        .anyMatch(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
  }
}
