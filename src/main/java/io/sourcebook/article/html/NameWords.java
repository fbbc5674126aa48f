package io.sourcebook.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
      List.of("class", "id", "role", "itemprop", "data-testid", "data-component");

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

  /** The first of the table's values that one of the words, or two neighbours, leads to. */
  <E extends Enum<E>> Optional<E> first(Map<String, E> table) {
    Optional<E> first = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      first = earlier(first, table.get(words.get(i)));
      if (i + 1 < words.size() && !words.get(i).isEmpty() && !words.get(i + 1).isEmpty()) {
        first = earlier(first, table.get(words.get(i) + " " + words.get(i + 1)));
      }
    }
    return first;
  }

  /** Whether one of the words is in the set. */
  boolean any(Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  private static <E extends Enum<E>> Optional<E> earlier(Optional<E> one, @Nullable E other) {
    boolean better = other != null && (one.isEmpty() || other.compareTo(one.get()) < 0);
    return better ? Optional.of(other) : one;
  }

  /** The words of the first name. */
  List<String> first() {
    int end = words.indexOf("");
    return end < 0 ? words : words.subList(0, end);
  }

  @Override
  public String toString() {
    return String.join(" ", words).strip();
  }
}
