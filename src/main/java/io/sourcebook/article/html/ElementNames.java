package io.sourcebook.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in the names that an element bears, by which its makers say what it is for.
 *
 * @param words in lower case; {@code entry-date postedOn} gives entry, date, entrydate, posted, on,
 *     postedon
 */
record ElementNames(Set<String> words) {

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "itemprop", "property", "data-testid");

  /** Names of this length are made by a machine and say nothing. */
  private static final int LONGEST = 400;

  private static final ElementNames NONE = new ElementNames(Set.of());

  static ElementNames of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    Set<String> words = new HashSet<>();
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() <= LONGEST) {
        collect(value, words);
      }
    }
    return new ElementNames(words);
  }

  boolean hasAny(Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  /** Each word, and each two in a row within one name. */
  private static void collect(String value, Set<String> words) {
    StringBuilder word = new StringBuilder();
    String before = "";
    for (int i = 0; i <= value.length(); i++) {
      char c = i < value.length() ? value.charAt(i) : ' ';
      boolean hump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(value.charAt(i - 1));
      if (word.length() > 0 && (!Character.isLetter(c) || hump)) {
        String found = word.toString().toLowerCase(Locale.ROOT);
        words.add(found);
        if (!before.isEmpty()) {
          words.add(before + found);
        }
        before = found;
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (Character.isWhitespace(c)) {
        before = "";
      }
    }
  }
}
