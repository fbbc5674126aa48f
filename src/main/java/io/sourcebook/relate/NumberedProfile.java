package io.sourcebook.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A profile with a number in place of each word: so it lies close together, and hundreds of
 * thousands of pairs are compared in no time.
 *
 * @param speaker empty where nobody is named who says most of it
 * @param figures the values by the stem of the unit
 */
record NumberedProfile(
    Profile of,
    WordVector weights,
    WordSet plain,
    WordSet speaker,
    List<WordSet> persons,
    List<WordSet> places,
    WordSet weekdays,
    WordSet months,
    Map<Integer, WordSet> figures,
    WordSet numerals) {

  /** Profiles of which one thread takes the words at once. */
  private static final int STRETCH = 1024;

  /** The same, whose words are comparable with those of each other, in their order. */
  static List<NumberedProfile> of(List<Profile> profiles) {
    Map<String, Integer> numbers = numbers(profiles);
    return profiles.parallelStream().map(profile -> of(profile, numbers)).toList();
  }

  /** Numbers in the order of the words. */
  private static Map<String, Integer> numbers(List<Profile> profiles) {
    int stretches = (profiles.size() + STRETCH - 1) / STRETCH;
    Set<String> words = new HashSet<>();
    IntStream.range(0, stretches)
        .parallel()
        .mapToObj(
            i -> words(profiles.subList(i * STRETCH, Math.min((i + 1) * STRETCH, profiles.size()))))
        .toList()
        .forEach(words::addAll);
    Map<String, Integer> numbers = new HashMap<>(2 * words.size());
    words.stream().sorted().forEachOrdered(word -> numbers.put(word, numbers.size()));
    return numbers;
  }

  private static Set<String> words(List<Profile> profiles) {
    Set<String> words = new HashSet<>();
    for (Profile profile : profiles) {
      words.addAll(profile.weights().stems());
      words.addAll(profile.plain());
      profile.speaker().ifPresent(words::addAll);
      profile.persons().forEach(words::addAll);
      profile.places().forEach(words::addAll);
      words.addAll(profile.weekdays());
      words.addAll(profile.months());
      words.addAll(profile.figures().keySet());
      profile.figures().values().forEach(words::addAll);
      words.addAll(profile.numerals());
    }
    return words;
  }

  private static NumberedProfile of(Profile profile, Map<String, Integer> numbers) {
    double[] weights = new double[profile.weights().size()];
    boolean[] compared = new boolean[weights.length];
    Set<String> ofNames = Set.copyOf(profile.compared());
    for (int i = 0; i < weights.length; i++) {
      weights[i] = profile.weights().weight(i);
      compared[i] = ofNames.contains(profile.weights().stem(i));
    }
    return new NumberedProfile(
        profile,
        new WordVector(of(profile.weights().stems(), numbers), weights, compared),
        WordSet.of(of(profile.plain(), numbers)),
        WordSet.of(of(profile.speaker().orElse(List.of()), numbers)),
        names(profile.persons(), numbers),
        names(profile.places(), numbers),
        WordSet.of(of(profile.weekdays(), numbers)),
        WordSet.of(of(profile.months(), numbers)),
        figures(profile.figures(), numbers),
        WordSet.of(of(profile.numerals(), numbers)));
  }

  private static int[] of(Collection<String> words, Map<String, Integer> numbers) {
    int[] of = new int[words.size()];
    int i = 0;
    for (String word : words) {
      of[i++] = numbers.getOrDefault(word, 0);
    }
    return of;
  }

  private static Map<Integer, WordSet> figures(
      Map<String, List<String>> figures, Map<String, Integer> numbers) {
    if (figures.isEmpty()) {
      return Map.of();
    }
    Map<Integer, WordSet> numbered = new HashMap<>();
    figures.forEach(
        (unit, values) ->
            numbered.put(numbers.getOrDefault(unit, 0), WordSet.of(of(values, numbers))));
    return Map.copyOf(numbered);
  }

  private static List<WordSet> names(List<List<String>> names, Map<String, Integer> numbers) {
    List<WordSet> sets = new ArrayList<>();
    names.forEach(name -> sets.add(WordSet.of(of(name, numbers))));
    return List.copyOf(sets);
  }

  /** The sum of the lower weights of the stems that two sentences share, names and dates aside. */
  double shared(NumberedProfile other) {
    return weights.shared(other.weights);
  }

  /** The share of all their words, small ones too, that two sentences have in common. */
  double overlap(NumberedProfile other) {
    return share(plain.common(other.plain), other);
  }

  /** Whether that share is so large. */
  boolean overlaps(NumberedProfile other, double least) {
    // Rounded down: in the end the share itself decides.
    int common = (int) (least * (plain.size() + other.plain.size()) / (1 + least));
    return share(plain.common(other.plain, common), other) >= least;
  }

  private double share(int common, NumberedProfile other) {
    int all = plain.size() + other.plain.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
