package io.sourcebook.publish;

import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
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

  private static final String SEPARATOR = "\t";

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
    boolean reliable = isReliable();
    if (!isForgotten()) {
      return Optional.empty();
    }
    if (!reliable) {
      sweep.discard(place.twin());
      return Optional.empty();
    }
    files.move(place.twin(), place.stage());
    Set<String> paths = plan.known().files().keySet();
    return Optional.of(
        sweep.keepOnly(
            place.stage(), paths, new TreeSet<>(SitePaths.parents(paths)), plan.settled()));
  }

  /**
   * Makes it of the site before, when another one was brought in.
   *
   * @param plan what became of each file; each that stays is the one that it was
   * @throws IOException where this cannot be: what was begun lies where anything may be deleted
   */
  void renew(Plan plan) throws IOException {
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
    List<String> folders =
        new ArrayList<>(new TreeSet<>(SitePaths.parents(known.files().keySet())));
    folders.add(0, "");
    StringBuilder lines = new StringBuilder().append(told(place.knownFiles())).append('\n');
    for (String folder : folders) {
      lines
          .append(told(place.twin().resolve(folder)))
          .append(SEPARATOR)
          .append(folder)
          .append('\n');
    }
    Files.writeString(note(), lines);
  }

  private boolean isReliable() {
    try {
      List<String> lines = Files.readAllLines(note(), StandardCharsets.UTF_8);
      boolean same = lines.get(0).equals(told(place.knownFiles()));
      for (String line : lines.subList(1, lines.size())) {
        int end = line.indexOf(SEPARATOR);
        same &= line.substring(0, end).equals(told(place.twin().resolve(line.substring(end + 1))));
      }
      return same;
    } catch (IOException | IndexOutOfBoundsException e) {
      return false;
    }
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
