package io.sourcebook.publish;

import io.sourcebook.model.SideBySide;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Builds a new site beside the present one: what stays is linked, what is new is written. */
final class Staging {

  private final SitePlace place;
  private final FileOperations files;
  private final Set<Path> made = new HashSet<>();
  private Set<String> there = Set.of();
  private boolean linked = true;

  Staging(SitePlace place, FileOperations files) {
    this.place = place;
    this.files = files;
  }

  /** Begins the folder {@code stage}, which does not exist yet, with what is new. */
  void write(Plan plan, Twin twin) throws IOException {
    Optional<Set<String>> folders = twin.becomeStage(plan);
    if (folders.isPresent()) {
      made.add(place.stage());
      folders.get().forEach(path -> made.add(place.stage().resolve(path)));
      there = plan.settled();
    } else {
      folder(place.stage());
    }
    for (SitePage page : plan.written()) {
      folder(parent(place.stage().resolve(page.path())));
    }
    try {
      SideBySide.map(plan.written(), this::written);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path written(SitePage page) {
    Path file = place.stage().resolve(page.path());
    try {
      files.write(file, page.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The files that came with the twin, and so are the ones that they were. */
  Set<String> there() {
    return there;
  }

  /** Whether every file that stays is the one that it was, and not a copy. */
  boolean isLinked() {
    return linked;
  }

  /**
   * Adds what stays.
   *
   * @param stopped asked before each file
   */
  void keep(Plan plan, BooleanSupplier stopped) throws IOException {
    for (String path : plan.unchanged()) {
      if (stopped.getAsBoolean()) {
        throw new InterruptedIOException("it was stopped");
      }
      if (!there.contains(path)) {
        linked &= keep(path);
      }
    }
    for (String path : plan.foreignFolders()) {
      folder(place.stage().resolve(path));
    }
    for (String path : plan.foreign()) {
      keep(path);
    }
    // Last, and the deepest first: a folder may forbid to write into it.
    for (String path : plan.foreignFolders().descendingSet()) {
      copyRights(place.site().resolve(path), place.stage().resolve(path));
    }
    copyRights(place.site(), place.stage());
  }

  private boolean keep(String path) throws IOException {
    Path file = place.stage().resolve(path);
    folder(parent(file));
    return files.link(place.site().resolve(path), file);
  }

  private void folder(Path folder) throws IOException {
    if (made.contains(folder)) {
      return;
    }
    if (!folder.equals(place.stage())) {
      folder(parent(folder));
    }
    files.createDirectory(folder);
    made.add(folder);
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no folder above " + path);
    }
    return parent;
  }

  private static void copyRights(Path from, Path to) throws IOException {
    PosixFileAttributeView source =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributeView target =
        Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (source != null && target != null && Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }
}
