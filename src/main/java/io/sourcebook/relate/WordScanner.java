package io.sourcebook.relate;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words of a stretch of text, each character once. */
final class WordScanner {

  private WordScanner() {}

  /** The words within a span, in order. */
  static List<Word> words(CanonicalText text, Span span) {
    String value = text.value();
    int end = text.charAt(span.end());
    int from = text.charAt(span.start());
    List<Word> words = new ArrayList<>();
    int lastEnd = from;
    int at = from;
    while (at < end) {
      int c = value.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at += Character.charCount(c);
        continue;
      }
      int stop = wordEnd(value, at, end);
      String surface = value.substring(at, stop);
      String gap = words.isEmpty() ? "" : value.substring(lastEnd, at);
      words.add(new Word(fold(surface), surface, text.span(at, stop), gap));
      lastEnd = stop;
      at = stop;
    }
    return words;
  }

  /** Lower case, without accents, inner full stops and a possessive ending. */
  static String fold(String surface) {
    StringBuilder plain = new StringBuilder(surface.length());
    boolean ascii = true;
    boolean digits = Character.isDigit(surface.codePointAt(0));
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c == '’') {
        c = '\'';
      } else if (c == '.' && !digits) {
        continue;
      } else if (c == ',') {
        continue;
      }
      ascii &= c < 128;
      plain.append(c);
    }
    String text = plain.toString();
    if (!ascii) {
      String split = Normalizer.normalize(text, Normalizer.Form.NFD);
      StringBuilder bare = new StringBuilder(split.length());
      split
          .codePoints()
          .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
          .forEach(bare::appendCodePoint);
      text = bare.toString();
    }
    text = text.toLowerCase(Locale.ROOT);
    if (text.length() > 2 && text.endsWith("'s")) {
      return text.substring(0, text.length() - 2);
    }
    return text.length() > 1 && text.endsWith("'") ? text.substring(0, text.length() - 1) : text;
  }

  /** Where the word ends that begins at {@code at}. */
  private static int wordEnd(String value, int at, int end) {
    int i = at;
    boolean digits = Character.isDigit(value.codePointAt(at));
    while (i < end) {
      int c = value.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i += Character.charCount(c);
        continue;
      }
      int next = i + 1 < end ? value.codePointAt(i + 1) : ' ';
      boolean apostrophe = c == '\'' || c == '’';
      if (apostrophe && Character.isLetter(next)) {
        i++;
      } else if (apostrophe && i > at && value.charAt(i - 1) == 's' && next == ' ') {
        return i + 1;
      } else if (digits && (c == '.' || c == ',') && Character.isDigit(next)) {
        i++;
      } else if (!digits && c == '.' && isInitials(value, at, i, end)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether the full stop at {@code dot} stands in or behind letters such as {@code U.S.}. */
  private static boolean isInitials(String value, int at, int dot, int end) {
    boolean singleBefore =
        Character.isLetter(value.charAt(dot - 1))
            && (dot - 1 == at || value.charAt(dot - 2) == '.');
    if (!singleBefore) {
      return false;
    }
    boolean letterBehind = dot + 1 < end && Character.isLetter(value.charAt(dot + 1));
    boolean singleBehind =
        letterBehind && (dot + 2 >= end || !Character.isLetterOrDigit(value.charAt(dot + 2)));
    return singleBehind || (!letterBehind && dot - 1 > at);
  }
}
