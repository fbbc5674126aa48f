package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.relate.LikePair.Conflict;
import io.sourcebook.relate.NumberedProfile.Figures;
import io.sourcebook.relate.Profile.Manner;
import io.sourcebook.relate.Profile.Stretch;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what speaks against two sentences' telling the same. */
final class Conflicts {

  private static final Conflict[] ALL = Conflict.values();

  private Conflicts() {}

  /** All that does. */
  static Set<Conflict> between(NumberedProfile one, NumberedProfile other) {
    Set<Conflict> found = EnumSet.noneOf(Conflict.class);
    for (Conflict conflict : ALL) {
      if (is(conflict, one, other)) {
        found.add(conflict);
      }
    }
    return found;
  }

  /** What is fastest to see of all that does. */
  static Optional<Conflict> first(NumberedProfile one, NumberedProfile other) {
    for (Conflict conflict : ALL) {
      if (is(conflict, one, other)) {
        return Optional.of(conflict);
      }
    }
    return Optional.empty();
  }

  /**
   * How many things do.
   *
   * @param enough with so many the others are not looked for
   */
  static int count(NumberedProfile one, NumberedProfile other, int enough) {
    int found = 0;
    for (Conflict conflict : ALL) {
      if (is(conflict, one, other) && ++found == enough) {
        break;
      }
    }
    return found;
  }

  private static boolean is(Conflict conflict, NumberedProfile one, NumberedProfile other) {
    return switch (conflict) {
      case STATUS ->
          one.manner().status() != other.manner().status()
              || one.manner().ahead() != other.manner().ahead();
      case SPEAKERS -> speakersDiffer(one, other);
      case NEGATION -> one.manner().negated() != other.manner().negated();
      case OPPOSITES -> one.manner().sides().isOpposite(other.manner().sides());
      case DATES -> datesDiffer(one.manner(), other.manner());
      case NUMBERS -> numbersDiffer(one, other);
      case PERSONS ->
          !one.persons().isEmpty()
              && !other.persons().isEmpty()
              && hasOwn(one.persons(), other.persons())
              && hasOwn(other.persons(), one.persons());
      case PLACES -> nothingShared(one.places(), other.places());
    };
  }

  private static boolean speakersDiffer(NumberedProfile one, NumberedProfile other) {
    boolean outlets = one.manner().outlet() && other.manner().outlet();
    return !outlets && differ(one.speaker(), other.speaker());
  }

  /** Whether there are words in both places, and neither hold all those of the other. */
  private static boolean differ(Optional<WordSet> one, Optional<WordSet> other) {
    return one.isPresent() && other.isPresent() && !one.get().isNested(other.get());
  }

  private static boolean datesDiffer(Manner one, Manner other) {
    return excludes(one.weekdays(), other.weekdays())
        || excludes(one.months(), other.months())
        || (!one.dates().isEmpty()
            && !other.dates().isEmpty()
            && (datesDiffer(one.dates(), other.dates(), false)
                || datesDiffer(one.dates(), other.dates(), true)));
  }

  /** Whether both have bits, and none of them is in both. */
  private static boolean excludes(long one, long other) {
    return one != 0 && other != 0 && (one & other) == 0;
  }

  /**
   * Whether both give dates and none of one overlaps with one of the other.
   *
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

  private static boolean numbersDiffer(NumberedProfile one, NumberedProfile other) {
    if (differ(one.numerals(), other.numerals())) {
      return true;
    }
    if (one.figures().isEmpty() || other.figures().isEmpty()) {
      return false;
    }
    for (Figures figure : one.figures()) {
      for (Figures with : other.figures()) {
        if (figure.unit() == with.unit() && figure.values().excludes(with.values())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasOwn(List<WordSet> one, List<WordSet> other) {
    for (WordSet name : one) {
      if (!isAmong(other, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean nothingShared(List<WordSet> one, List<WordSet> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    for (WordSet name : one) {
      if (isAmong(other, name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name, or a longer or shorter form of it, is among others. */
  private static boolean isAmong(List<WordSet> names, WordSet name) {
    for (WordSet with : names) {
      if (name.isNested(with)) {
        return true;
      }
    }
    return false;
  }
}
