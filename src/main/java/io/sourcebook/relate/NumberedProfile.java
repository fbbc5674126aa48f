package io.sourcebook.relate;

import io.sourcebook.relate.Profile.Manner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile with a number in place of each word: so it is remembered in few bytes, lies close
 * together, and hundreds of thousands of pairs are compared in no time.
 *
 * @param speaker the words of the name of the one who says most of it
 * @param numerals empty where it has none
 */
record NumberedProfile(
    WordVector weights,
    WordSet plain,
    Optional<WordSet> speaker,
    List<WordSet> persons,
    List<WordSet> places,
    List<Figures> figures,
    Optional<WordSet> numerals,
    Manner manner) {

  /** Telling words that a sentence needs; shorter ones mean another thing in another place. */
  private static final int LEAST_WORDS = 5;

  /** The values of one unit. */
  record Figures(int unit, WordSet values) {

    private Figures by(int[] numbers) {
      return new Figures(numbers[unit], values.by(numbers));
    }
  }

  /** The words of profiles, each once, in order. */
  static List<String> words(List<Profile> profiles) {
    Set<String> words = new HashSet<>();
    for (Profile profile : profiles) {
      words.addAll(profile.weights().stems());
      words.addAll(profile.plain());
      profile.speaker().ifPresent(words::addAll);
      profile.persons().forEach(words::addAll);
      profile.places().forEach(words::addAll);
      words.addAll(profile.figures().keySet());
      profile.figures().values().forEach(words::addAll);
      words.addAll(profile.numerals());
    }
    return words.stream().sorted().toList();
  }

  /**
   * Profiles that are comparable with each other, in their order.
   *
   * @param words of all of them, in order; each is numbered by its place
   */
  static List<NumberedProfile> of(List<Profile> profiles, List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    return profiles.stream().map(profile -> of(profile, numbers)).toList();
  }

  private static NumberedProfile of(Profile profile, Map<String, Integer> numbers) {
    return new NumberedProfile(
        vector(profile, numbers),
        set(profile.plain(), numbers),
        profile.speaker().map(speaker -> set(speaker, numbers)),
        profile.persons().stream().map(name -> set(name, numbers)).toList(),
        profile.places().stream().map(name -> set(name, numbers)).toList(),
        figures(profile.figures(), numbers),
        Optional.of(profile.numerals())
            .filter(numerals -> !numerals.isEmpty())
            .map(numerals -> set(numerals, numbers)),
        profile.manner());
  }

  private static WordVector vector(Profile profile, Map<String, Integer> numbers) {
    List<String> stems = profile.weights().stems();
    Set<String> compared = Set.copyOf(profile.compared());
    int[] aside = new int[compared.size()];
    int found = 0;
    for (int i = 0; i < stems.size(); i++) {
      if (compared.contains(stems.get(i))) {
        aside[found++] = i;
      }
    }
    return WordVector.of(
        numbered(stems, numbers), profile.weights().bits(), Arrays.copyOf(aside, found));
  }

  private static List<Figures> figures(
      Map<String, List<String>> figures, Map<String, Integer> numbers) {
    List<Figures> numbered = new ArrayList<>();
    figures.forEach(
        (unit, values) ->
            numbered.add(new Figures(numbers.getOrDefault(unit, 0), set(values, numbers))));
    return List.copyOf(numbered);
  }

  private static WordSet set(Collection<String> words, Map<String, Integer> numbers) {
    return WordSet.of(numbered(words, numbers));
  }

  private static int[] numbered(Collection<String> words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    int i = 0;
    for (String word : words) {
      numbered[i++] = numbers.getOrDefault(word, 0);
    }
    return numbered;
  }

  /**
   * The same by other numbers of the words.
   *
   * @param numbers for each number here the other one, in the same order
   */
  NumberedProfile by(int[] numbers) {
    return new NumberedProfile(
        weights.by(numbers),
        plain.by(numbers),
        speaker.map(name -> name.by(numbers)),
        by(persons, numbers),
        by(places, numbers),
        figures.isEmpty() ? figures : figures.stream().map(values -> values.by(numbers)).toList(),
        numerals.map(set -> set.by(numbers)),
        manner);
  }

  private static List<WordSet> by(List<WordSet> names, int[] numbers) {
    List<WordSet> renumbered = new ArrayList<>(names.size());
    for (WordSet name : names) {
      renumbered.add(name.by(numbers));
    }
    return List.copyOf(renumbered);
  }

  /** Whether it holds enough words to be compared by. */
  boolean tells() {
    return weights.size() >= LEAST_WORDS;
  }

  /** The sum of the lower weights of the stems that two sentences share, names and dates aside. */
  double shared(NumberedProfile other) {
    return weights.shared(other.weights);
  }
}
