package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.List;

/** The words, numbers and marks of a short line, for reading dates from it. */
public final class LineTokens {

  /**
   * One of them.
   *
   * @param text as it stands
   * @param folded in lower case, without accents
   */
  public record Token(String text, String folded, int start, int end) {

    public boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    public boolean isWord() {
      return Character.isLetter(text.charAt(0));
    }

    public boolean isCapitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean is(String mark) {
      return folded.equals(mark);
    }
  }

  private LineTokens() {}

  /** Cuts a line into words, runs of digits and single marks; white space parts them. */
  public static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Blank.isBlank(c)) {
        at++;
        continue;
      }
      int start = at;
      if (isDigit(c)) {
        while (at < line.length() && isDigit(line.charAt(at))) {
          at++;
        }
      } else if (isLetter(c)) {
        while (at < line.length() && isLetter(line.charAt(at))) {
          at++;
        }
      } else {
        at++;
      }
      String text = line.substring(start, at);
      tokens.add(new Token(text, isLetter(c) ? Words.fold(text) : text, start, at));
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
