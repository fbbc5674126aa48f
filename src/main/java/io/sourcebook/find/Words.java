package io.sourcebook.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Splits a sentence into words: letters and digits, with hyphens and apostrophes inside. */
final class Words {

  private Words() {}

  private static final Set<String> SPANISH =
      Set.of(
          "el",
          "la",
          "los",
          "las",
          "de",
          "del",
          "que",
          "en",
          "se",
          "un",
          "una",
          "por",
          "al",
          "más",
          "ciento",
          "millones");

  private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "is");

  /** Enough of a sentence to tell its language. */
  private static final int CHARACTERS_SEEN = 600;

  /** Whether a sentence is Spanish, by its commonest words. */
  static boolean isSpanish(String text, int from, int to) {
    Set<String> spanish = new HashSet<>();
    for (Word word : of(text, from, Math.min(to, from + CHARACTERS_SEEN))) {
      if (ENGLISH.contains(word.lower())) {
        return false;
      }
      if (SPANISH.contains(word.lower())) {
        spanish.add(word.lower());
      }
    }
    return spanish.size() > 1;
  }

  static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int before = from;
    for (int i = from; i < to; ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || isInner(text, end, to))) {
        end++;
      }
      boolean joined = !words.isEmpty() && Letters.skipSpace(text, before, i) == i;
      words.add(word(text, i, end, joined));
      before = end;
      i = end;
    }
    return words;
  }

  private static boolean isInner(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '-' || Letters.isApostrophe(c))
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static Word word(String text, int start, int end, boolean joined) {
    String word = Letters.lower(text.substring(start, end));
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return new Word(start, end, word, bare, Character.isUpperCase(text.charAt(start)), joined);
  }
}
