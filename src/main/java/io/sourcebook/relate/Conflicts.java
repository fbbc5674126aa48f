package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.relate.LikePair.Conflict;
import io.sourcebook.relate.Profile.Stretch;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what speaks against two sentences' telling the same. */
final class Conflicts {

  private Conflicts() {}

  static Set<Conflict> between(Profile one, Profile other) {
    Set<Conflict> found = EnumSet.noneOf(Conflict.class);
    if (one.status() != other.status() || one.ahead() != other.ahead()) {
      found.add(Conflict.STATUS);
    }
    if (speakersDiffer(one, other)) {
      found.add(Conflict.SPEAKERS);
    }
    if (one.negated() != other.negated()) {
      found.add(Conflict.NEGATION);
    }
    if (one.sides().isOpposite(other.sides())) {
      found.add(Conflict.OPPOSITES);
    }
    if (datesDiffer(one, other)) {
      found.add(Conflict.DATES);
    }
    if (numbersDiffer(one, other)) {
      found.add(Conflict.NUMBERS);
    }
    if (ownOnBothSides(one.persons(), other.persons())) {
      found.add(Conflict.PERSONS);
    }
    if (nothingShared(one.places(), other.places())) {
      found.add(Conflict.PLACES);
    }
    return found;
  }

  private static boolean speakersDiffer(Profile one, Profile other) {
    if (one.speaker().isEmpty() || other.speaker().isEmpty()) {
      return false;
    }
    boolean outlets = one.outlet() && other.outlet();
    return !outlets && !same(one.speaker().get(), other.speaker().get());
  }

  private static boolean datesDiffer(Profile one, Profile other) {
    return bothWithoutShared(one.weekdays(), other.weekdays())
        || bothWithoutShared(one.months(), other.months())
        || (!one.dates().isEmpty()
            && !other.dates().isEmpty()
            && (valuesDiffer(one.dates(), other.dates()) || valuesDiffer(days(one), days(other))));
  }

  private static List<Stretch> days(Profile profile) {
    return profile.dates().stream().filter(Stretch::day).toList();
  }

  private static boolean valuesDiffer(List<Stretch> one, List<Stretch> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(date -> other.stream().anyMatch(date::overlaps));
  }

  static boolean overlap(Edtf one, Edtf other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  private static boolean numbersDiffer(Profile one, Profile other) {
    for (Map.Entry<String, List<BigDecimal>> entry : one.figures().entrySet()) {
      List<BigDecimal> values = other.figures().get(entry.getKey());
      if (values != null && Collections.disjoint(values, entry.getValue())) {
        return true;
      }
    }
    return !one.numerals().containsAll(other.numerals())
        && !other.numerals().containsAll(one.numerals());
  }

  private static <T> boolean bothWithoutShared(List<T> one, List<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static boolean ownOnBothSides(List<List<String>> one, List<List<String>> other) {
    return hasOwn(one, other) && hasOwn(other, one);
  }

  private static boolean hasOwn(List<List<String>> one, List<List<String>> other) {
    return one.stream().anyMatch(name -> other.stream().noneMatch(with -> same(name, with)));
  }

  private static boolean nothingShared(List<List<String>> one, List<List<String>> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(name -> other.stream().anyMatch(with -> same(name, with)));
  }

  /** A name is the same as a longer form of it. */
  private static boolean same(List<String> one, List<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }
}
