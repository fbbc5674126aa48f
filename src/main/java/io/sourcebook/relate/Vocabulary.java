package io.sourcebook.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everyday English and Spanish words of one kind each, from {@code vocabulary.txt}: a heading line
 * {@code [kind]}, then words, {@code #} before a remark; folded as {@link WordScanner#fold} does.
 */
final class Vocabulary {

  private static final Map<String, List<String>> LINES = read("vocabulary.txt");

  /** Words that turn a statement into its contrary. */
  static final Set<String> NEGATORS = words("negators");

  /** Words that tell of what is still ahead or not sure. */
  private static final Set<String> AHEAD = words("ahead");

  static final Set<String> WEEKDAYS = words("weekdays");
  static final Set<String> MONTHS = words("months");

  /** Nouns for people by office or part, that a pronoun could mean. */
  static final Set<String> PEOPLE = words("people");

  /** Nouns for groups with which one can come to terms. */
  static final Set<String> PARTIES = words("parties");

  /** Nouns for what parties conclude. */
  static final Set<String> AGREEMENTS = words("agreements");

  /** Nouns for events that last hours or days. */
  static final Set<String> GATHERINGS = words("gatherings");

  /** Nouns and verbs for those who speak or act for somebody. */
  static final Set<String> DEPUTIES = words("deputies");

  /** Nouns for legal measures. */
  static final Set<String> MEASURES = words("measures");

  /** Openers after which a sentence goes on about the same person. */
  static final Set<String> ADDITIVE = words("additive");

  /** Nouns for groups that are no government. */
  static final Set<String> GROUPS = words("groups");

  /** Verbs that end a measure for good. */
  static final Set<String> ENDED = words("ended");

  /** Verbs that put a measure aside for a while. */
  static final Set<String> PAUSED = words("paused");

  /** Nouns for that. */
  static final Set<String> PAUSES = words("pauses");

  /** Verbs that help others. */
  static final Set<String> HELPERS = words("helpers");

  /** Words of a count that is not closed. */
  static final Set<String> RUNNING = words("running");

  /** Verbs and nouns by which people come together in a place. */
  static final Set<String> MEETS = words("meets");

  /** Nouns for what a meeting is for. */
  static final Set<String> PURPOSES = words("purposes");

  /** Nouns and verbs before the infinitive of a purpose. */
  static final Set<String> ATTEMPTS = words("attempts");

  /** Infinitives that tell for what people met. */
  static final Set<String> PURSUITS = words("pursuits");

  /** Words of a purpose that do not tell one from another. */
  static final Set<String> PURPOSELESS = words("purposeless");

  /** The weekdays from Monday on, English and then Spanish. */
  static final List<String> WEEKDAY_ORDER =
      List.of(String.join(" ", lines("weekdays")).split(" ", -1));

  static final Set<String> ORDINALS = words("ordinals");
  static final Set<String> GATHER_VERBS = words("gather verbs");
  static final Set<String> ABOVE = words("qualifiers above");
  static final Set<String> BELOW = words("qualifiers below");
  static final Set<String> ABOUT = words("qualifiers about");
  static final Set<String> PREPOSITIONS = words("prepositions");
  static final Set<String> FEMALE_NAMES = words("female names");
  static final Set<String> MALE_NAMES = words("male names");

  /** Shares as words; an ordinal counts too, since a merge less is better than a wrong one. */
  static final Set<String> SHARES = words("shares");

  /** Numbers below a hundred as words, by their value. */
  static final Map<String, Integer> NUMBERS = numbers();

  /** Words of which the two sides contradict each other, in pairs of sides. */
  static final List<List<Set<String>>> OPPOSITES = opposites();

  private Vocabulary() {}

  /** Whether a word tells of what is ahead; {@code May} with a capital is a month. */
  static boolean tellsAhead(Word word) {
    return AHEAD.contains(word.folded()) && !word.text().equals("May");
  }

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String line : lines(kind)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }

  private static List<String> lines(String kind) {
    List<String> lines = LINES.get(kind);
    if (lines == null) {
      throw new IllegalStateException("the program lacks its words: " + kind);
    }
    return lines;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : lines("numbers")) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        numbers.put(parts[i], Integer.valueOf(parts[0]));
      }
    }
    return Map.copyOf(numbers);
  }

  private static List<List<Set<String>>> opposites() {
    List<List<Set<String>>> pairs = new ArrayList<>();
    for (String line : lines("opposites")) {
      String[] sides = line.split(" / ", -1);
      pairs.add(List.of(Set.of(sides[0].split(" ", -1)), Set.of(sides[1].split(" ", -1))));
    }
    return List.copyOf(pairs);
  }

  static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> lines = new HashMap<>();
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its words: " + resource);
      }
      List<String> section = new ArrayList<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\n", -1)) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          lines.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          section.add(line);
        }
      }
      return Map.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
