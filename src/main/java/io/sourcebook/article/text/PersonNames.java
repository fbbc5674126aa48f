package io.sourcebook.article.text;

import java.util.List;
import java.util.Set;

/** What the names of people look like in a byline. */
public final class PersonNames {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "y", "da", "do", "dos", "di", "van", "von", "der", "den",
          "el", "al", "bin", "ibn", "le", "du", "o", "mc", "st", "ter");

  private static final int MOST_WORDS = 6;

  private PersonNames() {}

  /** Whether words look like one person's name: two to six, written with capitals. */
  public static boolean isName(String text) {
    List<String> words = Words.split(text);
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      String folded = Words.fold(word);
      if (Character.isUpperCase(word.codePointAt(0))) {
        capitals++;
      } else if (!PARTICLES.contains(folded)) {
        return false;
      }
      if (MonthNames.isNoName(folded) || word.codePoints().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return capitals >= 2 && text.codePoints().allMatch(PersonNames::mayStandInAName);
  }

  private static boolean mayStandInAName(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == '\''
        || c == '’'
        || c == '-'
        || c == '.';
  }
}
