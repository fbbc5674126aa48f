package io.sourcebook.sheet;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures tell the course of one matter: of one unit and one owner, in sentences of nearly
 * the same words, each with a date of its own.
 */
final class Courses {

  /** Two points are a difference; from three on there is a course. */
  private static final int FEWEST = 3;

  /** Long words that two sentences of one matter share at least. */
  private static final int SHARED_WORDS = 3;

  /**
   * Half of all long words in common, dates and figures aside: sentences on one matter by several
   * hands reach it seldom, and sentences on two matters hardly ever.
   */
  private static final double ALIKE = 0.5;

  private Courses() {}

  /**
   * A figure with what decides.
   *
   * @param date for which it is given
   * @param words the long words of its sentence, without its date and figures
   */
  record Point(Figure figure, Optional<Edtf> date, Set<String> words) {

    private boolean isOfMatter(Point other) {
      Set<String> both = new HashSet<>(words);
      both.retainAll(other.words);
      int all = words.size() + other.words.size() - both.size();
      return figure.owner().equals(other.figure.owner())
          && both.size() >= SHARED_WORDS
          && both.size() >= ALIKE * all;
    }
  }

  /** The courses of one unit, as they grow, by the long words of their first points. */
  private static final class Growing {

    private final List<Point> points;
    private final List<List<Integer>> courses = new ArrayList<>();
    private final Map<String, List<List<Integer>>> byWord = new HashMap<>();

    Growing(List<Point> points) {
      this.points = points;
    }

    /** A point joins the first course to all of whose points it is alike. */
    void add(int place) {
      Point point = points.get(place);
      IdentityHashMap<List<Integer>, Integer> shared = new IdentityHashMap<>();
      for (String word : point.words()) {
        for (List<Integer> course : byWord.getOrDefault(word, List.of())) {
          shared.merge(course, 1, Integer::sum);
        }
      }
      Optional<List<Integer>> own =
          shared.keySet().stream()
              .filter(course -> shared.getOrDefault(course, 0) >= SHARED_WORDS)
              .filter(
                  course -> course.stream().allMatch(other -> points.get(other).isOfMatter(point)))
              .min(Comparator.comparingInt(course -> course.get(0)));
      if (own.isPresent()) {
        own.get().add(place);
        return;
      }
      List<Integer> course = new ArrayList<>();
      course.add(place);
      courses.add(course);
      point
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(course));
    }
  }

  /** The place of the first point of each point's course, for the points that have one. */
  static Map<Integer, Integer> of(List<Point> points) {
    Map<String, Growing> byUnit = new HashMap<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.date().isPresent()
          && point.figure().upTo().isEmpty()
          && point.figure().condition().isEmpty()) {
        byUnit.computeIfAbsent(Folded.of(point.figure().unit()), u -> new Growing(points)).add(i);
      }
    }
    Map<Integer, Integer> first = new HashMap<>();
    for (Growing ofUnit : byUnit.values()) {
      for (List<Integer> course : ofUnit.courses) {
        if (isCourse(points, course)) {
          course.forEach(place -> first.put(place, course.get(0)));
        }
      }
    }
    return first;
  }

  /** Enough dates, and one value for each: two values for one date are no course. */
  private static boolean isCourse(List<Point> points, List<Integer> course) {
    Set<Edtf> dates = new HashSet<>();
    for (int place : course) {
      if (!dates.add(points.get(place).date().orElseThrow())) {
        return false;
      }
    }
    return dates.size() >= FEWEST;
  }
}
