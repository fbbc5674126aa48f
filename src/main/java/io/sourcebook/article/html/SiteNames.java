package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the site of a page calls itself, for telling its name from a title's words.
 *
 * @param names folded and without the spaces: {@code theharbourpost}
 */
record SiteNames(Set<String> names) {

  /** Shorter names are words that any title may hold. */
  private static final int SHORTEST_PART = 4;

  /** "The Harbour Post Latest News": a name with a few words around it. */
  private static final int MOST_WORDS = 6;

  private static final String SEPARATORS = "|-–—·•»«›‹:/~";

  /** Separators that no title uses within itself, so that they need no spaces around them. */
  private static final String STRONG = "|»«•";

  static SiteNames of(List<String> told) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : told) {
      String letters = letters(name);
      if (!letters.isEmpty()) {
        names.add(letters);
      }
    }
    return new SiteNames(names);
  }

  /** Whether words are the site's name, perhaps with a few words of its own around it. */
  boolean isSite(String words) {
    String letters = letters(words);
    if (letters.isEmpty() || Words.count(words) > MOST_WORDS) {
      return false;
    }
    for (String name : names) {
      boolean same = letters.equals(name) || ("the" + letters).equals(name);
      boolean within =
          name.length() >= SHORTEST_PART
              && (letters.startsWith(name)
                  || letters.endsWith(name)
                  || letters.equals("the" + name));
      boolean shortened = letters.length() >= SHORTEST_PART && name.startsWith(letters);
      if (same || within || shortened) {
        return true;
      }
    }
    return false;
  }

  /** A title without the site's name at either side. */
  String without(String title) {
    String rest = Blank.strip(title);
    boolean changed = true;
    while (changed) {
      changed = false;
      List<int[]> separators = separators(rest);
      if (!separators.isEmpty()) {
        int[] last = separators.get(separators.size() - 1);
        int[] first = separators.get(0);
        if (isSite(rest.substring(last[1]))) {
          rest = Blank.strip(rest.substring(0, last[0]));
          changed = true;
        } else if (isSite(rest.substring(0, first[0]))) {
          rest = Blank.strip(rest.substring(first[1]));
          changed = true;
        }
      }
    }
    return rest;
  }

  /** The parts of a title between separators. */
  static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int[] separator : separators(title)) {
      parts.add(Blank.strip(title.substring(at, separator[0])));
      at = separator[1];
    }
    parts.add(Blank.strip(title.substring(at)));
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Start and end of each separator with the spaces around it. */
  private static List<int[]> separators(String title) {
    List<int[]> found = new ArrayList<>();
    int at = 0;
    while (at < title.length()) {
      if (SEPARATORS.indexOf(title.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = at;
      boolean strong = false;
      while (end < title.length() && SEPARATORS.indexOf(title.charAt(end)) >= 0) {
        strong |= STRONG.indexOf(title.charAt(end)) >= 0;
        end++;
      }
      boolean spaced =
          at > 0
              && end < title.length()
              && Blank.isBlank(title.charAt(at - 1))
              && Blank.isBlank(title.charAt(end));
      if ((spaced || strong) && at > 0 && end < title.length()) {
        found.add(new int[] {at, end});
      }
      at = end;
    }
    return found;
  }

  private static String letters(String name) {
    return String.join("", Words.folded(name));
  }
}
