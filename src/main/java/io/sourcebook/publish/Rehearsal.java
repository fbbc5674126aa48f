package io.sourcebook.publish;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks pages as a finished site, in a folder for temporary files that is deleted again. */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Every fault that the pages would have.
   *
   * @param name the site's folder when published, for messages
   * @param foreign paths of files of others, which pages may lead to
   */
  static List<Problem> faults(
      String name,
      List<SitePage> pages,
      Collection<String> foreign,
      SourceTexts sources,
      Memory memory)
      throws IOException {
    Path folder = Files.createTempDirectory("sourcebook");
    try {
      for (SitePage page : pages) {
        Files.write(place(folder, page.path()), page.bytes());
      }
      for (String path : foreign) {
        Files.createFile(place(folder, path));
      }
      List<String> paths = pages.stream().map(SitePage::path).toList();
      return SiteCheck.faults(folder, name, paths, sources, memory, Map.of());
    } finally {
      delete(folder);
    }
  }

  private static Path place(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
