package io.sourcebook.publish;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Sha256;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import java.util.function.Predicate;

/**
 * What becomes of each file of a site when pages are published to it.
 *
 * @param before the list of what the program wrote there
 * @param folder what lay there before anything was compared
 * @param known the files whose hashes were known
 * @param written pages whose bytes are new
 * @param unchanged paths of pages that stand there already, byte for byte
 * @param settled those of them whose files did not have to be read to know it
 * @param states what the disk told of these before they were compared
 * @param removed paths of files that the program wrote once and no page claims now
 * @param foreign paths of files that the program did not write
 * @param foreignFolders paths of folders in which the program wrote nothing
 * @param collisions a problem for each page at whose path a foreign file stands
 */
record Plan(
    Optional<Manifest> before,
    SiteFolder folder,
    KnownFiles known,
    List<SitePage> written,
    SortedSet<String> unchanged,
    Set<String> settled,
    Map<String, FileState> states,
    SortedSet<String> removed,
    SortedSet<String> foreign,
    NavigableSet<String> foreignFolders,
    List<Problem> collisions) {

  /** A page beside the file at its place. */
  private record Compared(SitePage page, boolean same, boolean settled, Optional<FileState> state) {

    private static Compared of(SitePlace place, KnownFiles known, SitePage page) {
      Path file = place.site().resolve(page.path());
      try {
        Optional<FileState> state = FileState.of(file);
        boolean settled = isKnown(state, known, page);
        return settled || hasBytes(file, page)
            ? new Compared(page, true, settled, state)
            : written(page);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Compared written(SitePage page) {
      // Bytes that have to be made again are made here, where several pages are at once.
      page.bytes();
      return new Compared(page, false, false, Optional.empty());
    }

    private static boolean isKnown(Optional<FileState> state, KnownFiles known, SitePage page) {
      return state
          .flatMap(now -> known.sha256(page.path(), now))
          .filter(page.sha256()::equals)
          .isPresent();
    }

    private static boolean hasBytes(Path file, SitePage page) throws IOException {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == page.content().length()
          && Sha256.of(Files.readAllBytes(file)).equals(page.sha256());
    }
  }

  /**
   * Compares pages with a site.
   *
   * @param before the list of what the program wrote there
   * @param folder what lies there
   * @param known the files that need not be read
   */
  static Plan of(
      SitePlace place,
      Optional<Manifest> before,
      SiteFolder folder,
      KnownFiles known,
      List<SitePage> pages) {
    Set<String> listed = before.map(list -> list.sha256().keySet()).orElse(Set.of());
    Predicate<String> isOurs =
        path -> listed.contains(path) || (before.isPresent() && path.equals(Manifest.PATH));
    Set<String> there = new HashSet<>(folder.files());
    List<Compared> compared =
        pages.parallelStream()
            .map(
                page ->
                    there.contains(page.path())
                        ? Compared.of(place, known, page)
                        : Compared.written(page))
            .toList();
    List<SitePage> written = new ArrayList<>();
    Set<String> same = new HashSet<>();
    Set<String> settled = new HashSet<>();
    Map<String, FileState> states = new HashMap<>();
    for (Compared one : compared) {
      if (one.same()) {
        same.add(one.page().path());
        if (one.settled()) {
          settled.add(one.page().path());
        }
        one.state().ifPresent(state -> states.put(one.page().path(), state));
      } else {
        written.add(one.page());
      }
    }
    Set<String> claimed = new HashSet<>();
    pages.forEach(page -> claimed.add(page.path()));
    // A copy of what is in order takes no comparing.
    TreeSet<String> unchanged = new TreeSet<>(folder.files());
    unchanged.removeIf(path -> !same.contains(path));
    TreeSet<String> removed = new TreeSet<>();
    TreeSet<String> foreign = new TreeSet<>();
    for (String path : folder.files()) {
      if (same.contains(path)) {
        continue;
      }
      if (!isOurs.test(path)) {
        foreign.add(path);
      } else if (!claimed.contains(path)) {
        removed.add(path);
      }
    }
    TreeSet<String> foreignFolders = new TreeSet<>(folder.folders());
    SitePaths.parents(listed).forEach(foreignFolders::remove);
    if (before.isPresent()) {
      SitePaths.parents(Manifest.PATH).forEach(foreignFolders::remove);
    }
    SitePaths.parents(claimed).forEach(foreignFolders::remove);
    return new Plan(
        before,
        folder,
        known,
        List.copyOf(written),
        unchanged,
        settled,
        Collections.unmodifiableMap(states),
        removed,
        foreign,
        foreignFolders,
        collisions(place.name(), pages, foreign, foreignFolders));
  }

  /** Whether the site stands as it should be already. */
  boolean changesNothing() {
    return written.isEmpty() && removed.isEmpty();
  }

  private static List<Problem> collisions(
      String site, List<SitePage> pages, Set<String> foreign, Set<String> foreignFolders) {
    if (foreign.isEmpty() && foreignFolders.isEmpty()) {
      return List.of();
    }
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
