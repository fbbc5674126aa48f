package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.relate.LikePair.Conflict;
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
    if (opposite(one.plain(), other.plain())) {
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
    Set<String> first = Profile.foldedWords(one.speaker().get());
    Set<String> second = Profile.foldedWords(other.speaker().get());
    boolean outlets =
        Outlets.isOutlet(one.speaker().get()) && Outlets.isOutlet(other.speaker().get());
    return !outlets && !same(first, second);
  }

  private static boolean opposite(Set<String> one, Set<String> other) {
    for (List<Set<String>> sides : Vocabulary.OPPOSITES) {
      boolean oneFirst = !Collections.disjoint(one, sides.get(0));
      boolean oneSecond = !Collections.disjoint(one, sides.get(1));
      boolean otherFirst = !Collections.disjoint(other, sides.get(0));
      boolean otherSecond = !Collections.disjoint(other, sides.get(1));
      if ((oneFirst && !oneSecond && otherSecond && !otherFirst)
          || (oneSecond && !oneFirst && otherFirst && !otherSecond)) {
        return true;
      }
    }
    return false;
  }

  private static boolean datesDiffer(Profile one, Profile other) {
    return bothWithoutShared(one.weekdays(), other.weekdays())
        || bothWithoutShared(one.months(), other.months())
        || valuesDiffer(one.dates(), other.dates())
        || valuesDiffer(days(one), days(other));
  }

  private static List<Edtf> days(Profile profile) {
    return profile.dates().stream().filter(date -> date.precision() == Edtf.Precision.DAY).toList();
  }

  private static boolean valuesDiffer(List<Edtf> one, List<Edtf> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(date -> other.stream().anyMatch(with -> overlap(date, with)));
  }

  static boolean overlap(Edtf one, Edtf other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  private static boolean numbersDiffer(Profile one, Profile other) {
    for (Map.Entry<String, Set<BigDecimal>> entry : one.figures().entrySet()) {
      Set<BigDecimal> values = other.figures().get(entry.getKey());
      if (values != null && Collections.disjoint(values, entry.getValue())) {
        return true;
      }
    }
    return !one.numerals().containsAll(other.numerals())
        && !other.numerals().containsAll(one.numerals());
  }

  private static <T> boolean bothWithoutShared(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static boolean ownOnBothSides(Set<Set<String>> one, Set<Set<String>> other) {
    return hasOwn(one, other) && hasOwn(other, one);
  }

  private static boolean hasOwn(Set<Set<String>> one, Set<Set<String>> other) {
    return one.stream().anyMatch(name -> other.stream().noneMatch(with -> same(name, with)));
  }

  private static boolean nothingShared(Set<Set<String>> one, Set<Set<String>> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(name -> other.stream().anyMatch(with -> same(name, with)));
  }

  /** A name is the same as a longer form of it. */
  private static boolean same(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }
}
