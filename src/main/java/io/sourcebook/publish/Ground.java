package io.sourcebook.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * On what the files of a site stand that has no fault: the files to which they lead, and the
 * articles against which their words were held. As long as nothing of it is gone, they have none.
 *
 * @param standing the paths of the files that stand on something, in order
 */
record Ground(List<String> standing, List<Footing> files, List<Footing> articles) {

  /** The ground of nothing. */
  static final Ground NONE = new Ground(List.of(), List.of(), List.of());

  /**
   * Something on which files stand.
   *
   * @param name a path or an id
   * @param told what was told of an article; empty for a file
   * @param standing the places of these files in the list of all that stand on something, in order
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  record Footing(String name, String told, long[] standing) {}

  /** An article as it was when words were held against it. */
  record Held(String id, String told) {}

  /**
   * On what one file stands.
   *
   * @param files to which it leads
   */
  record Needs(List<String> files, List<Held> articles) {}

  Ground {
    standing = List.copyOf(standing);
    files = List.copyOf(files);
    articles = List.copyOf(articles);
  }

  /** The files that stand on something of which this is true. */
  Set<String> on(Predicate<Footing> file, Predicate<Footing> article) {
    Set<String> found = new HashSet<>();
    on(files, file, found);
    on(articles, article, found);
    return found;
  }

  private void on(List<Footing> footings, Predicate<Footing> wanted, Set<String> found) {
    for (Footing footing : footings) {
      if (wanted.test(footing)) {
        LongStream.of(footing.standing())
            .forEach(place -> found.add(standing.get(Math.toIntExact(place))));
      }
    }
  }

  /**
   * The ground of the next site.
   *
   * @param kept the files that stand as they stood here
   * @param others on what the others stand, by path
   */
  Ground next(Set<String> kept, Map<String, Needs> others) {
    TreeSet<String> all = new TreeSet<>(others.keySet());
    standing.stream().filter(kept::contains).forEach(all::add);
    List<String> paths = List.copyOf(all);
    Map<String, Integer> places = new HashMap<>();
    paths.forEach(path -> places.put(path, places.size()));
    long[] moved =
        standing.stream()
            .mapToLong(path -> kept.contains(path) ? places.getOrDefault(path, -1) : -1)
            .toArray();
    Collected laterFiles = new Collected();
    Collected laterArticles = new Collected();
    files.forEach(footing -> laterFiles.keep(footing, moved));
    articles.forEach(footing -> laterArticles.keep(footing, moved));
    others.forEach(
        (path, needs) -> {
          int place = places.getOrDefault(path, -1);
          needs.files().forEach(file -> laterFiles.add(file, "", place));
          needs.articles().forEach(held -> laterArticles.add(held.id(), held.told(), place));
        });
    return new Ground(paths, laterFiles.footings(), laterArticles.footings());
  }

  /** Footings in the making. */
  private static final class Collected {
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, List<long[]>> standing = new HashMap<>();

    private void keep(Footing footing, long[] moved) {
      long[] places = new long[footing.standing().length];
      int kept = 0;
      for (long before : footing.standing()) {
        long place = moved[Math.toIntExact(before)];
        if (place >= 0) {
          places[kept++] = place;
        }
      }
      if (kept > 0) {
        put(footing.name(), footing.told(), Arrays.copyOf(places, kept));
      }
    }

    private void add(String name, String of, long place) {
      put(name, of, new long[] {place});
    }

    private void put(String name, String of, long[] places) {
      told.put(name, of);
      standing.computeIfAbsent(name, unknown -> new ArrayList<>(1)).add(places);
    }

    private List<Footing> footings() {
      List<Footing> footings = new ArrayList<>(standing.size());
      for (String name : new TreeSet<>(standing.keySet())) {
        footings.add(
            new Footing(
                name,
                told.getOrDefault(name, ""),
                inOrder(standing.getOrDefault(name, List.of()))));
      }
      return footings;
    }

    private static long[] inOrder(List<long[]> places) {
      if (places.size() == 1) {
        // In order already: to move them keeps it.
        return places.get(0);
      }
      long[] all = new long[places.stream().mapToInt(some -> some.length).sum()];
      int at = 0;
      for (long[] some : places) {
        System.arraycopy(some, 0, all, at, some.length);
        at += some.length;
      }
      Arrays.sort(all);
      return all;
    }
  }
}
