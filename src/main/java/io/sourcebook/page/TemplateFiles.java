package io.sourcebook.page;

import io.sourcebook.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files of templates/: the project's own, and the defaults where it has none. */
final class TemplateFiles {

  /** The default assets; a folder inside a jar cannot be listed at little cost. */
  static final List<String> ASSETS =
      List.of(
          Heads.CARD,
          "assets/fonts/OFL.txt",
          "assets/fonts/public-sans-latin-ext-wght-normal.woff2",
          "assets/fonts/public-sans-latin-wght-normal.woff2",
          "assets/fonts/source-serif-4-latin-ext-wght-normal.woff2",
          "assets/fonts/source-serif-4-latin-wght-normal.woff2",
          "assets/icon.svg",
          "assets/q.js",
          "assets/search.js",
          "assets/site.css",
          "assets/site.js",
          "assets/start.js");

  private final Path own;

  /**
   * @param own the project's folder, which may be missing
   */
  TemplateFiles(Path own) {
    this.own = own;
  }

  /** The names of all assets, the project's additions among them, in order. */
  Set<String> assets() {
    Set<String> names = new TreeSet<>(ASSETS);
    files(own.resolve("assets")).stream()
        .map(file -> own.relativize(file).toString().replace('\\', '/'))
        .filter(name -> !hidden(name))
        .forEach(names::add);
    return names;
  }

  /** The hash of the project's own files, by name and content; the defaults are the program's. */
  String sha256() {
    StringBuilder all = new StringBuilder();
    try {
      for (Path file : files(own)) {
        all.append(own.relativize(file)).append('\n');
        all.append(Sha256.of(Files.readAllBytes(file))).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.of(all.toString());
  }

  /**
   * The files of a folder and the folders in it, in order; of linked ones too, since projects share
   * templates by links.
   *
   * @param folder may be missing
   */
  private static Set<Path> files(Path folder) {
    Set<Path> files = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure)
                throws IOException {
              if (failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
              }
              throw failure;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  /** The bytes of a file, the project's own first. */
  byte[] read(String name) {
    Path file = own.resolve(name);
    try {
      if (Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
      try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
        if (in == null) {
          throw new IllegalStateException("missing resource templates/" + name);
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
