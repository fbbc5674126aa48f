package io.sourcebook.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A share in words: {@code two thirds}, {@code three-quarters of}, {@code un tercio de}, {@code la
 * mitad de}.
 *
 * @param percent to a tenth
 * @param end the char position behind the share itself
 * @param behind where what it is a share of begins
 */
record Fraction(BigDecimal percent, int end, int behind) {

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10),
          Map.entry("mitad", 2),
          Map.entry("tercio", 3),
          Map.entry("tercios", 3),
          Map.entry("cuarto", 4),
          Map.entry("cuartos", 4),
          Map.entry("quinto", 5),
          Map.entry("quintos", 5));

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("un", 1),
          Map.entry("dos", 2),
          Map.entry("tres", 3),
          Map.entry("cuatro", 4));

  private static final Set<String> OF = Set.of("of", "de", "del");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The share that begins at a position, or null. */
  static @Nullable Fraction at(String text, int at, int to) {
    int end = Numeral.wordEnd(text, at, to);
    String first = Letters.lower(text.substring(at, end));
    if (first.equals("half")) {
      return behindAnother(text, at) ? null : of(text, end, to, 1, 2, true);
    }
    int next = Numeral.afterGap(text, end, to);
    if (next < 0) {
      return null;
    }
    int nextEnd = Numeral.wordEnd(text, next, to);
    String second = Letters.lower(text.substring(next, nextEnd));
    if (first.equals("la") && second.equals("mitad")) {
      return of(text, nextEnd, to, 1, 2, true);
    }
    Integer count = COUNTS.get(first);
    Integer parts = PARTS.get(second);
    if (count == null || parts == null || count >= parts) {
      return null;
    }
    boolean plural = second.endsWith("s");
    return plural == (count > 1) ? of(text, nextEnd, to, count, parts, count == 1) : null;
  }

  /** "The first half of the year" is no share. */
  private static boolean behindAnother(String text, int at) {
    int end = at;
    while (end > 0 && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = Letters.lower(text.substring(start, end));
    return Set.of("first", "second", "other", "latter", "last", "the", "this", "that", "a", "one")
        .contains(before);
  }

  private static @Nullable Fraction of(
      String text, int end, int to, int count, int parts, boolean needsOf) {
    int next = Numeral.afterGap(text, end, to);
    int nextEnd = next < 0 ? end : Numeral.wordEnd(text, next, to);
    boolean of = next >= 0 && OF.contains(Letters.lower(text.substring(next, nextEnd)));
    if (needsOf && !of) {
      return null;
    }
    BigDecimal percent =
        HUNDRED
            .multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    BigDecimal plain = percent.scale() < 0 ? percent.setScale(0) : percent;
    return new Fraction(plain, end, of ? Letters.skipSpace(text, nextEnd, to) : end);
  }
}
