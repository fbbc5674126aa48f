package io.sourcebook.find;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text, in digits or words.
 *
 * @param value in plain units, its scale counted in
 * @param end the char position behind it
 * @param digits whether it is written in digits
 * @param scaled whether a word such as million, or a letter for it, belongs to it
 */
record Numeral(BigDecimal value, int end, boolean digits, boolean scaled) {

  private static final WordTable TABLE = WordTable.read("figures.txt");
  private static final Map<String, BigDecimal> NUMBERS = values("number");
  private static final Map<String, BigDecimal> SCALES = values("scale");
  private static final Map<String, BigDecimal> LETTERS = values("letter");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A longer row of digits is an account or a telephone, no amount. */
  private static final int MOST_DIGITS = 24;

  /** Words of one number: {@code two hundred and forty-five thousand six hundred}. */
  private static final int MOST_WORDS = 9;

  private static final int LONGEST_WORD = 24;

  /** The number that begins at a position, or null. */
  static @Nullable Numeral at(String text, int at, int to, boolean spanish, boolean money) {
    if (Letters.isDigit(text.charAt(at))) {
      return digitsAt(text, at, to, spanish, money);
    }
    return Character.isLetter(text.charAt(at)) ? wordsAt(text, at, to) : null;
  }

  private static @Nullable Numeral digitsAt(
      String text, int at, int to, boolean spanish, boolean money) {
    int end = at;
    while (end < to && end - at <= MOST_DIGITS && isOfNumber(text, end, to)) {
      end++;
    }
    BigDecimal value = end - at > MOST_DIGITS ? null : parse(text.substring(at, end), spanish);
    if (value == null) {
      return null;
    }
    if (money) {
      int letters = wordEnd(text, end, to);
      BigDecimal scale = LETTERS.get(Letters.lower(text.substring(end, letters)));
      if (scale != null) {
        return new Numeral(whole(value.multiply(scale)), letters, true, true);
      }
    }
    boolean scaled = false;
    for (int words = 0; words < 2; words++) {
      int start = afterGap(text, end, to);
      int behind = start < 0 ? -1 : wordEnd(text, start, to);
      BigDecimal scale = behind < 0 ? null : scale(text, start, behind, money);
      if (scale == null) {
        break;
      }
      value = value.multiply(scale);
      scaled = true;
      end = behind;
    }
    return new Numeral(scaled ? whole(value) : value, end, true, scaled);
  }

