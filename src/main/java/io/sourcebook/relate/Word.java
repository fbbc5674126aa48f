package io.sourcebook.relate;

import io.sourcebook.model.Span;

/**
 * A word of a passage.
 *
 * @param folded in lower case, without accents, inner full stops and a possessive ending
 * @param text as it stands, with its possessive ending
 * @param span where it stands
 * @param gap the characters between the word before and this one; empty for the first
 */
record Word(String folded, String text, Span span, String gap) {

  /** Whether it begins with a capital letter. */
  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it ends as a possessor: {@code Ana's}, {@code the workers'}. */
  boolean possessive() {
    int mark = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
    return mark > 0 && (mark == text.length() - 1 || text.substring(mark + 1).equals("s"));
  }

  /** Whether more than spaces stands before it: a comma, a dash, a bracket, a quotation mark. */
  boolean afterBreak() {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-') {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a digit. */
  boolean numeric() {
    return Character.isDigit(text.codePointAt(0));
  }
}
