package io.sourcebook.publish;

import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes of each file of a site when pages are published to it.
 *
 * @param written pages whose bytes are new
 * @param standing paths of the files that stand there now
 * @param unchanged paths of pages that stand there already, byte for byte
 * @param removed paths of files that the program wrote once and no page claims now
 * @param foreign paths of files that the program did not write
 * @param foreignFolders paths of folders in which the program wrote nothing
 * @param collisions a problem for each page at whose path a foreign file stands
 */
record Plan(
    List<SitePage> written,
    SortedSet<String> standing,
    SortedSet<String> unchanged,
    SortedSet<String> removed,
    SortedSet<String> foreign,
    NavigableSet<String> foreignFolders,
    List<Problem> collisions) {

  /** Compares pages with a site; {@code before} is the list of what the program wrote there. */
  static Plan of(SitePlace place, Optional<Manifest> before, List<SitePage> pages)
      throws IOException {
    SiteFolder folder = SiteFolder.list(place.site());
    Set<String> ours =
        new HashSet<>(before.map(list -> list.sha256().keySet()).orElse(new TreeSet<>()));
    if (before.isPresent()) {
      ours.add(Manifest.PATH);
    }
    Map<Boolean, List<SitePage>> bySameness =
        pages.parallelStream()
            .collect(
                Collectors.partitioningBy(
                    page -> folder.files().contains(page.path()) && sameBytes(place.site(), page)));
    List<SitePage> written = bySameness.getOrDefault(false, List.of());
    TreeSet<String> unchanged = new TreeSet<>();
    bySameness.getOrDefault(true, List.of()).forEach(page -> unchanged.add(page.path()));
    TreeSet<String> foreign = new TreeSet<>(folder.files());
    foreign.removeAll(ours);
    foreign.removeAll(unchanged);
    Set<String> claimed = new HashSet<>();
    pages.forEach(page -> claimed.add(page.path()));
    TreeSet<String> removed = new TreeSet<>(folder.files());
    removed.retainAll(ours);
    removed.removeAll(claimed);
    TreeSet<String> foreignFolders = new TreeSet<>(folder.folders());
    ours.forEach(path -> SitePaths.parents(path).forEach(foreignFolders::remove));
    claimed.forEach(path -> SitePaths.parents(path).forEach(foreignFolders::remove));
    return new Plan(
        List.copyOf(written),
        folder.files(),
        unchanged,
        removed,
        foreign,
        foreignFolders,
        collisions(place.name(), pages, foreign, foreignFolders));
  }

  /** Whether the site stands as it should be already. */
  boolean changesNothing() {
    return written.isEmpty() && removed.isEmpty();
  }

  private static boolean sameBytes(Path site, SitePage page) {
    Path file = site.resolve(page.path());
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == page.bytes().length
          && Arrays.equals(Files.readAllBytes(file), page.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> collisions(
      String site, List<SitePage> pages, Set<String> foreign, Set<String> foreignFolders) {
    Map<String, String> files = new HashMap<>();
    foreign.forEach(path -> files.put(SitePaths.folded(path), path));
    Map<String, String> all = new HashMap<>(files);
    foreignFolders.forEach(path -> all.put(SitePaths.folded(path), path));
    for (String path : foreign) {
      SitePaths.parents(path).forEach(parent -> all.put(SitePaths.folded(parent), parent));
    }
    List<Problem> collisions = new ArrayList<>();
    for (SitePage page : pages) {
      String path = SitePaths.folded(page.path());
      Optional<String> inTheWay = Optional.ofNullable(all.get(path));
      if (inTheWay.isEmpty()) {
        inTheWay = SitePaths.parents(path).map(files::get).filter(Objects::nonNull).findFirst();
      }
      inTheWay.ifPresent(
          other ->
              collisions.add(
                  Problem.of(
                      site + "/" + other,
                      "stands where the page of "
                          + page.origin()
                          + " belongs ("
                          + site
                          + "/"
                          + page.path()
                          + "), and the program did not write it",
                      "Move it away or, if it came from an earlier build, delete it.")));
    }
    return collisions;
  }
}
