package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that names who wrote the article, and perhaps when.
 *
 * @param authors in order
 * @param date the date behind the names
 */
public record Byline(List<String> authors, Optional<DateLine> date) {
  public Byline {
    authors = List.copyOf(authors);
  }

  private static final int LONGEST = 200;

  private static final List<String> OPENINGS =
      List.of("written by ", "words by ", "story by ", "texto de ", "escrito por ", "by ", "por ");

  /** "By Ann Lee and Bo Chen, Education Reporter | 3 March 2021". */
  public static Optional<Byline> parse(String line) {
    if (line.length() > LONGEST || line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String lower = Words.fold(line);
    for (String opening : OPENINGS) {
      if (lower.startsWith(opening) && lower.length() == line.length()) {
        return named(line.substring(opening.length()));
      }
    }
    // Folding may have shortened the line; the opening itself bears no accent.
    for (String opening : OPENINGS) {
      if (line.regionMatches(true, 0, opening, 0, opening.length())) {
        return named(line.substring(opening.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Byline> named(String rest) {
    int end = endOfNames(rest);
    List<String> authors = names(rest.substring(0, end));
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    String behind = Blank.strip(rest.substring(end));
    String bare = behind.isEmpty() ? "" : Blank.strip(behind.substring(1));
    Optional<DateLine> date = DateLine.parse(bare);
    boolean office =
        behind.startsWith(",")
            || behind.startsWith("|")
            || behind.startsWith("·")
            || isDash(behind);
    if (!behind.isEmpty() && date.isEmpty() && !(office && isOffice(bare))) {
      return Optional.empty();
    }
    return Optional.of(new Byline(authors, date));
  }

  /** Where the names end: at a bar or a dash, or at a comma behind which no further name stands. */
  private static int endOfNames(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if ("|·•–—(/".indexOf(c) >= 0 || (c == '-' && i > 0 && Blank.isBlank(rest.charAt(i - 1)))) {
        return i;
      }
      if (c == ',') {
        int stop = i + 1;
        while (stop < rest.length() && ",|·•–—(/".indexOf(rest.charAt(stop)) < 0) {
          stop++;
        }
        String next = Blank.strip(rest.substring(i + 1, stop));
        boolean further =
            next.startsWith("and ") || next.startsWith("y ") || hasAnd(rest.substring(i + 1));
        if (!further) {
          return i;
        }
      }
    }
    return rest.length();
  }

  private static boolean hasAnd(String rest) {
    return rest.contains(" and ") || rest.contains(" y ") || rest.contains(" & ");
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(",| and | y | & ", -1)) {
      String name = Blank.strip(part);
      if (name.startsWith("and ")) {
        name = name.substring("and ".length());
      }
      if (name.isEmpty()) {
        continue;
      }
      if (!PersonNames.isName(name)) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }

  /** An office or newsroom behind a name: a few words, no sentence. */
  private static boolean isOffice(String text) {
    return Words.count(text) <= MOST_OFFICE_WORDS
        && !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && !Prose.endsWithFullStop(text);
  }

  private static final int MOST_OFFICE_WORDS = 8;

  private static boolean isDash(String text) {
    return text.startsWith("-") || text.startsWith("–") || text.startsWith("—");
  }
}
