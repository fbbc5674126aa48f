package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.text.LineTokens.Token;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a news agency before the first sentence: {@code (Reuters) -}, {@code PARIS, June 2
 * (AFP) —}, {@code BOGOTÁ, 3 feb. (EFE).-}.
 *
 * @param agency the name in brackets
 * @param place whether a place stands before it
 * @param monthDay the day without its year
 * @param day the day with its year
 * @param end the position behind it, in chars
 */
record WirePrefix(
    String agency, boolean place, Optional<MonthDay> monthDay, Optional<LocalDate> day, int end) {

  /** "SAN CARLOS DE BARILOCHE, Argentina, September 23, 2019 (Thomson Reuters Foundation) -". */
  private static final int LONGEST = 100;

  private static final int MOST_AGENCY_WORDS = 4;

  /** Below so many paragraphs a name in brackets and a dash are a list: "A. Lee (Labour) - 512". */
  private static final int REACH = 12;

  private static final Set<String> SMALL_IN_NAMES = Set.of("de", "del", "la", "of", "the");

  /** The prefix at the beginning of a paragraph. */
  static Optional<WirePrefix> parse(String text) {
    int open = text.indexOf('(');
    if (open < 0 || open > LONGEST) {
      return Optional.empty();
    }
    int close = text.indexOf(')', open);
    if (close < 0 || close > LONGEST) {
      return Optional.empty();
    }
    String agency = Blank.strip(text.substring(open + 1, close));
    int end = endOfDash(text, close + 1);
    String before = Blank.strip(text.substring(0, open));
    boolean known =
        Agencies.isShortName(Words.fold(agency)) && Words.count(before) <= MOST_AGENCY_WORDS;
    boolean dateline = before.isEmpty() || isDateline(before) || (known && startsAsName(before));
    if (end < 0 || !isAgency(agency) || !dateline) {
      return Optional.empty();
    }
    List<Token> tokens = LineTokens.of(before);
    return Optional.of(
        new WirePrefix(agency, !before.isEmpty(), monthDay(tokens), day(tokens), end));
  }

  /** Parts each prefix from the sentence behind it. */
  static List<Paragraph> splitOff(List<Paragraph> paragraphs) {
    List<Paragraph> parted = new ArrayList<>();
    int seen = 0;
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      Optional<WirePrefix> prefix = seen++ < REACH ? parse(text) : Optional.empty();
      if (prefix.isEmpty()) {
        parted.add(paragraph);
        continue;
      }
      int end = Blank.skipBack(text, 0, prefix.get().end());
      int rest = Blank.skip(text, prefix.get().end(), text.length());
      parted.add(part(paragraph, 0, end, paragraph.apart()));
      if (rest < text.length()) {
        parted.add(part(paragraph, rest, text.length(), false));
      }
    }
    return parted;
  }

  private static Paragraph part(Paragraph whole, int start, int end, boolean apart) {
    return new Paragraph(
        whole.start() + start, whole.start() + end, whole.text().substring(start, end), apart);
  }

  /** The position behind the dashes, or -1 where none stands there. */
  private static int endOfDash(String text, int from) {
    int at = from;
    int dashes = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ("-–—―".indexOf(c) >= 0) {
        dashes++;
      } else if (!(Blank.isBlank(c) || (".:".indexOf(c) >= 0 && dashes == 0))) {
        break;
      }
      if (at - from > MOST_DASHES) {
        return -1;
      }
      at++;
    }
    return dashes > 0 ? at : -1;
  }

  private static final int MOST_DASHES = 8;

  /** A name with capitals, such as Reuters, AP, Europa Press, dpa/EP: no remark in brackets. */
  private static boolean isAgency(String name) {
    List<String> words = Words.split(name);
    return !words.isEmpty()
        && words.size() <= MOST_AGENCY_WORDS
        && words.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isDigit))
        && words.stream()
            .anyMatch(
                word ->
                    Character.isUpperCase(word.codePointAt(0))
                        || Agencies.isShortName(Words.fold(word)))
        && words.stream()
            .allMatch(
                word ->
                    Character.isUpperCase(word.codePointAt(0))
                        || SMALL_IN_NAMES.contains(word)
                        || Agencies.isShortName(Words.fold(word)))
        && name.chars()
            .allMatch(
                c -> Character.isLetter(c) || Character.isSpaceChar(c) || "./&-'’".indexOf(c) >= 0);
  }

  /** A place in capitals, or a place and a day: every word is a name, a month or a number. */
  private static boolean isDateline(String before) {
    List<Token> tokens = LineTokens.of(before);
    boolean place = tokens.get(0).isCapitalised();
    boolean shouted =
        tokens.get(0).text().length() > 1
            && tokens.get(0).text().equals(tokens.get(0).text().toUpperCase(Locale.ROOT));
    boolean day = false;
    for (Token token : tokens) {
      boolean number = token.isNumber();
      boolean month = MonthNames.month(token.folded()).isPresent();
      day |= number || month;
      boolean known =
          number
              || month
              || token.isCapitalised()
              || MonthNames.isWeekday(token.folded())
              || token.folded().length() <= 3;
      if (!known) {
        return false;
      }
    }
    return place && (shouted || day);
  }

  private static boolean startsAsName(String before) {
    return Character.isUpperCase(before.codePointAt(0));
  }

  private static Optional<LocalDate> day(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<CalendarDay> found = CalendarDay.at(tokens, i);
      if (found.isPresent()) {
        return Optional.of(found.get().day());
      }
    }
    return Optional.empty();
  }

  private static Optional<MonthDay> monthDay(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Integer> month = MonthNames.month(tokens.get(i).folded());
      if (month.isEmpty()) {
        continue;
      }
      int next = i + 1 < tokens.size() && tokens.get(i + 1).is(".") ? i + 2 : i + 1;
      int before = i > 0 && tokens.get(i - 1).is("de") ? i - 2 : i - 1;
      return dayNumber(tokens, next)
          .or(() -> dayNumber(tokens, before))
          .filter(day -> day >= 1 && day <= Month.of(month.get()).maxLength())
          .map(day -> MonthDay.of(month.get(), day));
    }
    return Optional.empty();
  }

  private static Optional<Integer> dayNumber(List<Token> tokens, int index) {
    boolean fits =
        index >= 0
            && index < tokens.size()
            && tokens.get(index).isNumber()
            && tokens.get(index).text().length() <= 2;
    return fits ? Optional.of(Integer.parseInt(tokens.get(index).text())) : Optional.empty();
  }
}
