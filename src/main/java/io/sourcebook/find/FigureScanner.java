package io.sourcebook.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of one sentence in a single pass. Made for one sentence and used once. */
final class FigureScanner {

  private static final WordTable TABLE = WordTable.read("figures.txt");
  private static final Map<String, String> SIGNS = TABLE.pairs("sign");
  private static final List<String> SIGNS_LONGEST_FIRST =
      SIGNS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(sign -> sign))
          .toList();
  private static final Map<String, String> CURRENCIES = TABLE.pairs("currency");
  private static final Map<String, String> DAILY = TABLE.pairs("daily");
  private static final Set<String> PERCENT = TABLE.words("percent");
  private static final Set<String> PER = TABLE.words("per");
  private static final Set<String> DURATIONS = TABLE.words("duration");
  private static final Set<String> MONTHS = TABLE.words("month");
  private static final Set<String> VAGUE = TABLE.words("vague");
  private static final Set<String> PLURALS = TABLE.words("plural");
  private static final Set<String> REFERENCES = TABLE.words("reference");
  private static final Set<String> STOPS = TABLE.words("stop");
  private static final Set<String> LIMITS = Set.copyOf(TABLE.entries("limit"));
  private static final Set<String> LIMITS_BEHIND = Set.copyOf(TABLE.entries("limitbehind"));

  /** {@code slightly more than}: words of the longest limit. */
  private static final int WORDS_OF_A_LIMIT = 3;

  /** {@code at least another 300}: limits before one number. */
  private static final int LIMITS_OF_A_NUMBER = 2;

  /** {@code six former state oil executives}: words up to the counted noun. */
  private static final int WORDS_OF_A_NOUN = 4;

  private static final int LONGEST_WORD = 40;

  /** A bare number from here to {@link #LAST_YEAR} is taken for a year. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

  /** Fewer, without a digit, is a turn of phrase: {@code both}, {@code two sides}. */
  private static final BigDecimal FEWEST_IN_WORDS = BigDecimal.valueOf(3);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Shares such as one in three are printed to a tenth of a per cent. */
  private static final int DIGITS_OF_A_SHARE = 1;

  private final String text;
  private final int from;
  private final int to;
  private final boolean spanish;

  FigureScanner(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.spanish = Words.isSpanish(text, from, to);
  }

  /** A unit and the position behind it. */
  private record Unit(String name, int end) {}

  List<Amount> scan() {
    List<Amount> amounts = new ArrayList<>();
    int i = from;
    int free = from;
    while (i < to) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      Amount amount = begins ? amountAt(i, free) : null;
      if (amount != null) {
        amounts.add(amount);
        i = amount.end();
        free = i;
      } else if (begins && Letters.isDigit(text.charAt(i))) {
        i = endOfDigits(i);
      } else {
        i++;
      }
    }
    return amounts;
  }

  /** Behind a row of digits with marks inside: nothing within it begins an amount. */
  private int endOfDigits(int at) {
    int i = at;
    while (i < to
        && (Character.isLetterOrDigit(text.charAt(i))
            || (".,:/-–".indexOf(text.charAt(i)) >= 0
                && i + 1 < to
                && Letters.isDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  private @Nullable Amount amountAt(int at, int free) {
    char c = text.charAt(at);
    boolean maySign = !Letters.isDigit(c) && !Character.isLowerCase(c) && !Letters.isSpace(c);
    for (String sign : maySign ? SIGNS_LONGEST_FIRST : List.<String>of()) {
      if (text.startsWith(sign, at)) {
        int digits = Letters.skipSpace(text, at + sign.length(), to);
        boolean letters = Character.isLetter(sign.charAt(sign.length() - 1));
        if (digits < to
            && Letters.isDigit(text.charAt(digits))
            && (digits > at + sign.length() || !letters)) {
          return money(at, digits, SIGNS.getOrDefault(sign, sign), free);
        }
        return null;
      }
    }
    if (!startsNumber(at)) {
      return null;
    }
    Amount fraction = fraction(at, free);
    return fraction == null ? counted(at, free) : fraction;
  }

  /** {@code two thirds of}, {@code a quarter of}, {@code la mitad de}: a share in words. */
  private @Nullable Amount fraction(int at, int free) {
    Fraction found = Fraction.at(text, at, to);
    if (found == null) {
      return null;
    }
    String following = wordAt(found.behind());
    boolean time =
        DURATIONS.contains(following)
            || following.equals("an")
            || MONTHS.contains(following)
            || (found.behind() < to && Letters.isDigit(text.charAt(found.behind())));
    int article = Letters.skipSpace(text, found.behind() + following.length(), to);
    boolean ofTime =
        STOPS.contains(following)
            && (DURATIONS.contains(wordAt(article)) || PER.contains(wordAt(article)));
    return time || ofTime ? null : limited(at, found.end(), found.percent(), "%", free);
  }

  /** {@code 12 of 29 countries}: a part with the whole it is of as its unit. */
  private @Nullable Amount partOf(int at, Numeral part, int free) {
    int of = Numeral.afterGap(text, part.end(), to);
    if (of < 0
        || part.scaled()
        || (!part.digits() && part.value().compareTo(FEWEST_IN_WORDS) < 0)
        || !Set.of("of", "de").contains(wordAt(of))) {
      return null;
    }
    int whole = Letters.skipSpace(text, of + 2, to);
    String article = wordAt(whole);
    if (Set.of("the", "its", "their", "los", "las", "sus").contains(article)) {
      whole = Letters.skipSpace(text, whole + article.length(), to);
    }
    if (whole >= to || !isAmount(at, part)) {
      return null;
    }
    Numeral all = Numeral.at(text, whole, to, spanish, false);
    if (all == null
        || part.value().compareTo(all.value()) >= 0
        || isRange(all.end())
        || isHyphenated(all.end())
        || !isAmount(whole, all)) {
      return null;
    }
    Unit noun = noun(all.end());
    String last =
        noun == null ? wordAt(Letters.skipSpace(text, all.end(), to)) : lastWord(noun.name());
    if (DURATIONS.contains(last) || VAGUE.contains(last) || MONTHS.contains(last)) {
      return null;
    }
    int end = noun == null ? all.end() : noun.end();
    return limited(at, end, part.value(), text.substring(of, end), free);
  }

  /**
   * {@code between 5 and 7 million}, {@code $5-7 billion}, {@code 5 to 7%}; not {@code from 5 to
   * 7%}, which tells of a change.
   *
   * @param start where the amount begins, with its sign
   * @param at where its number does
   */
  private @Nullable Amount range(int start, int at, Numeral low, String sign, int free) {
    int before = Letters.skipSpaceBack(text, from, start);
    String opener = Letters.lower(wordBefore(before));
    boolean between = opener.equals("between") || opener.equals("entre");
    if (opener.equals("from") || opener.equals("de") || opener.equals("desde")) {
      return null;
    }
    Unit own = sign.isEmpty() ? knownUnit(low.end()) : null;
    int second = otherEnd(own == null ? low.end() : own.end(), between, sign);
    if (second < 0 || second >= to) {
      return null;
    }
    Numeral high = Numeral.at(text, second, to, spanish, !sign.isEmpty());
    if (high == null || high.digits() != low.digits() || (low.scaled() && !high.scaled())) {
      return null;
    }
    Numeral bare = Numeral.at(text, second, endOfNumber(second), spanish, false);
    BigDecimal least = low.value();
    if (high.scaled() && !low.scaled() && bare != null && bare.value().signum() > 0) {
      least = least.multiply(high.value()).divide(bare.value(), RoundingMode.HALF_UP);
    }
    if (least.compareTo(high.value()) >= 0) {
      return null;
    }
    Unit unit = rangeUnit(at, low, high, own, sign);
    if (unit == null) {
      return null;
    }
    int first = between ? before - opener.length() : start;
    Amount amount = limited(Math.max(free, first), unit.end(), least, unit.name(), free);
    return amount.upTo(high.value());
  }

  private @Nullable Unit rangeUnit(
      int at, Numeral low, Numeral high, @Nullable Unit own, String sign) {
    if (!sign.isEmpty()) {
      String code = SIGNS.getOrDefault(sign, sign);
      Unit rate = rate(high.end());
      return rate == null
          ? new Unit(code, high.end())
          : new Unit(code + " per " + rate.name(), rate.end());
    }
    Unit known = knownUnit(high.end());
    if (known != null) {
      return own == null || own.name().equals(known.name()) ? known : null;
    }
    boolean glued = high.end() < to && Character.isLetter(text.charAt(high.end()));
    if (own != null
        || glued
        || isRange(high.end())
        || isHyphenated(high.end())
        || !isAmount(at, low)) {
      return null;
    }
    Unit noun = noun(high.end());
    if (noun == null) {
      return high.scaled() && isLarge(high) && !partOfName(high.end())
          ? new Unit("", high.end())
          : null;
    }
    String last = lastWord(noun.name());
    return DURATIONS.contains(last) || VAGUE.contains(last) || MONTHS.contains(last) ? null : noun;
  }

  /** Where the other number of a range begins, behind a dash or a word between them; else -1. */
  private int otherEnd(int end, boolean between, String sign) {
    int at = end;
    if (at < to && (text.charAt(at) == '-' || text.charAt(at) == '–')) {
      at++;
    } else {
      int word = Letters.skipSpace(text, at, to);
      String joiner = wordAt(word);
      boolean joins =
          between
              ? joiner.equals("and") || joiner.equals("y")
              : joiner.equals("to") || (spanish && joiner.equals("a"));
      if (word == at || !joins) {
        return -1;
      }
      at = Letters.skipSpace(text, word + joiner.length(), to);
    }
    boolean again = !sign.isEmpty() && text.startsWith(sign, at);
    return again ? at + sign.length() : at;
  }

  /** Behind the number without the words that scale it. */
  private int endOfNumber(int at) {
    int end = at;
    while (end < to
        && (Letters.isDigit(text.charAt(end))
            || (end + 1 < to
                && ".,".indexOf(text.charAt(end)) >= 0
                && Letters.isDigit(text.charAt(end + 1))))) {
      end++;
    }
    return end > at ? end : Numeral.wordEnd(text, at, to);
  }

  private @Nullable Amount money(int start, int digits, String unit, int free) {
    Numeral numeral = Numeral.at(text, digits, to, spanish, true);
    if (numeral == null) {
      return null;
    }
    Amount range = range(start, digits, numeral, text.substring(start, digits).strip(), free);
    if (range != null) {
      return range;
    }
    if (isRange(numeral.end())) {
      return null;
    }
    int end = numeral.end();
    String name = unit;
    Unit rate = rate(end);
    if (rate != null) {
      name = unit + " per " + rate.name();
      end = rate.end();
    }
    return limited(start, end, numeral.value(), name, free);
  }

  private boolean startsNumber(int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      return at == from || "-–’'.".indexOf(text.charAt(at - 1)) < 0;
    }
    return Letters.isDigit(c) && (at == from || ".,:/-–#+°’'&".indexOf(text.charAt(at - 1)) < 0);
  }

  private @Nullable Amount counted(int at, int free) {
    Numeral numeral = Numeral.at(text, at, to, spanish, false);
    if (numeral == null) {
      return null;
    }
    int end = numeral.end();
    Amount share = share(at, numeral, free);
    share = share == null ? range(at, at, numeral, "", free) : share;
    share = share == null ? partOf(at, numeral, free) : share;
    if (share != null) {
      return share;
    }
    Unit known = knownUnit(end);
    if (known != null) {
      return limited(at, known.end(), numeral.value(), known.name(), free);
    }
    boolean glued = end < to && Character.isLetter(text.charAt(end));
    if (glued || isRange(end) || isHyphenated(end) || !isAmount(at, numeral)) {
      return null;
    }
    Unit noun = noun(end);
    String last = noun == null ? wordAt(Letters.skipSpace(text, end, to)) : lastWord(noun.name());
    if (DURATIONS.contains(last) || VAGUE.contains(last) || MONTHS.contains(last)) {
      return null;
    }
    if (noun == null) {
      return numeral.scaled() && isLarge(numeral) && !partOfName(end)
          ? limited(at, end, numeral.value(), "", free)
          : null;
    }
    if (!numeral.digits() && numeral.value().compareTo(FEWEST_IN_WORDS) < 0) {
      return null;
    }
    Unit rate = rate(noun.end());
    if (rate != null) {
      String unit = noun.name() + " per " + rate.name();
      return limited(at, rate.end(), numeral.value(), unit, free);
    }
    return limited(at, noun.end(), numeral.value(), noun.name(), free);
  }

  private static boolean isLarge(Numeral numeral) {
    return numeral.value().compareTo(HUNDRED) > 0;
  }

  private boolean partOfName(int end) {
    int next = Letters.skipSpace(text, end, to);
    return next < to && next > end && Character.isUpperCase(text.charAt(next));
  }

  /** Neither a year nor a day of a month, a time or the number in a name. */
  private boolean isAmount(int at, Numeral numeral) {
    if (!numeral.digits()) {
      return true;
    }
    boolean year =
        !numeral.scaled()
            && text.substring(at, numeral.end()).chars().allMatch(c -> Letters.isDigit((char) c))
            && numeral.value().compareTo(FIRST_YEAR) >= 0
            && numeral.value().compareTo(LAST_YEAR) <= 0;
    if (year) {
      return false;
    }
    int end = Letters.skipSpaceBack(text, from, at);
    if (end > from && text.charAt(end - 1) == '.') {
      end--;
    }
    String before = wordBefore(end);
    String lower = Letters.lower(before);
    if (MONTHS.contains(lower) || REFERENCES.contains(lower)) {
      return false;
    }
    boolean name = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    boolean first = end - before.length() <= Letters.skipSpace(text, from, to) + 1;
    return !name
        || numeral.scaled()
        || (first && (STOPS.contains(lower) || LIMITS.contains(lower)))
        || LIMITS.contains(lower);
  }

  private boolean isRange(int end) {
    return end + 1 < to
        && ":/-–".indexOf(text.charAt(end)) >= 0
        && Letters.isDigit(text.charAt(end + 1));
  }

  private boolean isHyphenated(int end) {
    return end < to && (text.charAt(end) == '-' || text.charAt(end) == '–');
  }

  /** Four in five, six out of ten: a share of the whole. */
  private @Nullable Amount share(int at, Numeral part, int free) {
    int start = Numeral.afterGap(text, part.end(), to);
    if (start < 0 || part.scaled()) {
      return null;
    }
    int whole = -1;
    for (String joiner : List.of("in every ", "out of every ", "out of ", "in ", "de cada ")) {
      if (text.startsWith(joiner, start)) {
        whole = start + joiner.length();
        break;
      }
    }
    if (whole < 0 || whole >= to) {
      return null;
    }
    Numeral of = Numeral.at(text, whole, to, spanish, false);
    if (of == null
        || of.scaled()
        || of.digits() != part.digits()
        || of.value().compareTo(HUNDRED) > 0
        || part.value().compareTo(of.value()) >= 0
        || part.value().signum() == 0
        || isRange(of.end())
        || isHyphenated(of.end())) {
      return null;
    }
    int next = Letters.skipSpace(text, of.end(), to);
    String following = wordAt(next);
    if (DURATIONS.contains(following)
        || MONTHS.contains(following)
        || (next < to && "%$€£".indexOf(text.charAt(next)) >= 0)) {
      return null;
    }
    BigDecimal percent =
        part.value()
            .multiply(HUNDRED)
            .divide(of.value(), DIGITS_OF_A_SHARE, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    BigDecimal plain = percent.scale() < 0 ? percent.setScale(0) : percent;
    return limited(at, of.end(), plain, "%", free);
  }

  /** A per cent sign or word, a currency, or barrels a day by their abbreviation. */
  private @Nullable Unit knownUnit(int end) {
    int at = Letters.skipSpace(text, end, to);
    if (at < end + 2 && at < to && text.charAt(at) == '%') {
      int points = Letters.skipSpace(text, at + 1, to);
      boolean isPoints = points > at + 1 && wordAt(points).startsWith("point");
      return isPoints
          ? new Unit("percentage points", points + wordAt(points).length())
          : new Unit("%", at + 1);
    }
    if (at < to && at < end + 2 && SIGNS.containsKey(text.substring(at, at + 1))) {
      boolean sign = at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
      String code = SIGNS.get(text.substring(at, at + 1));
      return sign && code != null ? new Unit(code, at + 1) : null;
    }
    if (at == end && isHyphenated(end)) {
      return null;
    }
    String word = wordAt(at);
    if (word.equals("de")) {
      at = Letters.skipSpace(text, at + word.length(), to);
      word = wordAt(at);
    }
    String next = wordAt(Letters.skipSpace(text, at + word.length(), to));
    int nextEnd = Letters.skipSpace(text, at + word.length(), to) + next.length();
    if (PERCENT.contains(word)) {
      return new Unit("%", at + word.length());
    }
    if ((word.equals("per") && next.equals("cent"))
        || (word.equals("por") && next.equals("ciento"))) {
      return new Unit("%", nextEnd);
    }
    if (word.equals("percentage") && next.startsWith("point")) {
      return new Unit("percentage points", nextEnd);
    }
    if (word.equals("puntos") && next.startsWith("porcentual")) {
      return new Unit("percentage points", nextEnd);
    }
    if (word.equals("bpd") || (word.equals("b") && text.startsWith("/d", at + 1))) {
      return new Unit("barrels per day", at + 3);
    }
    if (text.startsWith("U.S. dollars", at)) {
      return new Unit("USD", at + "U.S. dollars".length());
    }
    if (word.equals("us") && next.equals("dollars")) {
      return new Unit("USD", nextEnd);
    }
    String currency = CURRENCIES.get(word);
    if (currency == null) {
      return null;
    }
    int behind = at + word.length();
    Unit rate = rate(behind);
    return rate == null
        ? new Unit(currency, behind)
        : new Unit(currency + " per " + rate.name(), rate.end());
  }

  /** The counted noun with the words before it, as printed. */
  private @Nullable Unit noun(int end) {
    int first = Letters.skipSpace(text, end, to);
    if (first == end) {
      return null;
    }
    if (wordAt(first).equals("de")) {
      first = Letters.skipSpace(text, first + 2, to);
    }
    int at = first;
    int behind = -1;
    for (int words = 0; words < WORDS_OF_A_NOUN && at < to; words++) {
      String word = wordAt(at);
      if (word.isEmpty() || STOPS.contains(word)) {
        break;
      }
      boolean plural = isPlural(word) && !Character.isUpperCase(text.charAt(at));
      if (behind >= 0 && !plural) {
        break;
      }
      int wordEnd = at + word.length();
      if (plural) {
        behind = wordEnd;
      }
      at = Letters.skipSpace(text, wordEnd, to);
      if (at == wordEnd) {
        break;
      }
    }
    return behind < 0 ? null : new Unit(text.substring(first, behind), behind);
  }

  private static boolean isPlural(String word) {
    return PLURALS.contains(word)
        || (word.length() > 2
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && word.indexOf('-') < 0
            && !word.endsWith("'s"));
  }

  private static String lastWord(String name) {
    return Letters.lower(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** {@code per day}, {@code a barrel}, {@code daily}. */
  private @Nullable Unit rate(int end) {
    int at = Letters.skipSpace(text, end, to);
    if (at == end || at >= to) {
      return null;
    }
    String word = wordAt(at);
    String often = DAILY.get(word);
    if (often != null) {
      return new Unit(often, at + word.length());
    }
    if (!Set.of("per", "a", "an", "por", "al").contains(word)) {
      return null;
    }
    int unit = Letters.skipSpace(text, at + word.length(), to);
    String name = wordAt(unit);
    return PER.contains(name) ? new Unit(name, unit + name.length()) : null;
  }

  /** The amount with the words that limit it on either side. */
  private Amount limited(int start, int end, BigDecimal value, String unit, int free) {
    int first = start;
    for (int limits = 0; limits < LIMITS_OF_A_NUMBER; limits++) {
      int earlier = limitBefore(first, free);
      if (earlier == first) {
        break;
      }
      first = earlier;
    }
    int last = end;
    int next = Letters.skipSpace(text, end, to);
    String one = wordAt(next);
    int secondAt = Letters.skipSpace(text, next + one.length(), to);
    String two = wordAt(secondAt);
    if (next > end && LIMITS_BEHIND.contains(one + " " + two)) {
      last = secondAt + two.length();
    }
    return new Amount(first, last, value, unit);
  }

  private int limitBefore(int start, int free) {
    int found = start;
    int at = start;
    StringBuilder phrase = new StringBuilder();
    for (int words = 0; words < WORDS_OF_A_LIMIT; words++) {
      int end = Letters.skipSpaceBack(text, free, at);
      String word = wordBefore(end);
      if (word.isEmpty() || end == at || end - word.length() < free) {
        break;
      }
      at = end - word.length();
      phrase.insert(0, phrase.isEmpty() ? "" : " ").insert(0, Letters.lower(word));
      if (LIMITS.contains(phrase.toString())) {
        found = at;
      }
    }
    return found;
  }

  private String wordAt(int at) {
    int end = at;
    while (end < to && end - at < LONGEST_WORD && isOfWord(end)) {
      end++;
    }
    return Letters.lower(text.substring(Math.min(at, end), end));
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > from && end - start < LONGEST_WORD && isOfWord(start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  private boolean isOfWord(int at) {
    char c = text.charAt(at);
    boolean inner =
        (c == '-' || Letters.isApostrophe(c))
            && at > from
            && at + 1 < to
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || inner;
  }
}
