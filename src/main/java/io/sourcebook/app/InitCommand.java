package io.sourcebook.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a small project that can be built at once, to be changed into one's own. */
@Command(
    name = "init",
    description = "Makes a small project that builds at once, with an article and a subject.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  /** Where each file of the starter goes. */
  private static final Map<String, String> FILES = files();

  @Parameters(
      arity = "1",
      paramLabel = "DIR",
      description = "The folder to make; it may exist if it is empty.")
  private String name = "";

  @Spec private CommandSpec spec;

  private final Console console;
  private final StopSignal signal;

  InitCommand(Console console, StopSignal signal) {
    this.console = console;
    this.signal = signal;
    this.spec = CommandSpec.create();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("site.yaml", "seeds/site.yaml");
    files.put("harbour-vote.txt", "seeds/articles/harbour-vote.txt");
    files.put("harbour-vote.meta.yaml", "seeds/articles/harbour-vote.meta.yaml");
    files.put("ada-varga.md", "seeds/subjects/ada-varga.md");
    files.put("gitignore", ".gitignore");
    files.put("gitattributes", ".gitattributes");
    return files;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    signal.expect("nothing was made");
    signal.whole(() -> made(folder), done -> true, "the project was made");
    console.print(
        name
            + ": an article, a subject and a commented seeds/site.yaml, to be changed into yours\n"
            + "  Build it:      sourcebook build "
            + name
            + "\n  Then open:     "
            + Path.of(name).resolve("site").resolve("index.html")
            + "\n  Your articles: sourcebook add FILE --project "
            + name
            + "\n");
    return Sourcebook.DONE;
  }

  /** Makes the project, or nothing. */
  private static Path made(Path folder) throws IOException {
    List<Path> made = new ArrayList<>();
    try {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        make(file.getKey(), folder.resolve(file.getValue()), made);
      }
      return folder;
    } catch (IOException e) {
      remove(made);
      throw e;
    }
  }

  /**
   * Makes a file of the starter, and the folders above it.
   *
   * @param made hears of each file and folder before it is there
   */
  private static void make(String name, Path file, List<Path> made) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path above = file.getParent();
        above != null && !Files.exists(above);
        above = above.getParent()) {
      missing.add(0, above);
    }
    for (Path above : missing) {
      made.add(above);
      Files.createDirectory(above);
    }
    try (InputStream starter = InitCommand.class.getResourceAsStream("starter/" + name)) {
      if (starter == null) {
        throw new IllegalStateException("the program lacks starter/" + name);
      }
      made.add(file);
      Files.copy(starter, file);
    }
  }

  private static void remove(List<Path> made) throws IOException {
    for (int i = made.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(made.get(i));
    }
  }

  private Path folder() throws IOException {
    Path folder;
    try {
      folder = Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new WrongUse(
          spec.commandLine(), "no folder can be called " + name, "Choose another name.");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WrongUse(
          spec.commandLine(), name + " is a file", "Name a folder that is empty or not there.");
    }
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
        if (inside.iterator().hasNext()) {
          throw new WrongUse(
              spec.commandLine(),
              "the folder " + name + " is not empty",
              "Name a folder that is empty or not there; nothing was written.");
        }
      }
    }
    return folder;
  }
}
