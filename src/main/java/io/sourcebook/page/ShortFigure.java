package io.sourcebook.page;

import java.util.List;
import java.util.Locale;

/**
 * A figure as printed, brought to a form that can stand large: {@code more than 90%} becomes {@code
 * >90} and {@code %}.
 *
 * @param number with sign and currency
 * @param unit to be set small behind it, or empty
 */
record ShortFigure(String number, String unit) {

  /** Longer ones are set small: beyond this the number no longer fits its column. */
  static final int SHORT = 9;

  private record Spelling(String words, String sign) {}

  private static final List<Spelling> LIMITS =
      List.of(
          new Spelling("more than ", ">"),
          new Spelling("less than ", "<"),
          new Spelling("fewer than ", "<"),
          new Spelling("at least ", "≥"),
          new Spelling("up to ", "≤"),
          new Spelling("más de ", ">"),
          new Spelling("menos de ", "<"),
          new Spelling("al menos ", "≥"),
          new Spelling("hasta ", "≤"));

  private static final List<Spelling> UNITS =
      List.of(
          new Spelling(" percent", "%"),
          new Spelling(" per cent", "%"),
          new Spelling(" por ciento", "%"),
          new Spelling(" million", "m"),
          new Spelling(" billion", "bn"),
          new Spelling(" trillion", "tn"));

  /** The short form of a figure; its own words where none is known. */
  static ShortFigure of(String printed) {
    String words = printed.strip();
    String sign = "";
    for (Spelling limit : LIMITS) {
      if (words.toLowerCase(Locale.ROOT).startsWith(limit.words())) {
        sign = limit.sign();
        words = words.substring(limit.words().length()).strip();
        break;
      }
    }
    for (Spelling unit : UNITS) {
      if (words.toLowerCase(Locale.ROOT).endsWith(unit.words())) {
        String number = words.substring(0, words.length() - unit.words().length());
        return endsInDigit(number)
            ? new ShortFigure(sign + number, unit.sign())
            : new ShortFigure(printed.strip(), "");
      }
    }
    if (words.endsWith("%") && endsInDigit(words.substring(0, words.length() - 1).strip())) {
      return new ShortFigure(sign + words.substring(0, words.length() - 1).strip(), "%");
    }
    boolean number = endsInDigit(words) && !words.contains(" ");
    return number ? new ShortFigure(sign + words, "") : new ShortFigure(printed.strip(), "");
  }

  /** Whether it can be set in the largest size. */
  boolean isShort() {
    return number.codePointCount(0, number.length()) <= SHORT;
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }
}
