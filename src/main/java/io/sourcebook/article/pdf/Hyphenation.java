package io.sourcebook.article.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether the hyphen at a line's end belongs to the word, by the other words there are. */
final class Hyphenation {

  /** Every word within the lines, also those with hyphens within; in lower case. */
  private final Set<String> words = new HashSet<>();

  Hyphenation(List<String> lines) {
    boolean cut = false;
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      boolean cuts = !lower.isEmpty() && isHyphen(lower.charAt(lower.length() - 1));
      int at = 0;
      while (at < lower.length()) {
        if (!Character.isLetterOrDigit(lower.charAt(at))) {
          at++;
          continue;
        }
        int end = at;
        while (end < lower.length() && isOfWord(lower, end)) {
          end++;
        }
        // The two halves of a word that a line's end cuts are no words.
        if (!(cut && at == 0) && !(cuts && end == lower.length() - 1)) {
          add(lower.substring(at, end).replace('\u2010', '-'));
        }
        at = end;
      }
      cut = cuts;
    }
  }

  /** Takes a word, and its parts where it has hyphens. */
  private void add(String word) {
    words.add(word);
    int part = 0;
    for (int hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', part)) {
      words.add(word.substring(part, hyphen));
      part = hyphen + 1;
    }
    words.add(word.substring(part));
  }

  /** Two lines as one: without the hyphen, with it, or with a space. */
  String join(String line, String next) {
    char last = line.charAt(line.length() - 1);
    boolean within =
        isHyphen(last)
            && line.length() > 1
            && Character.isLetterOrDigit(line.charAt(line.length() - 2))
            && Character.isLetterOrDigit(next.charAt(0));
    if (!within) {
      return line + " " + next;
    }
    return keeps(line, next) ? line + next : line.substring(0, line.length() - 1) + next;
  }

  private boolean keeps(String line, String next) {
    if (!Character.isLowerCase(next.charAt(0))) {
      return true;
    }
    int start = line.length() - 1;
    while (start > 0 && isOfWord(line, start - 1)) {
      start--;
    }
    int end = 0;
    while (end < next.length() && isOfWord(next, end)) {
      end++;
    }
    String before = line.substring(start, line.length() - 1).toLowerCase(Locale.ROOT);
    String after = next.substring(0, end).toLowerCase(Locale.ROOT);
    if (words.contains(before + "-" + after)) {
      return true;
    }
    if (words.contains(before + after)) {
      return false;
    }
    // Two words that both stand elsewhere make a compound; syllables do not stand alone.
    return before.indexOf('-') >= 0 || (words.contains(before) && words.contains(after));
  }

  private static boolean isOfWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (isHyphen(c)
            && at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }
}
