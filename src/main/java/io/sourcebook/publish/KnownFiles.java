package io.sourcebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The files of a site whose bytes were known when it was last published, each with what the disk
 * told of it: one of which the disk tells the same now need not be read to know its hash.
 *
 * <p>The list lies beside the site and may be deleted at any time; without it, or where the system
 * does not tell enough, files are read.
 *
 * @param files by path from the site's root
 */
record KnownFiles(Map<String, Known> files) {

  private static final String SEPARATOR = "\t";

  /** A file as it was when it had the bytes of this hash. */
  record Known(FileState state, String sha256) {

    private String line(String path) {
      return String.join(
          SEPARATOR,
          path,
          Long.toString(state.number()),
          Long.toString(state.size()),
          Long.toString(state.modified()),
          Long.toString(state.changed()),
          sha256 + "\n");
    }
  }

  KnownFiles {
    // A copy of so many takes long, and whoever made the map has no more use for it.
    files = Collections.unmodifiableMap(files);
  }

  /** Those of a site that stands; none where the list is missing or damaged. */
  static KnownFiles read(SitePlace place) {
    Map<String, Known> files = new HashMap<>();
    try {
      for (String line : Files.readAllLines(place.knownFiles(), StandardCharsets.UTF_8)) {
        String[] parts = line.split(SEPARATOR, -1);
        FileState state =
            new FileState(
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]));
        files.put(parts[0], new Known(state, parts[5]));
      }
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return new KnownFiles(Map.of());
    }
    return new KnownFiles(files);
  }

  /**
   * Those of a site that was just published.
   *
   * @param hashes of all its files
   * @param states of files from the time when their bytes had these hashes; a file that somebody
   *     wrote to since is left out
   * @param there paths of files that kept all their places, so that the disk tells the same of them
   */
  static KnownFiles of(
      SitePlace place,
      Map<String, String> hashes,
      Map<String, FileState> states,
      Set<String> there) {
    Map<String, Known> files = new ConcurrentHashMap<>();
    hashes.entrySet().parallelStream()
        .forEach(
            file ->
                Optional.ofNullable(states.get(file.getKey()))
                    .flatMap(
                        then ->
                            there.contains(file.getKey())
                                ? Optional.of(then)
                                : now(place, file.getKey()).filter(then::isSameButForPlaces))
                    .ifPresent(now -> files.put(file.getKey(), new Known(now, file.getValue()))));
    return new KnownFiles(files);
  }

  private static Optional<FileState> now(SitePlace place, String path) {
    try {
      return FileState.of(place.site().resolve(path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The hash of a file, where the disk tells of it what it told then. */
  Optional<String> sha256(String path, FileState now) {
    return Optional.ofNullable(files.get(path))
        .filter(known -> known.state().equals(now))
        .map(Known::sha256);
  }

  /**
   * Keeps the list beside its site; what the disk refuses is only not known.
   *
   * @return whether it is kept
   */
  boolean write(SitePlace place) {
    String lines =
        files.entrySet().parallelStream()
            .sorted(Map.Entry.comparingByKey())
            .map(file -> file.getValue().line(file.getKey()))
            .collect(Collectors.joining());
    Path list = place.knownFiles();
    Path fresh = list.resolveSibling(list.getFileName() + ".new");
    try {
      Files.writeString(fresh, lines);
      Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      discard(fresh);
      return false;
    }
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      // The next list takes its place.
    }
  }
}
