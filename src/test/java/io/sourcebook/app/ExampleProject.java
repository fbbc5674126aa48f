package io.sourcebook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project of the test resources, copied where a test may change it. */
record ExampleProject(Path folder) {

  private static final Path RESOURCES = Path.of("src/test/resources");

  /** A sound project: two articles on ferries, two subjects. */
  static ExampleProject ferry(Path into) {
    return copy(RESOURCES.resolve("projects/ferry"), into, false);
  }

  /** The same with its files made in the opposite order. */
  static ExampleProject ferryBackwards(Path into) {
    return copy(RESOURCES.resolve("projects/ferry"), into, true);
  }

  /** Copies a folder's files. */
  static ExampleProject copy(Path from, Path into, boolean backwards) {
    try (Stream<Path> walk = Files.walk(from)) {
      List<Path> files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
      if (backwards) {
        Collections.reverse(files);
      }
      for (Path file : files) {
        Path copy = into.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ExampleProject(into);
  }

  CommandRun build(String... options) {
    List<String> arguments = new ArrayList<>(List.of("build", folder.toString()));
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(new String[0]));
  }

  CommandRun verify() {
    return CommandRun.of("verify", folder.toString());
  }

  Path site() {
    return folder.resolve("site");
  }

  /** Replaces words of a file, which must be there. */
  void change(String path, String words, String others) {
    try {
      Path file = folder.resolve(path);
      String before = Files.readString(file);
      if (!before.contains(words)) {
        throw new IllegalArgumentException(path + " has no \"" + words + "\"");
      }
      Files.writeString(file, before.replace(words, others));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of the site, its bytes as text. */
  Map<String, String> contents() {
    return contents(site());
  }

  /** Every file of a folder, its bytes as text. */
  static Map<String, String> contents(Path folder) {
    TreeMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }
}
