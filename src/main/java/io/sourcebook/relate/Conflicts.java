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

  private static final List<Conflict> ALL = List.of(Conflict.values());

  private Conflicts() {}

  /** All that does. */
  static Set<Conflict> between(Profile one, Profile other) {
    Set<Conflict> found = EnumSet.noneOf(Conflict.class);
    for (Conflict conflict : ALL) {
      if (is(conflict, one, other)) {
        found.add(conflict);
      }
    }
    return found;
  }

  /** Whether more than one thing does: then the sentences tell of different things. */
  static boolean areSeveral(Profile one, Profile other) {
    int found = 0;
    for (Conflict conflict : ALL) {
      if (is(conflict, one, other) && ++found > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Conflict conflict, Profile one, Profile other) {
    return switch (conflict) {
      case STATUS -> one.status() != other.status() || one.ahead() != other.ahead();
      case SPEAKERS -> speakersDiffer(one, other);
      case NEGATION -> one.negated() != other.negated();
      case OPPOSITES -> one.sides().isOpposite(other.sides());
      case DATES -> datesDiffer(one, other);
      case NUMBERS -> numbersDiffer(one, other);
      case PERSONS -> hasOwn(one.persons(), other.persons())
          && hasOwn(other.persons(), one.persons());
      case PLACES -> nothingShared(one.places(), other.places());
    };
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
        || datesDiffer(one.dates(), other.dates(), false)
        || datesDiffer(one.dates(), other.dates(), true);
  }

  /**
   * @param toTheDay whether only dates to the day count
   */
  private static boolean datesDiffer(List<Stretch> one, List<Stretch> other, boolean toTheDay) {
    boolean both = false;
    for (Stretch date : one) {
      for (Stretch with : other) {
        if (!toTheDay || (date.day() && with.day())) {
          both = true;
          if (date.overlaps(with)) {
            return false;
          }
        }
      }
    }
    return both;
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

  private static boolean hasOwn(List<List<String>> one, List<List<String>> other) {
    for (List<String> name : one) {
      if (!isAmong(other, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean nothingShared(List<List<String>> one, List<List<String>> other) {
    for (List<String> name : one) {
      if (isAmong(other, name)) {
        return false;
      }
    }
    return !one.isEmpty() && !other.isEmpty();
  }

  private static boolean isAmong(List<List<String>> names, List<String> name) {
    for (List<String> with : names) {
      if (same(name, with)) {
        return true;
      }
    }
    return false;
  }

  /** A name is the same as a longer form of it. */
  private static boolean same(List<String> one, List<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }
}
