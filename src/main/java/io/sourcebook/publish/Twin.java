package io.sourcebook.publish;

import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second folder of the very files of a site, by links: the next site is made of it by what
 * changes alone. To link each file that stays anew, and to remove its place in the site before,
 * took a large site longer than to write what is new.
 *
 * <p>It lies beside the list of {@link KnownFiles} and may be deleted at any time. It is taken only
 * where the disk tells of this list, and of each folder of the twin, what it told when the twin was
 * made: a file of the site which is the one on the list is then the one of its name in the twin.
 */
final class Twin {

  private final SitePlace place;
  private final FileOperations files;
  private final Sweep sweep;

  Twin(SitePlace place, FileOperations files) {
    this.place = place;
    this.files = files;
    this.sweep = new Sweep(files);
  }

  /**
   * Makes it the folder {@code stage}, which does not exist yet, with the settled files alone; one
   * that is not to be relied on is removed.
   *
   * @return the paths of the folders that the stage has now; empty where there is no stage yet
   */
  Optional<Set<String>> becomeStage(Plan plan) throws IOException {
    boolean reliable = isReliable(plan.known()) && isListed(plan);
    if (!isForgotten()) {
      return Optional.empty();
    }
    if (reliable) {
      Set<String> paths = plan.known().files().keySet();
      try {
        files.move(place.twin(), place.stage());
        return Optional.of(
            sweep.keepOnly(
                place.stage(), paths, new TreeSet<>(SitePaths.parents(paths)), plan.settled()));
      } catch (IOException e) {
        // It is made of links to the site then.
        sweep.discard(place.stage());
      }
    }
    remove();
    return Optional.empty();
  }

  /** Whether the list of known files has what the site lists, so that no file is overlooked. */
  private static boolean isListed(Plan plan) {
    Set<String> known = plan.known().files().keySet();
    Set<String> listed = plan.before().map(list -> list.sha256().keySet()).orElse(Set.of());
    return known.size() == listed.size() + 1
        && known.contains(Manifest.PATH)
        && known.containsAll(listed);
  }

  /**
   * Removes it, so that nothing lives on in it that is gone from the site.
   *
   * @return whether there was one
   */
  boolean remove() {
    try {
      if (!isForgotten() || !Files.exists(place.twin(), LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      sweep.discard(place.twin());
    } catch (IOException e) {
      // Somebody else's then; the next site is made without.
    }
    return true;
  }

  /**
   * Makes it of the site before, when another one was brought in.
   *
   * @param plan what became of each file; each that stays is the one that it was
   * @throws IOException where this cannot be: what was begun lies where anything may be deleted
   */
  void renew(Plan plan) throws IOException {
    // Where the system tells too little, nobody could rely on it.
    told(place.site());
    Path folder = place.trash();
    Set<String> folders = new HashSet<>();
    if (Files.exists(place.old(), LinkOption.NOFOLLOW_LINKS)) {
      files.move(place.old(), folder);
      SiteFolder before = plan.folder();
      for (Map.Entry<String, FileTime> named : before.named().entrySet()) {
        if (!Files.getLastModifiedTime(folder.resolve(named.getKey())).equals(named.getValue())) {
          throw new IOException("somebody put a file into the site meanwhile");
        }
      }
      folders.addAll(sweep.keepOnly(folder, before.files(), before.folders(), plan.unchanged()));
    } else {
      files.createDirectory(folder);
    }
    for (SitePage page : plan.written()) {
      createParents(folder, page.path(), folders);
      if (!files.link(place.site().resolve(page.path()), folder.resolve(page.path()))) {
        throw new IOException("no links on this disk");
      }
    }
    files.move(folder, place.twin());
  }

  private void createParents(Path root, String path, Set<String> made) throws IOException {
    List<String> missing =
        SitePaths.parents(path).takeWhile(parent -> !made.contains(parent)).toList();
    for (int i = missing.size() - 1; i >= 0; i--) {
      files.createDirectory(root.resolve(missing.get(i)));
      made.add(missing.get(i));
    }
  }

  /**
   * Notes what the disk tells of the twin and of the list, now that both are written; nobody relies
   * on a twin without it.
   *
   * @param known the list, of every file of the twin
   */
  void rely(KnownFiles known) throws IOException {
    Path fresh = note().resolveSibling(note().getFileName() + ".new");
    Files.writeString(fresh, told(known));
    Files.move(fresh, note(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Whether it can have no other files than the site.
   *
   * @param known the list as it was read
   */
  boolean isReliable(KnownFiles known) {
    try {
      return Files.readString(note()).equals(told(known));
    } catch (IOException e) {
      return false;
    }
  }

  /** A line for the list, and one for each folder of the files on it. */
  private String told(KnownFiles known) throws IOException {
    StringBuilder lines = new StringBuilder().append(told(place.knownFiles())).append('\n');
    lines.append(told(place.twin())).append('\n');
    for (String folder : new TreeSet<>(SitePaths.parents(known.files().keySet()))) {
      lines.append(told(place.twin().resolve(folder))).append(' ').append(folder).append('\n');
    }
    return lines.toString();
  }

  /** Whether nobody relies on the twin any more, whatever happens from now on. */
  private boolean isForgotten() {
    try {
      Files.deleteIfExists(note());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String told(Path path) throws IOException {
    return FileState.of(path)
        .orElseThrow(() -> new IOException("the system tells too little of " + path))
        .toString();
  }

  private Path note() {
    return place.twin().resolveSibling(place.twin().getFileName() + ".txt");
  }
}
