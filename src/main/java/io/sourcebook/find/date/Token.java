package io.sourcebook.find.date;

/**
 * A word, number or mark of a sentence.
 *
 * @param folded lower case, without accents; of a number only its digits
 * @param spelled of a word, lower case with its accents, which are letters of their own
 * @param start in chars of the canonical text
 * @param end in chars, exclusive
 * @param capital whether it begins with a capital letter
 * @param glued whether no white space stands before it
 * @param number the value of a plain run of one to four digits, otherwise -1
 * @param suffix letters behind a number's digits: {@code th} of {@code 8th}, {@code s} of {@code
 *     1990s}
 */
record Token(
    Kind kind,
    String folded,
    String spelled,
    int start,
    int end,
    boolean capital,
    boolean glued,
    int number,
    String suffix) {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** Stands before the first and after the last token. */
    EDGE
  }

  static final Token EDGE = new Token(Kind.EDGE, "", "", 0, 0, false, false, -1, "");

  boolean is(String text) {
    return folded.equals(text);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a number of so many plain digits, without suffix. */
  boolean hasDigits(int fewest, int most) {
    return number >= 0 && suffix.isEmpty() && folded.length() >= fewest && folded.length() <= most;
  }

  /** Whether it joins two ends of a range: a hyphen or dash. */
  boolean isDash() {
    return is("-") || is("–") || is("—") || is("‐") || is("‑") || is("−");
  }
}
