package io.sourcebook.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words of which an element's classes, id and other names are made: {@code article-body} and
 * {@code articleBody} are "article body".
 */
final class NameWords {

  private static final NameWords NONE = new NameWords(List.of());

  /** Names that a program made are long and tell nothing. */
  private static final int LONGEST = 400;

  private final List<String> words;

  private NameWords(List<String> words) {
    this.words = words;
  }

  static NameWords of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    List<String> words = new ArrayList<>();
    for (String attribute : ATTRIBUTES) {
      split(element.attr(attribute), words);
    }
    return words.isEmpty() ? NONE : new NameWords(words);
  }

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label");

  /** Words, with an empty one between names, so that no pair reaches over two of them. */
  private static void split(String value, List<String> words) {
    int length = Math.min(value.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= length; i++) {
      boolean border = i == length || !Character.isLetterOrDigit(value.charAt(i));
      boolean hump =
          !border
              && i > start
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (border || hump) {
        if (i > start) {
          words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = border ? i + 1 : i;
        if (border && (i == length || Character.isWhitespace(value.charAt(i)))) {
          words.add("");
        }
      }
    }
  }

  /** Whether one of the words, or two neighbours written with a space, is in the set. */
  boolean any(Set<String> wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.contains(words.get(i))
          || (i + 1 < words.size()
              && !words.get(i).isEmpty()
              && wanted.contains(words.get(i) + " " + words.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return String.join(" ", words).strip();
  }
}
