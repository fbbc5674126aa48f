package io.sourcebook.bench;

import io.sourcebook.ProjectGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one article more costs: whole commands in pairs, a build from nothing and the build after an
 * article came, on a made-up archive.
 *
 * <p>Arguments: the jar, the number of articles, of subjects, and of pairs. Each pair is a line:
 * seconds from nothing, seconds with what is remembered, their ratio, and what the latter printed.
 */
final class DailyBuild {

  private final Path jar;
  private final Path project;

  private DailyBuild(Path jar, Path project) {
    this.jar = jar;
    this.project = project;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("daily");
    try {
      int articles = Integer.parseInt(arguments[1]);
      Path project =
          ProjectGenerator.archive(
              folder.resolve("project"), articles, Integer.parseInt(arguments[2]));
      DailyBuild daily = new DailyBuild(Path.of(arguments[0]).toAbsolutePath(), project);
      for (int pair = 1; pair <= Integer.parseInt(arguments[3]); pair++) {
        System.out.println(daily.pair(articles - pair, folder));
      }
    } finally {
      delete(folder);
    }
  }

  /** Takes an article out, builds from nothing, puts it back, and builds again. */
  private String pair(int number, Path aside) throws IOException, InterruptedException {
    String name = String.format(Locale.ROOT, "report-%04d", number);
    List<String> files = List.of(name + ".txt", name + ".meta.yaml");
    Path articles = project.resolve("seeds/articles");
    for (String file : files) {
      Files.move(articles.resolve(file), aside.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    delete(project.resolve("site"));
    delete(project.resolve(".sourcebook"));
    List<String> printed = new ArrayList<>();
    double whole = build(printed);
    for (String file : files) {
      Files.move(aside.resolve(file), articles.resolve(file));
    }
    printed.clear();
    double daily = build(printed);
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f s, %.3f: %s",
        whole,
        daily,
        daily / whole,
        String.join("; ", printed));
  }

  private double build(List<String> printed) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    long before = System.nanoTime();
    Process process =
        new ProcessBuilder(java, "-jar", jar.toString(), "build", project.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.inputReader(StandardCharsets.UTF_8).lines().forEach(printed::add);
    int status = process.waitFor();
    double seconds = (System.nanoTime() - before) / 1e9;
    if (status != 0) {
      throw new IllegalStateException("the build ended with " + status);
    }
    return seconds;
  }

  private static void delete(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : new TreeSet<>(files.toList()).descendingSet()) {
          Files.delete(file);
        }
      }
    }
  }
}
