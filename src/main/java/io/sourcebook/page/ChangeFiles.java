package io.sourcebook.page;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the pages of changes and the feeds live, and which releases each page holds. */
final class ChangeFiles {

  /** The page of the whole site's changes. */
  static final String SITE = "changes.html";

  /** The feed of the whole site. */
  static final String SITE_FEED = "feed.xml";

  /**
   * The same measure as for pages of statements: above it a list is parted by year, and a single
   * release tells numbers on the page of the whole site.
   */
  static final int MOST_ROWS = 250;

  private static final String ENDING = ".html";

  /**
   * A page of changes.
   *
   * @param year empty for the first page
   * @param releases the newest first
   */
  record Part(String file, String year, List<Release> releases) {}

  private final List<Part> site;
  private final Map<String, List<Part>> bySlug = new TreeMap<>();
  private final Map<String, String> gone = new TreeMap<>();

  /**
   * @param names of the pages in the folder of the subjects, the subjects' own taken already
   */
  ChangeFiles(Chronicle chronicle, Ids names) {
    List<Release> newestFirst = new ArrayList<>(chronicle.history().releases());
    Collections.reverse(newestFirst);
    int rows =
        newestFirst.stream()
            .flatMap(release -> release.changes().sheets().values().stream())
            .mapToInt(ChangeFiles::rows)
            .sum();
    this.site = parts("changes", "", rows, newestFirst, new Ids());
    if (!chronicle.isReleased()) {
      return;
    }
    for (String slug : chronicle.sheets().keySet()) {
      if (!chronicle.now().sheets().containsKey(slug)) {
        gone.put(slug, "subjects/" + names.unique(slug) + ENDING);
      }
    }
    for (String slug : chronicle.sheets().keySet()) {
      List<Release> own =
          newestFirst.stream()
              .filter(release -> release.changes().sheets().containsKey(slug))
              .toList();
      int ownRows =
          own.stream().mapToInt(release -> rows(release.changes().sheets().get(slug))).sum();
      bySlug.put(slug, parts(slug + "-changes", "subjects/", ownRows, own, names));
    }
  }

  /** How many rows tell what changed; of a new sheet only the number is told. */
  private static int rows(Changes.Sheet sheet) {
    return sheet.state() == Changes.State.NEW ? 1 : sheet.size();
  }

  /** Whether a release is too large for the page of the whole site to tell each statement. */
  static boolean isTooLong(Changes changes) {
    return changes.sheets().values().stream().mapToInt(ChangeFiles::rows).sum() > MOST_ROWS;
  }

  private static List<Part> parts(
      String name, String folder, int rows, List<Release> releases, Ids names) {
    Map<String, List<Release>> byYear = new LinkedHashMap<>();
    String newest = releases.isEmpty() ? "" : year(releases.get(0));
    for (Release release : releases) {
      String year = rows <= MOST_ROWS || year(release).equals(newest) ? "" : year(release);
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(release);
    }
    byYear.putIfAbsent("", List.of());
    List<Part> parts = new ArrayList<>();
    byYear.forEach(
        (year, some) -> {
          String wish = year.isEmpty() ? name : name + "-" + year;
          parts.add(new Part(folder + names.unique(wish) + ENDING, year, some));
        });
    return parts;
  }

  private static String year(Release release) {
    return Integer.toString(release.day().getYear());
  }

  /** The pages of the whole site's changes, the first one first. */
  List<Part> site() {
    return site;
  }

  /** The pages of a subject's changes, the first one first; none before the first release. */
  List<Part> of(String slug) {
    return bySlug.getOrDefault(slug, List.of());
  }

  /** The path of the page of a sheet; where it is gone, of what is left of it. */
  String sheet(String slug) {
    return gone.getOrDefault(slug, Links.subjectFile(slug));
  }

  /** The removed subjects that still have a page, by slug. */
  Map<String, String> gone() {
    return gone;
  }

  /** The path of a subject's feed. */
  static String feed(String slug) {
    return "subjects/" + slug + ".xml";
  }

  /** The id of a release on a page of changes. */
  static String id(int release) {
    return "release-" + release;
  }

  /** The id of what has changed since the last release. */
  static final String SINCE = "since";

  /**
   * The path and fragment of a release, from the root of the site.
   *
   * @param slug of a subject; empty for the whole site
   * @param release empty for what has changed since the last
   */
  Optional<String> place(Optional<String> slug, Optional<Integer> release) {
    List<Part> parts = slug.map(this::of).orElse(site);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (release.isEmpty()) {
      return Optional.of(Links.url(parts.get(0).file()) + "#" + SINCE);
    }
    return parts.stream()
        .filter(part -> part.releases().stream().anyMatch(one -> one.number() == release.get()))
        .findFirst()
        .map(part -> Links.url(part.file()) + "#" + id(release.get()));
  }
}
