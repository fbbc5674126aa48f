package io.sourcebook.page;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Span;
import io.sourcebook.page.share.Allowance;

/**
 * The text around cited words, cut at a word.
 *
 * @param before canonical text up to the words
 * @param after canonical text behind them
 * @param cutBefore whether more stands before, within the bounds
 * @param cutAfter whether more stands behind
 */
record Surroundings(String before, String after, boolean cutBefore, boolean cutAfter) {

  /**
   * What stands around a span.
   *
   * @param bounds the stretch that is looked at, a sentence or block
   * @param allowed the stretch of it that may be shown; it ends at words
   */
  static Surroundings of(CanonicalText text, Span cited, Span bounds, Span allowed) {
    Span inside = bounds.cover(cited);
    boolean far = cited.start() - allowed.start() > Allowance.BEFORE;
    boolean wide = allowed.end() - cited.end() > Allowance.BEHIND;
    String before =
        text.slice(
            new Span(far ? cited.start() - Allowance.BEFORE : allowed.start(), cited.start()));
    String after =
        text.slice(new Span(cited.end(), wide ? cited.end() + Allowance.BEHIND : allowed.end()));
    return new Surroundings(
        far ? dropFirstWord(before) : before,
        wide ? dropLastWord(after) : after,
        far || allowed.start() > inside.start(),
        wide || allowed.end() < inside.end());
  }

  /** The text before, with an ellipsis where it is cut. */
  String shownBefore() {
    return cutBefore ? "… " + before : before;
  }

  /** The text behind, with an ellipsis where it is cut. */
  String shownAfter() {
    return cutAfter ? after + " …" : after;
  }

  private static String dropFirstWord(String text) {
    int at = 0;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static String dropLastWord(String text) {
    int at = text.length();
    while (at > 0 && !isSpace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(0, at);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
