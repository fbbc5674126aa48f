package io.sourcebook.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The files under a folder, in the order of the code points of their paths. */
final class ArticleFiles {

  /** Strings by code point, which is not the order of UTF-16 for emoji and the like. */
  static final Comparator<String> BY_CODE_POINT =
      (one, other) -> {
        int at = 0;
        int limit = Math.min(one.length(), other.length());
        while (at < limit && one.charAt(at) == other.charAt(at)) {
          at++;
        }
        if (at == limit) {
          return Integer.compare(one.length(), other.length());
        }
        boolean within =
            at > 0
                && Character.isLowSurrogate(one.charAt(at))
                && Character.isHighSurrogate(one.charAt(at - 1));
        int from = within ? at - 1 : at;
        return Integer.compare(one.codePointAt(from), other.codePointAt(from));
      };

  /**
   * A file that was listed.
   *
   * @param told its path as it is told to readers
   */
  record Listed(String told, Path path) {

    /** Its name without folders. */
    String name() {
      return told.substring(told.lastIndexOf('/') + 1);
    }

    /** How a file of this name in the same folder is told. */
    String toldBeside(String name) {
      return told.substring(0, told.lastIndexOf('/') + 1) + name;
    }
  }

  private final Path root;

  ArticleFiles(Path root) {
    this.root = root;
  }

  /**
   * Every file at or below the given paths once; no dotfiles, and none below a linked folder.
   *
   * @param name what the names of files below the given folders must be like
   */
  List<Listed> under(List<Path> filesAndFolders, Predicate<String> name) {
    Map<String, Listed> found = new HashMap<>();
    for (Path start : filesAndFolders) {
      if (!Files.isDirectory(start)) {
        found.put(told(start), new Listed(told(start), start));
        continue;
      }
      for (Listed file : walk(start)) {
        if (name.test(file.name())) {
          found.put(file.told(), file);
        }
      }
    }
    Listed[] files = found.values().toArray(Listed[]::new);
    Arrays.parallelSort(files, Comparator.comparing(Listed::told, BY_CODE_POINT));
    return List.of(files);
  }

  /** A path as it is told to readers: from the root where it lies below, with {@code /}. */
  String told(Path file) {
    return withSlashes(shown(file));
  }

  private Path shown(Path file) {
    Path base = root.toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(base) ? base.relativize(whole) : file.normalize();
  }

  private static String withSlashes(Path shown) {
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  private List<Listed> walk(Path folder) {
    List<Listed> files = new ArrayList<>();
    List<Path> open = new ArrayList<>(List.of(folder));
    while (!open.isEmpty()) {
      Path next = open.remove(open.size() - 1);
      Path shown = shown(next);
      // The disk is asked what each of them is: side by side, because they are thousands.
      Map<Boolean, List<Path>> entries =
          entries(next, folder).parallelStream()
              .collect(
                  Collectors.partitioningBy(
                      entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)));
      for (Path file : entries.get(false)) {
        files.add(new Listed(withSlashes(shown.resolve(file.getFileName())), file));
      }
      entries.get(true).stream().filter(entry -> !SavedPageFolder.is(entry)).forEach(open::add);
    }
    return files;
  }

  private static List<Path> entries(Path folder, Path start) {
    List<Path> visible = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, ArticleFiles::isVisible)) {
      entries.forEach(visible::add);
    } catch (IOException | DirectoryIteratorException e) {
      throw new UncheckedIOException("a folder cannot be listed: " + start, cause(e));
    }
    return visible;
  }

  private static boolean isVisible(Path entry) {
    return !entry.getFileName().toString().startsWith(".");
  }

  private static IOException cause(Exception e) {
    return e instanceof DirectoryIteratorException broken ? broken.getCause() : (IOException) e;
  }
}
