package io.sourcebook.relate;

import io.sourcebook.model.Name;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rank something has in the world: the first, one of the first, the second.
 *
 * <p>Differs: {@code Chile, with some of the largest copper mines in the world} and {@code Chile
 * has the world's biggest copper mines}. Not: ranks of other things, or without {@code world}.
 */
final class SuperlativeRule implements DifferenceRule {

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("largest", "size"),
          Map.entry("biggest", "size"),
          Map.entry("greatest", "size"),
          Map.entry("smallest", "smallness"),
          Map.entry("richest", "wealth"),
          Map.entry("wealthiest", "wealth"),
          Map.entry("poorest", "poverty"),
          Map.entry("oldest", "age"),
          Map.entry("tallest", "height"),
          Map.entry("highest", "height"),
          Map.entry("longest", "length"),
          Map.entry("fastest", "speed"),
          Map.entry("deadliest", "deaths"));

  private static final Set<String> RANKS = Set.of("second", "third", "fourth", "fifth");

  /** Words of the thing that is ranked: {@code proven crude oil reserves}. */
  private static final int LONGEST_THING = 4;

  /** Words before the superlative that can make it one of several. */
  private static final int PARTITIVE_WINDOW = 4;

  @Override
  public List<Claim> claims(List<FoundSentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    for (FoundSentence sentence : sentences) {
      if (sentence.role() == Role.HEADING) {
        continue;
      }
      for (int i = 0; i < sentence.words().size(); i++) {
        if (CLASSES.containsKey(sentence.words().get(i).folded())) {
          claim(sentence, i).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(FoundSentence sentence, int at) {
    List<Word> words = sentence.words();
    int end = at + 1;
    while (end < words.size()
        && end <= at + LONGEST_THING
        && !words.get(end).afterBreak()
        && !Vocabulary.PREPOSITIONS.contains(words.get(end).folded())
        && !words.get(end).capitalised()
        && !Set.of("and", "or", "that", "which", "who", "is", "was", "has", "have", "are", "were")
            .contains(words.get(end).folded())) {
      end++;
    }
    boolean worldBefore = at > 0 && words.get(at - 1).folded().equals("world");
    boolean rank = at > 0 && RANKS.contains(words.get(at - 1).folded());
    worldBefore |= rank && at > 1 && words.get(at - 2).folded().equals("world");
    boolean worldBehind =
        end + 2 < words.size()
            && words.get(end).folded().equals("in")
            && words.get(end + 1).folded().equals("the")
            && words.get(end + 2).folded().equals("world");
    if (end == at + 1 || !(worldBefore || worldBehind)) {
      return Optional.empty();
    }
    int first = at;
    boolean partitive = false;
    for (int i = at - 1; i >= Math.max(0, at - PARTITIVE_WINDOW); i--) {
      String word = words.get(i).folded();
      if (word.equals("among")
          || (word.equals("of")
              && i > 0
              && Set.of("some", "one").contains(words.get(i - 1).folded()))) {
        partitive = true;
        first = word.equals("among") ? i : i - 1;
      }
    }
    if (!partitive) {
      int determiner = at - (rank ? 1 : 0) - (worldBefore ? 1 : 0);
      first =
          determiner > 0 && words.get(determiner - 1).folded().equals("the")
              ? determiner - 1
              : determiner;
    }
    Optional<String> owner = owner(sentence, first);
    String thing = words.get(end - 1).folded();
    String qualifier = end - 2 > at ? words.get(end - 2).folded() : "";
    String version = partitive ? "one of" : rank ? words.get(at - 1).folded() : "first";
    int last = worldBehind ? end + 2 : end - 1;
    Span span = words.get(first).span().cover(words.get(last).span());
    String named = qualifier.isEmpty() ? thing : qualifier + " " + thing;
    return owner.map(
        name ->
            new Claim(
                name + " " + CLASSES.get(words.get(at).folded()) + " " + Stem.of(thing) + qualifier,
                "Rank of the " + named + " in the world",
                version,
                span,
                sentence));
  }

  /** The nearest country or name before the words. */
  private static Optional<String> owner(FoundSentence sentence, int first) {
    List<Word> words = sentence.words();
    for (int i = first - 1; i >= 0; i--) {
      Optional<String> country = Countries.at(words, i);
      if (country.isPresent()) {
        return country;
      }
      for (Name name : sentence.names()) {
        if (name.span().overlaps(words.get(i).span())) {
          return Optional.of(String.join(" ", Profile.foldedWords(name.full())));
        }
      }
    }
    return Optional.empty();
  }
}
