package io.sourcebook.find.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words of the calendar in English and Spanish, lower case and without accents. */
final class CalendarWords {

  private static final Map<String, Month> MONTHS =
      numbered(
          Month.values(),
          "january february march april may june july august september october november december");

  private static final Map<String, Month> SHORT_MONTHS =
      numbered(Month.values(), "jan feb mar apr - jun jul aug sep oct nov dec");

  private static final Map<String, Month> SPANISH_MONTHS =
      numbered(
          Month.values(),
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
              + " diciembre");

  private static final Map<String, DayOfWeek> WEEKDAYS =
      numbered(DayOfWeek.values(), "monday tuesday wednesday thursday friday saturday sunday");

  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      numbered(DayOfWeek.values(), "mon tue wed thu fri sat sun");

  private static final Map<String, DayOfWeek> SPANISH_WEEKDAYS =
      numbered(DayOfWeek.values(), "lunes martes miercoles jueves viernes sabado domingo");

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  private static final Map<String, TimeUnit> UNITS = new HashMap<>();

  /** Months whose name is also a name or a common word, which alone prove nothing. */
  private static final Set<Month> AMBIGUOUS =
      Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  /** What a number counts or measures; before such a word a number of four digits is no year. */
  private static final Set<String> COUNTED =
      words(
          "people persons men women children soldiers troops officers workers employees staff jobs"
              + " barrels gallons liters litres tons tonnes pounds kilograms kilos grams ounces"
              + " dollars euros pesos yen francs marks rubles cents bolivars bolivares reais pence"
              + " shares stocks bonds points percent pct miles kilometers kilometres km meters"
              + " metres feet yards inches acres hectares square cubic votes seats ballots copies"
              + " units homes houses rooms beds cars vehicles trucks planes ships aircraft deaths"
              + " cases injuries patients victims residents families"
              + " households students teachers pupils members delegates guests passengers refugees"
              + " migrants prisoners detainees protesters demonstrators fans spectators users"
              + " customers subscribers companies firms stores shops schools hospitals pages words"
              + " hours minutes seconds days weeks months years times degrees volts watts"
              + " megawatts mw calories tickets items others more million billion trillion thousand"
              + " hundred dozen rpm mph kph hp hrs gmt utc est edt local"
              + " personas hombres mujeres ninos soldados barriles dolares metros kilometros votos"
              + " muertos heridos casos anos horas dias mil millones empleados viviendas");

  static {
    SHORT_MONTHS.remove("-");
    SHORT_MONTHS.put("sept", Month.SEPTEMBER);
    SPANISH_MONTHS.put("setiembre", Month.SEPTEMBER);
    SHORT_WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    SHORT_WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    SHORT_WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    String[] english =
        "one two three four five six seven eight nine ten eleven twelve".split(" ", -1);
    String[] spanish =
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ", -1);
    for (int i = 0; i < english.length; i++) {
      NUMBERS.put(english[i], i + 1);
      NUMBERS.put(spanish[i], i + 1);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
    NUMBERS.put("un", 1);
    NUMBERS.put("una", 1);
    unit(TimeUnit.DAY, "day days dia dias");
    unit(TimeUnit.WEEK, "week weeks semana semanas");
    unit(TimeUnit.WEEKEND, "weekend weekends");
    unit(TimeUnit.MONTH, "month months mes meses");
    unit(TimeUnit.QUARTER, "quarter quarters trimestre trimestres");
    unit(TimeUnit.YEAR, "year years ano anos");
    unit(TimeUnit.DECADE, "decade decades decada decadas");
  }

  private CalendarWords() {}

  /** The month that an English word names, written out. */
  static Optional<Month> month(Token token) {
    return token.capital() ? Optional.ofNullable(MONTHS.get(token.folded())) : Optional.empty();
  }

  /** The month that an English abbreviation names. */
  static Optional<Month> shortMonth(Token token) {
    return token.capital()
        ? Optional.ofNullable(SHORT_MONTHS.get(token.folded()))
        : Optional.empty();
  }

  /** The month that a Spanish word names; Spanish writes it small, names such as Julio do not. */
  static Optional<Month> spanishMonth(Token token) {
    return token.capital()
        ? Optional.empty()
        : Optional.ofNullable(SPANISH_MONTHS.get(token.folded()));
  }

  /** The weekday that an English word names, written out. */
  static Optional<DayOfWeek> weekday(Token token) {
    return token.capital() ? Optional.ofNullable(WEEKDAYS.get(token.folded())) : Optional.empty();
  }

  /** The weekday that an English abbreviation names. */
  static Optional<DayOfWeek> shortWeekday(Token token) {
    return token.capital()
        ? Optional.ofNullable(SHORT_WEEKDAYS.get(token.folded()))
        : Optional.empty();
  }

  /** The weekday that a Spanish word names, written small. */
  static Optional<DayOfWeek> spanishWeekday(Token token) {
    return token.capital()
        ? Optional.empty()
        : Optional.ofNullable(SPANISH_WEEKDAYS.get(token.folded()));
  }

  /** Whether a month's name alone is not enough to know that the month is meant. */
  static boolean isAmbiguous(Month month) {
    return AMBIGUOUS.contains(month);
  }

  /** The unit of time that a noun names. */
  static Optional<TimeUnit> unit(Token token) {
    return Optional.ofNullable(UNITS.get(token.folded()));
  }

  /** Whether a noun names several units. */
  static boolean isPlural(Token token) {
    return token.folded().length() > 3
        && token.folded().endsWith("s")
        && UNITS.containsKey(token.folded());
  }

  /** A small whole number in words or digits. */
  static OptionalInt smallNumber(Token token) {
    if (token.hasDigits(1, 3)) {
      return OptionalInt.of(token.number());
    }
    Integer number = NUMBERS.get(token.folded());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Whether a number before this token counts or measures something. */
  static boolean isCounted(Token token) {
    return token.is("%") || token.is("°") || COUNTED.contains(token.folded());
  }

  /** The words of a list that is written with blanks between them. */
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  private static <T> Map<String, T> numbered(T[] values, String list) {
    String[] names = list.split(" ", -1);
    Map<String, T> map = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], values[i]);
    }
    return map;
  }

  private static void unit(TimeUnit unit, String list) {
    for (String word : list.split(" ", -1)) {
      UNITS.put(word, unit);
    }
  }
}
