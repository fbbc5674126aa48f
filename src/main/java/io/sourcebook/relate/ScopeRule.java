package io.sourcebook.relate;

import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a legal measure covers: a list, and a longer one with all of its items.
 *
 * <p>Differs: {@code tariffs on steel and copper} and {@code tariffs on steel, copper and zinc}.
 * Not: lists that share only some items, which may be two measures.
 */
final class ScopeRule implements DifferenceRule {

  /** Words between the measure and its list: {@code sanctions that affect the}. */
  private static final int MOST_BETWEEN = 3;

  private static final int FEWEST_ITEMS = 2;

  private static final Set<String> AND = Set.of("and", "y", "e");

  @Override
  public List<Claim> claims(List<FoundSentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    String countries = String.join(" ", Countries.main(sentences));
    for (FoundSentence sentence : sentences) {
      if (sentence.role() == Role.HEADING || countries.isEmpty()) {
        continue;
      }
      List<Word> words = sentence.words();
      for (int i = 1; i + 1 < words.size(); i++) {
        if (AND.contains(words.get(i).folded())) {
          claim(sentence, i, countries).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(FoundSentence sentence, int and, String countries) {
    List<Word> words = sentence.words();
    int last = and + 1;
    int first = and - 1;
    if (!isItem(words, first) || !isItem(words, last) || words.get(last).afterBreak()) {
      return Optional.empty();
    }
    while (first > 0 && words.get(first).gap().strip().equals(",") && isItem(words, first - 1)) {
      first--;
    }
    Optional<String> measure = measure(words, first, last);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    Set<String> items = new TreeSet<>();
    for (int i = first; i <= last; i++) {
      if (i != and) {
        items.add(words.get(i).folded());
      }
    }
    Span span = words.get(first).span().cover(words.get(last).span());
    return Optional.of(
        new Claim(
            measure.get() + " " + countries,
            "What the " + measure.get() + " cover",
            String.join(" ", items),
            span,
            sentence));
  }

  private static boolean isItem(List<Word> words, int at) {
    Word word = words.get(at);
    return !word.capitalised()
        && !word.numeric()
        && !Vocabulary.PREPOSITIONS.contains(word.folded())
        && !Vocabulary.MEASURES.contains(word.folded())
        && Rarity.of("en").weight(word) > 0.3;
  }

  /** The measure right behind the list, or a little before it. */
  private static Optional<String> measure(List<Word> words, int first, int last) {
    if (last + 1 < words.size()
        && !words.get(last + 1).afterBreak()
        && isMeasure(words.get(last + 1))) {
      return Optional.of(words.get(last + 1).folded());
    }
    for (int i = first; i >= Math.max(1, first - MOST_BETWEEN); i--) {
      if (words.get(i).afterBreak()) {
        return Optional.empty();
      }
      if (isMeasure(words.get(i - 1))) {
        return Optional.of(words.get(i - 1).folded());
      }
    }
    return Optional.empty();
  }

  private static boolean isMeasure(Word word) {
    return Vocabulary.MEASURES.contains(word.folded()) && word.folded().endsWith("s");
  }

  @Override
  public boolean differ(Claim one, Claim other) {
    Set<String> first = Set.of(one.version().split(" ", -1));
    Set<String> second = Set.of(other.version().split(" ", -1));
    return Math.min(first.size(), second.size()) >= FEWEST_ITEMS
        && (first.containsAll(second) || second.containsAll(first));
  }
}
