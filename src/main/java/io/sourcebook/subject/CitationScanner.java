package io.sourcebook.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads citations: {@code [@KEY "words"]}, {@code [@KEY ¶8]}, {@code [@KEY ¶8 "words"; @OTHER
 * "words"]}.
 */
final class CitationScanner {

  static final String EXAMPLE = "[@KEY \"exact words\"]";

  /** Each opening mark with the marks that may close it. */
  private static final Map<Integer, String> MARKS =
      Map.of((int) '"', "\"", (int) '“', "”", (int) '„', "“”", (int) '«', "»", (int) '‟', "”");

  private static final String ANY_MARK = "\"“”„‟«»";
  private static final int MOST_DIGITS = 6;

  private final CharSequence text;
  private int at;

  private CitationScanner(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * What stands between one pair of brackets.
   *
   * @param end behind the closing bracket
   */
  record Bracket(List<Citation> citations, int end) {}

  /** Whether a bracket opens a citation. */
  static boolean begins(CharSequence text, int bracket) {
    int at = bracket + 1;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(bracket) == '[' && text.charAt(at) == '@';
  }

  /** Reads what {@link #begins} at an opening bracket. */
  static Bracket scan(CharSequence text, int bracket) throws CitationFault {
    return new CitationScanner(text, bracket).bracket();
  }

  private Bracket bracket() throws CitationFault {
    int open = at;
    List<Citation> citations = new ArrayList<>();
    do {
      at++;
      citations.add(citation(open));
      space();
    } while (peek() == ';');
    if (peek() < 0) {
      throw unclosed(open);
    }
    if (peek() != ']') {
      throw foreign(citations.get(citations.size() - 1), open);
    }
    return new Bracket(List.copyOf(citations), at + 1);
  }

  private Citation citation(int open) throws CitationFault {
    space();
    if (peek() < 0) {
      throw unclosed(open);
    }
    if (peek() != '@') {
      throw new CitationFault(
          at, "a citation begins with @ and the key of an article", "Write " + EXAMPLE + ".");
    }
    at++;
    int keyStart = at;
    while (peek() >= 0 && isKey(peek())) {
      at += Character.charCount(peek());
    }
    String key = text.subSequence(keyStart, at).toString();
    if (key.isEmpty()) {
      throw new CitationFault(
          at,
          "a citation without a key",
          "Write the key of an article behind the @: " + EXAMPLE + ".");
    }
    space();
    Optional<Integer> block = peek() == '¶' ? Optional.of(block(key)) : Optional.empty();
    space();
    boolean quoted = peek() >= 0 && MARKS.containsKey(peek());
    int wordsStart = quoted ? wordsStart() : keyStart;
    Optional<String> words = quoted ? Optional.of(words()) : Optional.empty();
    if (block.isEmpty() && words.isEmpty()) {
      throw nothingCited(key, open);
    }
    return new Citation(key, keyStart, words, wordsStart, block);
  }

  private int block(String key) throws CitationFault {
    int sign = at;
    at++;
    space();
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    String digits = text.subSequence(start, at).toString();
    if (digits.isEmpty() || digits.length() > MOST_DIGITS || Integer.parseInt(digits) == 0) {
      throw new CitationFault(
          sign,
          "¶ needs the number of a block, counted from 1",
          "Write [@" + key + " ¶8], with the number that the page of the source shows.");
    }
    return Integer.parseInt(digits);
  }

  /** Where the words begin behind the quotation mark that is read next. */
  private int wordsStart() {
    int start = at + Character.charCount(peek());
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private String words() throws CitationFault {
    int open = at;
    int opener = peek();
    String closers = MARKS.getOrDefault(opener, "");
    StringBuilder words = new StringBuilder();
    int depth = 1;
    at += Character.charCount(opener);
    while (peek() >= 0) {
      int sign = peek();
      boolean escape = sign == '\\' && at + 1 < text.length() && isMark(text.charAt(at + 1));
      if (escape) {
        at++;
        words.append(text.charAt(at));
      } else if (closers.indexOf(sign) >= 0) {
        depth--;
        if (depth == 0) {
          at += Character.charCount(sign);
          if (words.toString().isBlank()) {
            throw new CitationFault(
                open,
                "no words stand between these quotation marks",
                "Quote the words that the statement stands on.");
          }
          return words.toString();
        }
        words.appendCodePoint(sign);
      } else {
        // Typographic marks tell which way they face, so the same kind may stand within itself.
        depth += sign == opener ? 1 : 0;
        words.appendCodePoint(sign);
      }
      at += Character.charCount(peek());
    }
    throw new CitationFault(
        open,
        "this quotation mark is never closed",
        "Close it behind the cited words; write \\\" for a mark within them.");
  }

  private CitationFault unclosed(int open) {
    return new CitationFault(
        open,
        "this citation is never closed",
        "Close it with ] behind the quotation mark that ends the words.");
  }

  private CitationFault nothingCited(String key, int open) {
    int sign = peek();
    if (sign < 0) {
      return unclosed(open);
    }
    if (sign == ']' || sign == ';') {
      return new CitationFault(
          open,
          "this citation names neither words nor a block",
          "Quote the words that the statement stands on, [@"
              + key
              + " \"exact words\"], or name a block, [@"
              + key
              + " ¶8].");
    }
    if (Character.isLetterOrDigit(sign)) {
      return new CitationFault(
          at,
          "the cited words stand without quotation marks",
          "Write [@" + key + " \"exact words\"].");
    }
    return foreign(key, sign);
  }

  private CitationFault foreign(Citation last, int open) {
    if (!closesLater()) {
      return unclosed(open);
    }
    if (peek() == '@') {
      return new CitationFault(
          at, "two citations in one bracket need a ; between them", "Write ; before the @.");
    }
    return foreign(last.key(), peek());
  }

  private CitationFault foreign(String key, int sign) {
    return new CitationFault(
        at,
        "`" + Character.toString(sign) + "` cannot stand here in a citation",
        "Write [@"
            + key
            + " \"exact words\"], with \\\" for a mark within the words, and ; before a second"
            + " citation.");
  }

  private boolean closesLater() {
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == ']') {
        return true;
      }
    }
    return false;
  }

  private void space() {
    while (peek() >= 0 && isSpace(peek())) {
      at++;
    }
  }

  private int peek() {
    return at < text.length() ? Character.codePointAt(text, at) : -1;
  }

  private static boolean isKey(int codePoint) {
    return !isSpace(codePoint)
        && "[];,@¶\\".indexOf(codePoint) < 0
        && ANY_MARK.indexOf(codePoint) < 0;
  }

  private static boolean isMark(int codePoint) {
    return ANY_MARK.indexOf(codePoint) >= 0;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
