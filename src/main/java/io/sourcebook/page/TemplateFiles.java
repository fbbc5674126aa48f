package io.sourcebook.page;

import io.sourcebook.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    Path folder = own.resolve("assets");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .map(file -> own.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !hidden(name))
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  /** The hash of the project's own files, by name and content; the defaults are the program's. */
  String sha256() {
    StringBuilder all = new StringBuilder();
    if (Files.isDirectory(own)) {
      try (Stream<Path> files = Files.walk(own)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          all.append(own.relativize(file)).append('\n');
          all.append(Sha256.of(Files.readAllBytes(file))).append('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Sha256.of(all.toString());
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
