package io.sourcebook.publish;

import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules for the paths of a site: inside it, and one input for each, also on disks that fold
 * case.
 */
final class SitePaths {

  /** Behind the characters without accents. */
  private static final int ASCII_END = 0x80;

  private SitePaths() {}

  /** Every fault of the paths that the pages claim. */
  static List<Problem> faults(String site, List<SitePage> pages) {
    List<Problem> faults = new ArrayList<>();
    Map<String, SitePage> claimed = new HashMap<>();
    for (SitePage page : pages) {
      Optional<String> fault = fault(page.path());
      if (fault.isPresent()) {
        faults.add(
            Problem.of(
                page.origin(),
                "its page would lie at \"" + page.path() + "\", " + fault.get(),
                "Rename it."));
        continue;
      }
      SitePage other = claimed.putIfAbsent(folded(page.path()), page);
      if (other != null) {
        faults.add(
            Problem.of(
                page.origin(),
                "its page would lie at "
                    + site
                    + "/"
                    + page.path()
                    + ", where that of "
                    + other.origin()
                    + " lies"
                    + (other.path().equals(page.path()) ? "" : " but for upper and lower case"),
                "Rename one of the two."));
      }
    }
    for (SitePage page : pages) {
      parents(folded(page.path()))
          .map(claimed::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(
              file ->
                  faults.add(
                      Problem.of(
                          page.origin(),
                          "its page would lie at "
                              + site
                              + "/"
                              + page.path()
                              + ", but "
                              + site
                              + "/"
                              + file.path()
                              + " is a file, made from "
                              + file.origin(),
                          "Rename one of the two.")));
    }
    return faults;
  }

  /** What is wrong with a path, as the end of a sentence; empty when it stays inside the site. */
  static Optional<String> fault(String path) {
    if (path.isEmpty()) {
      return Optional.of("which is no path");
    }
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '\\' || Character.isISOControl(path.charAt(i))) {
        return Optional.of("which has a backslash or a control character");
      }
    }
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (end == start || isDots(path, start, end)) {
        return Optional.of("which leaves the site");
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** Whether a step of a path stands for the folder itself, or for the one above it. */
  private static boolean isDots(String path, int start, int end) {
    return end - start <= 2 && path.charAt(start) == '.' && path.charAt(end - 1) == '.';
  }

  /** A path as the least careful disk compares it: without case, accents composed. */
  static String folded(String path) {
    if (isAscii(path)) {
      return path.toLowerCase(Locale.ROOT);
    }
    String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isAscii(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  /** The folders above a path, the nearest first. */
  static Stream<String> parents(String path) {
    return Stream.iterate(
            path.lastIndexOf('/'), end -> end > 0, end -> path.lastIndexOf('/', end - 1))
        .map(end -> path.substring(0, end));
  }

  /** The folders above any of some paths. */
  static Set<String> parents(Collection<String> paths) {
    Set<String> parents = new HashSet<>();
    for (String path : paths) {
      int end = path.lastIndexOf('/');
      // Of a folder that is known those above it are.
      while (end > 0 && parents.add(path.substring(0, end))) {
        end = path.lastIndexOf('/', end - 1);
      }
    }
    return parents;
  }
}
