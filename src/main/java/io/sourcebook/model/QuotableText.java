package io.sourcebook.model;

import java.util.Arrays;

/**
 * A canonical text as quoted words are looked up in it: white space of every kind is one space,
 * quotation marks are gone, apostrophes are straight; each character still knows its place.
 */
public final class QuotableText {

  /** A right single quotation mark between letters is an apostrophe and stays. */
  private static final String MARKS = "\"'‘’‚‛“”„‟«»‹›〝〞〟＂＇`´′″";

  private final String characters;

  /** The char position in the original of each character, and one more for the end. */
  private final int[] origin;

  private QuotableText(String characters, int[] origin) {
    this.characters = characters;
    this.origin = origin;
  }

  /** Takes a text, each character once. */
  public static QuotableText of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
          places[out.length()] = i;
          out.append(' ');
        }
      } else if (MARKS.indexOf(c) >= 0) {
        boolean inWord =
            i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        if (inWord) {
          places[out.length()] = i;
          out.append('\'');
        }
      } else if (!isInvisible(c)) {
        places[out.length()] = i;
        out.append(c);
      }
    }
    places[out.length()] = text.length();
    return new QuotableText(out.toString(), Arrays.copyOf(places, out.length() + 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }

  /** Quoted words as they are looked up, without white space around them. */
  public static String words(String quoted) {
    return of(quoted).characters().strip();
  }

  /** Whether the words, as {@link #words} gives them, stand whole in a text. */
  public static boolean stand(String words, String text) {
    return of(text).find(words).length > 0;
  }

  /** The text as it is compared. */
  public String characters() {
    return characters;
  }

  /** Where the characters from {@code start} to {@code end} stand in the text they come from. */
  public Span span(CanonicalText text, int start, int end) {
    int last = origin[end - 1];
    boolean pair =
        Character.isHighSurrogate(text.value().charAt(last)) && last + 1 < text.value().length();
    return text.span(origin[start], last + (pair ? 2 : 1));
  }

  /** Every place where the words stand whole. */
  public int[] find(String words) {
    return WholeWords.find(words, characters);
  }
}
