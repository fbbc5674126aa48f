package io.sourcebook.publish;

import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds what a site says of its subjects against what the seeds give now, byte for byte.
 *
 * <p>It compares with the list of what was written, so that a file somebody changed afterwards is
 * not told twice.
 */
final class FreshCheck {

  private static final String REMEDY = "Run \"sourcebook build\".";

  private FreshCheck() {}

  /**
   * A fault for each fact sheet, and for the overview, that the seeds now give otherwise.
   *
   * @param explained the paths whose change another fault already tells
   */
  static List<Problem> faults(
      String name, Manifest manifest, List<SitePage> pages, Predicate<String> explained) {
    Map<String, String> now = new TreeMap<>();
    pages.stream()
        .filter(page -> isCompared(page.path()))
        .forEach(page -> now.put(page.path(), page.sha256()));
    Set<String> paths = new TreeSet<>(now.keySet());
    manifest.sha256().keySet().stream().filter(FreshCheck::isCompared).forEach(paths::add);
    List<Problem> faults = new ArrayList<>();
    for (String path : paths) {
      if (!explained.test(path)) {
        difference(
                path,
                Optional.ofNullable(manifest.sha256().get(path)),
                Optional.ofNullable(now.get(path)))
            .ifPresent(message -> faults.add(Problem.of(name + "/" + path, message, REMEDY)));
      }
    }
    return faults;
  }

  private static boolean isCompared(String path) {
    return Citing.isSheet(path) || path.equals(SeedsCheck.PATH);
  }

  private static Optional<String> difference(
      String path, Optional<String> written, Optional<String> now) {
    if (written.equals(now)) {
      return Optional.empty();
    }
    if (!Citing.isSheet(path)) {
      return Optional.of("the seeds now give another overview");
    }
    if (written.isEmpty()) {
      return Optional.of("the seeds now give this fact sheet, and the site has none");
    }
    return Optional.of(
        now.isEmpty()
            ? "the seeds no longer give this fact sheet"
            : "the seeds now give another fact sheet");
  }
}
