package io.sourcebook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of a built site. */
final class SitePageFiles {

  /** Pages of one kind that stand for all where each would take too long. */
  private static final int OF_A_KIND = 2;

  private SitePageFiles() {}

  /** Every page, as a path with {@code /} from the site's folder, in order. */
  static List<String> all(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The longest pages of each folder, and every page of none. */
  static List<String> sample(Path site) throws IOException {
    List<String> byLength = new ArrayList<>(all(site));
    Map<String, Long> sizes = new HashMap<>();
    for (String page : byLength) {
      sizes.put(page, Files.size(site.resolve(page)));
    }
    byLength.sort((a, b) -> Long.compare(sizes.getOrDefault(b, 0L), sizes.getOrDefault(a, 0L)));
    Map<String, Integer> taken = new HashMap<>();
    List<String> sample = new ArrayList<>();
    for (String page : byLength) {
      String folder = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
      if (taken.merge(folder, 1, Integer::sum) <= OF_A_KIND || page.endsWith("index.html")) {
        sample.add(page);
      }
    }
    return sample;
  }
}
