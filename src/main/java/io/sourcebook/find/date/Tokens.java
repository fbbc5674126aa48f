package io.sourcebook.find.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence cut into tokens, in one pass over its chars. */
final class Tokens {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s");

  private final List<Token> tokens;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Cuts the part of a text from {@code start} to {@code end}, in chars. */
  static Tokens of(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    boolean glued = false;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isSpace(c)) {
        glued = false;
        at = next;
        continue;
      }
      if (isDigit(c)) {
        next = number(text, at, end, glued, tokens);
      } else if (Character.isLetter(c)) {
        next = letters(text, at, end);
        tokens.add(word(text, at, next, glued));
      } else if ((c == '\'' || c == '’') && glued && next < end && isLetterAt(text, next)) {
        next = letters(text, next, end);
        tokens.add(word(text, at, next, true));
      } else {
        tokens.add(
            new Token(
                Token.Kind.MARK,
                text.substring(at, Math.min(next, end)),
                "",
                at,
                next,
                false,
                glued,
                -1,
                ""));
      }
      glued = true;
      at = next;
    }
    return new Tokens(List.copyOf(tokens));
  }

  /** The token at a place, or an edge outside of the sentence. */
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? Token.EDGE : tokens.get(index);
  }

  /** The number of tokens. */
  int size() {
    return tokens.size();
  }

  /** Whether these words stand from {@code index} on. */
  boolean hasWords(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(index + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int start, int end, boolean glued, List<Token> tokens) {
    int digits = start;
    while (digits < end && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (isGroup(text, digits, end) && !isDottedDate(text, start, end)) {
      int at = digits;
      while (isGroup(text, at, end)) {
        at++;
        while (at < end && isDigit(text.charAt(at))) {
          at++;
        }
      }
      String folded = text.substring(start, at);
      tokens.add(new Token(Token.Kind.NUMBER, folded, "", start, at, false, glued, -1, ""));
      return at;
    }
    int after = digits;
    if (after < end && isLetterAt(text, after)) {
      int lettersEnd = letters(text, after, end);
      String suffix = fold(text.substring(after, lettersEnd));
      // "8th" and "1990s" are numbers; "3am" and "F16B" are a number and a word.
      after = ORDINALS.contains(suffix) ? lettersEnd : digits;
    }
    String folded = text.substring(start, digits);
    int value = digits - start > 4 ? -1 : Integer.parseInt(folded);
    String suffix = fold(text.substring(digits, after));
    tokens.add(new Token(Token.Kind.NUMBER, folded, "", start, after, false, glued, value, suffix));
    return after;
  }

  /** Whether a separator and a further digit follow, as in 1,999 or 2.5. */
  private static boolean isGroup(String text, int at, int end) {
    return at + 1 < end
        && (text.charAt(at) == ',' || text.charAt(at) == '.')
        && isDigit(text.charAt(at + 1));
  }

  /** Whether three groups as in 8.3.2022 stand here, and no more. */
  private static boolean isDottedDate(String text, int start, int end) {
    int first = digits(text, start, end, 2);
    int second = first < end && text.charAt(first) == '.' ? digits(text, first + 1, end, 2) : first;
    int third =
        second > first && second < end && text.charAt(second) == '.'
            ? digits(text, second + 1, end, 4)
            : second;
    return third - second == 5
        && second - first > 1
        && (third >= end || !isDigit(text.charAt(third)))
        && !isGroup(text, third, end);
  }

  private static int digits(String text, int start, int end, int most) {
    int at = start;
    while (at < end && at - start < most && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int letters(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static Token word(String text, int start, int end, boolean glued) {
    String written = text.substring(start, end);
    boolean capital = Character.isUpperCase(written.codePointAt(0));
    return new Token(
        Token.Kind.WORD,
        fold(written).replace('’', '\''),
        spelled(written),
        start,
        end,
        capital,
        glued,
        -1,
        "");
  }

  private static String spelled(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 0x80)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  private static String fold(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isLetterAt(String text, int at) {
    return Character.isLetter(text.codePointAt(at));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