  /** The value without zeros behind its point that came from the scale. */
  private static BigDecimal whole(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable BigDecimal scale(String text, int start, int end, boolean money) {
    String word = Letters.lower(text.substring(start, end));
    BigDecimal scale = SCALES.get(word);
    boolean letter = scale == null && money && !word.equals("a") && end - start <= 3;
    return letter ? LETTERS.get(word) : scale;
  }

  private static boolean isOfNumber(String text, int at, int to) {
    char c = text.charAt(at);
    boolean inside = at + 1 < to && Letters.isDigit(text.charAt(at + 1));
    return Letters.isDigit(c) || (inside && (c == '.' || c == ','));
  }

  /** The value of digits with their marks: a mark before three digits may part thousands. */
  static @Nullable BigDecimal parse(String raw, boolean spanish) {
    int dots = count(raw, '.');
    int commas = count(raw, ',');
    if (dots == 0 && commas == 0) {
      return new BigDecimal(raw);
    }
    char last = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ',';
    char other = last == '.' ? ',' : '.';
    int times = last == '.' ? dots : commas;
    boolean mixed = dots > 0 && commas > 0;
    boolean decimal;
    if (mixed) {
      decimal = times == 1;
    } else {
      char thousands = spanish ? '.' : ',';
      decimal = times == 1 && !(last == thousands && inThousands(raw, last));
    }
    String whole = decimal ? raw.substring(0, raw.lastIndexOf(last)) : raw;
    char part = decimal ? other : last;
    if (count(whole, part) > 0 && !inThousands(whole, part)) {
      return null;
    }
    String plain = whole.replace(String.valueOf(part), "");
    if (plain.indexOf('.') >= 0 || plain.indexOf(',') >= 0) {
      return null;
    }
    return new BigDecimal(decimal ? plain + "." + raw.substring(raw.lastIndexOf(last) + 1) : plain);
  }

  private static boolean inThousands(String raw, char mark) {
    String[] groups = raw.split(mark == '.' ? "\\." : ",", -1);
    boolean first = groups[0].length() >= 1 && groups[0].length() <= 3 && raw.charAt(0) != '0';
    return first && Stream.of(groups).skip(1).allMatch(group -> group.length() == 3);
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(each -> each == c).count();
  }

  private static @Nullable Numeral wordsAt(String text, int at, int to) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    boolean any = false;
    boolean scaled = false;
    boolean openTens = false;
    int end = at;
    int next = at;
    for (int words = 0; words < MOST_WORDS && next >= 0; words++) {
      int behind = wordEnd(text, next, to);
      String word = Letters.lower(text.substring(next, behind));
      BigDecimal number = NUMBERS.get(word);
      BigDecimal scale = SCALES.get(word);
      if (!any && isArticle(word)) {
        int scaleStart = afterGap(text, behind, to);
        int scaleEnd = scaleStart < 0 ? behind : wordEnd(text, scaleStart, to);
        BigDecimal first =
            scaleStart < 0 ? null : SCALES.get(Letters.lower(text.substring(scaleStart, scaleEnd)));
        boolean half = text.regionMatches(true, at, "half a ", 0, "half a ".length());
        if (half) {
          scaleStart = at + "half a ".length();
          scaleEnd = wordEnd(text, scaleStart, to);
          first = SCALES.get(Letters.lower(text.substring(scaleStart, scaleEnd)));
        }
        if (first == null) {
          return null;
        }
        group = half || word.equals("medio") ? HALF : BigDecimal.ONE;
        any = true;
        next = scaleStart;
        continue;
      }
      boolean joiner = any && (word.equals("and") || word.equals("y"));
      if (number != null && (group.signum() == 0 || openTens || endsInHundreds(group))) {
        group = group.add(number);
        openTens = number.intValue() >= 20 && number.intValue() < 100;
        any = true;
        end = behind;
      } else if (scale != null && (any || word.equals("mil"))) {
        BigDecimal base = group.signum() == 0 && total.signum() == 0 ? BigDecimal.ONE : group;
        if (scale.compareTo(HUNDRED) == 0) {
          group = base.multiply(scale);
        } else if (group.signum() == 0 && total.signum() != 0) {
          total = total.multiply(scale);
        } else {
          total = total.add(base.multiply(scale));
          group = BigDecimal.ZERO;
        }
        openTens = false;
        any = true;
        scaled = true;
        end = behind;
      } else if (!joiner || afterGap(text, behind, to) < 0) {
        break;
      }
      next = afterGap(text, behind, to);
    }
    if (end == at) {
      return null;
    }
    return new Numeral(whole(total.add(group)), end, false, scaled);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("un") || word.equals("half") || word.equals("medio");
  }

  private static boolean endsInHundreds(BigDecimal group) {
    return group.signum() != 0 && group.remainder(HUNDRED).signum() == 0;
  }

  /** The next word's start behind one space or hyphen, or -1. */
  static int afterGap(String text, int at, int to) {
    if (at >= to || !(Letters.isSpace(text.charAt(at)) || text.charAt(at) == '-')) {
      return -1;
    }
    int start = Letters.skipSpace(text, at + 1, to);
    return start < to && Character.isLetter(text.charAt(start)) ? start : -1;
  }

  static int wordEnd(String text, int at, int to) {
    int end = at;
    while (end < to && end - at < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Map<String, BigDecimal> values(String section) {
    Map<String, BigDecimal> values = new HashMap<>();
    TABLE.pairs(section).forEach((word, value) -> values.put(word, new BigDecimal(value)));
    return Map.copyOf(values);
  }
}
