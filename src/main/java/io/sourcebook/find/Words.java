package io.sourcebook.find;

import java.util.ArrayList;
import java.util.List;

/** Splits a sentence into words: letters and digits, with hyphens and apostrophes inside. */
final class Words {

  private Words() {}

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
    // Character by character, because lower case of a whole word may change its length.
    StringBuilder lower = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      lower.append(c == '’' ? '\'' : Character.toLowerCase(c));
    }
    String word = lower.toString();
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return new Word(start, end, word, bare, Character.isUpperCase(text.charAt(start)), joined);
  }
}
