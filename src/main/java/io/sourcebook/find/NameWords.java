package io.sourcebook.find;

import java.util.Set;

/** What single words tell about names; all words folded. */
final class NameWords {

  private static final WordTable TABLE = WordTable.read("names.txt");

  static final Set<String> WEEKDAYS = TABLE.words("weekdays");
  static final Set<String> MONTHS = TABLE.words("months");
  static final Set<String> MONTHS_AND_NAMES = TABLE.words("months-and-names");
  static final Set<String> DEMONYMS = TABLE.words("demonyms");
  static final Set<String> PARTICLES = TABLE.words("particles");
  static final Set<String> TITLES = TABLE.words("titles");
  static final Set<String> TITLE_MODIFIERS = TABLE.words("title-modifiers");
  static final Set<String> OFFICES_OF = TABLE.words("offices-of");
  static final Set<String> ORGANISATIONS = TABLE.words("organisation-words");
  static final Set<String> OUTLETS = TABLE.words("outlets");
  static final Set<String> WITH_ARTICLE = TABLE.words("with-article");
  static final Set<String> PLACES = TABLE.words("places");
  static final Set<String> BODIES = TABLE.words("bodies");
  static final Set<String> RELATIONS = TABLE.words("relations");
  static final Set<String> OPENERS = TABLE.words("openers");

  private NameWords() {}

  /** Whether a word is a title or office, or the plural of one. */
  static boolean isTitle(String word) {
    return TITLES.contains(word) || (word.endsWith("s") && TITLES.contains(chop(word)));
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** Whether the words from one token to another are an entry, joined with hyphens. */
  static boolean isEntry(Set<String> table, Tokens tokens, int from, int to) {
    if (to - from > 4) {
      return false;
    }
    return table.contains(joined(tokens, from, to));
  }

  /** The folded words from one token to another, the last included, joined with hyphens. */
  static String joined(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i <= to; i++) {
      if (i > from) {
        key.append('-');
      }
      key.append(tokens.get(i).word());
    }
    return key.toString();
  }

  /** Whether some outlet's name is written so, with or without its article. */
  static boolean isOutlet(Tokens tokens, int from, int to) {
    int start = to > from && tokens.is(from, "the") ? from + 1 : from;
    return isEntry(OUTLETS, tokens, from, to) || isEntry(OUTLETS, tokens, start, to);
  }
}
