package io.sourcebook.subject;

import io.sourcebook.model.Name;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The proper names of one article, with case and accents aside. */
final class ArticleNames {

  /**
   * A name where it stands.
   *
   * @param key its words
   * @param full the words of the longest form of it in the article
   */
  record Known(Span span, String key, String full, Name.Kind kind) {

    /** Whether no longer form of it is known. */
    boolean alone() {
      return key.equals(full);
    }
  }

  private final List<Known> inOrder = new ArrayList<>();
  private final NavigableMap<Integer, Known> byStart = new TreeMap<>();
  private final Map<String, Set<String>> bearers = new HashMap<>();

  /**
   * @param text the words at a span of the article
   */
  ArticleNames(List<Name> names, Function<Span, String> text) {
    Map<String, String> keys = new HashMap<>();
    for (Name name : names) {
      Known known =
          new Known(
              name.span(),
              withoutPossessive(keys.computeIfAbsent(text.apply(name.span()), Word::key)),
              withoutPossessive(keys.computeIfAbsent(name.full(), Word::key)),
              name.kind());
      inOrder.add(known);
      byStart.merge(
          name.span().start(), known, (a, b) -> a.span().length() >= b.span().length() ? a : b);
      noteBearer(known);
    }
  }

  List<Known> inOrder() {
    return inOrder;
  }

  /** The name that holds a stretch of the article. */
  Optional<Known> around(Span words) {
    return Optional.ofNullable(byStart.floorEntry(words.start()))
        .map(Map.Entry::getValue)
        .filter(name -> name.span().contains(words));
  }

  /** The full names in which a surname occurs. */
  Set<String> bearers(String surname) {
    return bearers.getOrDefault(surname, Set.of());
  }

  private void noteBearer(Known name) {
    String[] words = name.full().split(" ", -1);
    if (words.length < 2) {
      return;
    }
    if (name.kind() == Name.Kind.PERSON) {
      for (String word : words) {
        bearers.computeIfAbsent(word, key -> new HashSet<>()).add(name.full());
      }
    } else if (name.kind() == Name.Kind.OTHER) {
      // Where a person is not told from a thing, the last word may be a surname.
      bearers.computeIfAbsent(words[words.length - 1], key -> new HashSet<>()).add(name.full());
    }
  }

  private static String withoutPossessive(String key) {
    return key.endsWith(" s") ? key.substring(0, key.length() - 2) : key;
  }
}
