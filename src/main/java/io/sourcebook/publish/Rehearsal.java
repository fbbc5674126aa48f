package io.sourcebook.publish;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks pages as a finished site, in a folder for temporary files that is deleted again. What
 * stands on the site already is led to.
 */
record Rehearsal(SitePlace place, Plan plan) {

  /**
   * Every fault that the site would have.
   *
   * @param memory of pages without a fault
   * @param renewal what would stay
   */
  List<Problem> faults(SourceTexts sources, Memory memory, Renewal renewal) throws IOException {
    Path folder = Files.createTempDirectory("sourcebook");
    try {
      for (SitePage page : plan.written()) {
        Files.write(file(folder, page.path()), page.bytes());
      }
      for (String path : plan.unchanged()) {
        lead(file(folder, path), place.site().resolve(path));
      }
      for (String path : plan.foreign()) {
        Files.createFile(file(folder, path));
      }
      List<String> ours =
          Stream.concat(plan.written().stream().map(SitePage::path), plan.unchanged().stream())
              .toList();
      return SiteCheck.faults(
          folder, place.name(), ours, SiteCheck.listed(folder), sources, memory, renewal);
    } finally {
      new Sweep(new DiskOperations()).discard(folder);
    }
  }

  private static Path file(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static void lead(Path from, Path to) throws IOException {
    try {
      Files.createSymbolicLink(from, to);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Some systems have no such links, and some forbid them.
      Files.copy(to, from);
    }
  }
}
