package io.sourcebook.find;

import java.util.Locale;
import java.util.Set;

/** Decides whether a stop behind a word ends the sentence or only the word. */
final class Abbreviations {

  private static final WordTable TABLE = WordTable.read("sentences.txt");
  private static final Set<String> TITLES = TABLE.words("title");
  private static final Set<String> SUFFIXES = TABLE.words("suffix");
  private static final Set<String> PLACES = TABLE.words("place");
  private static final Set<String> NUMBERS = TABLE.words("number");
  private static final Set<String> NEVER = TABLE.words("never");
  private static final Set<String> ENDINGS = TABLE.words("ending");
  private static final Set<String> CLOCKS = TABLE.words("clock");
  private static final Set<String> AFTER_CLOCK = TABLE.words("afterclock");
  private static final Set<String> MONTHS = TABLE.words("month");
  private static final Set<String> STATES = TABLE.words("state");
  private static final Set<String> OPENERS = TABLE.words("opener");
  private static final Set<String> SURNAMES = TABLE.words("surname");

  /** A time of day that begins the sentence, {@code At about 5 p.m.}, has at most these words. */
  private static final int TIME_AT_START = 3;

  private Abbreviations() {}

  /**
   * The surroundings of a stop.
   *
   * @param word letters, digits and inner stops before it
   * @param before the word before that, empty at the sentence's beginning
   * @param comma whether a comma, bracket or hyphen stands directly before the word
   * @param wordsSoFar words of the sentence before {@code word}, counted up to a handful
   * @param next the word behind it, as written
   * @param dotted whether a stop or hyphen stands directly behind the next word
   */
  record Stop(
      String word, String before, boolean comma, int wordsSoFar, String next, boolean dotted) {

    boolean nextIsNumber() {
      return !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    }

    boolean nextOpens() {
      return !dotted && isOpener(next);
    }
  }

  /** Whether a word begins sentences and hardly ever continues a name. */
  static boolean isOpener(String word) {
    return OPENERS.contains(lower(word));
  }

  /** Whether the stop ends the sentence, given that the next word could begin one. */
  static boolean endsSentence(Stop stop) {
    String word = stop.word();
    if (word.isEmpty()) {
      return true;
    }
    String lower = lower(word);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    if (CLOCKS.contains(lower) && isTime(stop)) {
      return !stop.nextIsNumber()
          && !AFTER_CLOCK.contains(lower(stop.next()))
          && (stop.wordsSoFar() > TIME_AT_START || stop.nextOpens());
    }
    if (SUFFIXES.contains(word) && isCapitalised(stop.before()) && !isOpener(stop.before())) {
      return stop.nextOpens();
    }
    if (TITLES.contains(word)) {
      return false;
    }
    if (word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0))) {
      return endsBehindInitial(stop);
    }
    if (isDoubled(word)) {
      return !isDoubled(stop.next()) && stop.nextOpens();
    }
    if (isAcronym(word)) {
      return capital && stop.nextOpens();
    }
    if (PLACES.contains(lower) || ENDINGS.contains(lower)) {
      return stop.nextOpens();
    }
    if (NEVER.contains(lower)) {
      return false;
    }
    if (NUMBERS.contains(lower)) {
      return !stop.nextIsNumber() && !isRoman(stop.next());
    }
    if (MONTHS.contains(word)) {
      return !stop.nextIsNumber() && !AFTER_CLOCK.contains(lower(stop.next()));
    }
    if (STATES.contains(word) && stop.comma()) {
      return stop.nextOpens();
    }
    return true;
  }

  /** {@code am} and {@code pm} are a time only behind a number. */
  private static boolean isTime(Stop stop) {
    String before = stop.before();
    return stop.word().contains(".")
        || (!before.isEmpty() && Character.isDigit(before.codePointAt(before.length() - 1)));
  }

  private static boolean endsBehindInitial(Stop stop) {
    if (stop.word().equals("I") && Set.of("and", "or", "than", "but").contains(stop.before())) {
      return true;
    }
    return stop.nextOpens() && !SURNAMES.contains(lower(stop.next()));
  }

  /** A plural of initials as Spanish writes it: {@code EE} and {@code UU}. */
  private static boolean isDoubled(String word) {
    return word.length() == 2
        && word.charAt(0) == word.charAt(1)
        && Character.isUpperCase(word.charAt(0));
  }

  /** Pieces of one or two letters with stops between: {@code U.S}, {@code Ph.D}, {@code EE.UU}. */
  private static boolean isAcronym(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    int piece = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        piece = 0;
      } else if (!Character.isLetter(c) || ++piece > 2) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
