package io.sourcebook.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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

  private final Path root;

  ArticleFiles(Path root) {
    this.root = root;
  }

  /** Every file at or below the given paths once; no dotfiles, and none below a linked folder. */
  List<Path> under(List<Path> filesAndFolders, Predicate<String> name) {
    Map<String, Path> found = new TreeMap<>(BY_CODE_POINT);
    for (Path start : filesAndFolders) {
      if (!Files.isDirectory(start)) {
        found.put(told(start), start);
        continue;
      }
      for (Path file : walk(start)) {
        if (name.test(file.getFileName().toString())) {
          found.put(told(file), file);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** A path as it is told to readers: from the root where it lies below, with {@code /}. */
  String told(Path file) {
    Path base = root.toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    Path shown = whole.startsWith(base) ? base.relativize(whole) : file.normalize();
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  private static List<Path> walk(Path folder) {
    List<Path> files = new ArrayList<>();
    List<Path> open = new ArrayList<>(List.of(folder));
    while (!open.isEmpty()) {
      try (DirectoryStream<Path> entries =
          Files.newDirectoryStream(open.remove(open.size() - 1), ArticleFiles::isVisible)) {
        for (Path entry : entries) {
          if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            files.add(entry);
          } else if (!SavedPageFolder.is(entry)) {
            open.add(entry);
          }
        }
      } catch (IOException | DirectoryIteratorException e) {
        throw new UncheckedIOException("a folder cannot be listed: " + folder, cause(e));
      }
    }
    return files;
  }

  private static boolean isVisible(Path entry) {
    return !entry.getFileName().toString().startsWith(".");
  }

  private static IOException cause(Exception e) {
    return e instanceof DirectoryIteratorException broken ? broken.getCause() : (IOException) e;
  }
}
