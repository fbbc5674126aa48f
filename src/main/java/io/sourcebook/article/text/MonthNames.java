package io.sourcebook.article.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and weekdays in English and Spanish, folded. */
public final class MonthNames {

  private static final List<String> MONTHS =
      List.of(
          "january jan enero ene",
          "february feb febrero",
          "march mar marzo",
          "april apr abril abr",
          "may mayo",
          "june jun junio",
          "july jul julio",
          "august aug agosto ago",
          "september sep sept septiembre setiembre set",
          "october oct octubre",
          "november nov noviembre",
          "december dec diciembre dic");

  private static final Set<String> WEEKDAYS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs"
                  + " fri sat sun lunes martes miercoles jueves viernes sabado domingo lun mie jue"
                  + " vie sab dom")
              .split(" "));

  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** The month from 1 to 12 that a folded word names. */
  public static Optional<Integer> month(String folded) {
    return Optional.ofNullable(NUMBERS.get(folded));
  }

  public static boolean isWeekday(String folded) {
    return WEEKDAYS.contains(folded);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String name : MONTHS.get(i).split(" ", -1)) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
