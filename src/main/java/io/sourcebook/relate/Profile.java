package io.sourcebook.relate;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Name;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a sentence is compared by; of two that differ in anything the words ({@link #toString})
 * differ too.
 *
 * @param weights of the stems of its telling words
 * @param compared those stems of names, dates and numbers, which are also compared by themselves
 * @param plain all words, each once, in order
 * @param speaker the words of the name of the one who says most of it
 * @param figures the values by the stem of the unit, in its order
 */
record Profile(
    Weights weights,
    List<String> compared,
    List<String> plain,
    Optional<List<String>> speaker,
    List<List<String>> persons,
    List<List<String>> places,
    SortedMap<String, List<String>> figures,
    List<String> numerals,
    Manner manner) {

  /**
   * Stems with their weights.
   *
   * @param stems in order
   * @param bits of each weight
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  record Weights(List<String> stems, long[] bits) {
    private static Weights of(SortedMap<String, Double> weights) {
      return new Weights(
          List.copyOf(weights.keySet()),
          weights.values().stream().mapToLong(Double::doubleToRawLongBits).toArray());
    }

    @Override
    public String toString() {
      return stems + " " + Arrays.toString(bits);
    }
  }

  /**
   * How a sentence tells what it tells, and when that is: what needs no words to be compared by.
   *
   * @param outlet whether an outlet says most of it
   * @param sides of the two sides of each line of {@link Vocabulary#OPPOSITES} those on which it
   *     has a word: a bit for each line, counted from the lowest
   * @param weekdays those that it names: a bit for each
   * @param months those that it names: a bit for each
   */
  record Manner(
      Status status,
      boolean outlet,
      boolean negated,
      boolean ahead,
      Sides sides,
      List<Stretch> dates,
      long weekdays,
      long months) {

    private static final List<String> WEEKDAYS = Vocabulary.WEEKDAYS.stream().sorted().toList();

    private static final List<String> MONTHS =
        Vocabulary.MONTHS.stream().map(Profile::shortMonth).distinct().sorted().toList();

    private static Manner of(FoundSentence sentence, Set<String> plain, boolean ahead) {
      return new Manner(
          TellingStatus.of(sentence),
          TellingStatus.speaker(sentence).map(Speaker::name).filter(Outlets::isOutlet).isPresent(),
          plain.stream().anyMatch(Vocabulary.NEGATORS::contains),
          ahead,
          Sides.of(plain),
          sentence.dates().stream()
              .flatMap(found -> found.value().stream())
              .map(Stretch::of)
              .toList(),
          bits(plain, WEEKDAYS),
          bits(Profile.months(sentence), MONTHS));
    }

    /** A bit for each word of a list that is among others, counted from the lowest. */
    private static long bits(Set<String> words, List<String> list) {
      long bits = 0;
      for (int i = 0; i < list.size(); i++) {
        bits |= words.contains(list.get(i)) ? 1L << i : 0;
      }
      return bits;
    }
  }

  /** On which sides of each contrast a sentence stands, a bit for each contrast. */
  record Sides(long first, long second) {

    private static Sides of(Set<String> words) {
      long first = 0;
      long second = 0;
      for (int i = 0; i < Vocabulary.OPPOSITES.size(); i++) {
        List<Set<String>> sides = Vocabulary.OPPOSITES.get(i);
        first |= Collections.disjoint(words, sides.get(0)) ? 0 : 1L << i;
        second |= Collections.disjoint(words, sides.get(1)) ? 0 : 1L << i;
      }
      return new Sides(first, second);
    }

    /** Whether two sentences stand on the two sides of a contrast, each on one alone. */
    boolean isOpposite(Sides other) {
      long one = first & ~second & other.second & ~other.first;
      return (one | (second & ~first & other.first & ~other.second)) != 0;
    }
  }

  /**
   * A stretch of the calendar.
   *
   * @param first its first day, counted from 1970-01-01
   * @param last its last day, counted so
   * @param day whether it is said to the day
   */
  record Stretch(long first, long last, boolean day) {

    private static Stretch of(Edtf date) {
      return new Stretch(
          date.first().toEpochDay(),
          date.last().toEpochDay(),
          date.precision() == Edtf.Precision.DAY);
    }

    boolean overlaps(Stretch other) {
      return first <= other.last && other.first <= last;
    }
  }

  /**
   * Names are compared by themselves, so in the measure of likeness they count no more than an
   * ordinary telling word; else two sentences that share a name and little else would be alike.
   */
  private static final double MOST_FOR_NAME = 3.0;

  /** Below it a word is in more than a fifth of all texts, and tells nothing. */
  private static final double LEAST_WEIGHT = 1.6;

  /** With fewer listed words a sentence is not in the table's language, and all would seem rare. */
  private static final double LEAST_LISTED = 0.5;

  /** Initials, remnants of broken words and the like tell nothing. */
  private static final int SHORTEST = 3;

  static Profile of(FoundSentence sentence) {
    Rarity rarity = Rarity.of(sentence.language());
    TreeMap<String, Double> weights = new TreeMap<>();
    Set<String> plain = new TreeSet<>();
    Set<String> numerals = new TreeSet<>();
    List<Span> dateSpans = sentence.dates().stream().map(DateExpression::span).toList();
    List<Span> nameSpans = sentence.names().stream().map(Name::span).toList();
    boolean ahead = false;
    int listed = 0;
    int wordsOfLanguage = 0;
    Set<String> compared = new TreeSet<>();
    int name = 0;
    int date = 0;
    for (Word word : sentence.words()) {
      if (sentence.inAttribution(word.span())) {
        continue;
      }
      plain.add(word.folded());
      ahead |= Vocabulary.tellsAhead(word);
      name = firstBehind(nameSpans, name, word.span());
      date = firstBehind(dateSpans, date, word.span());
      boolean inName = name < nameSpans.size() && nameSpans.get(name).overlaps(word.span());
      boolean inDate = date < dateSpans.size() && dateSpans.get(date).overlaps(word.span());
      Integer number = Vocabulary.NUMBERS.get(word.folded());
      if (!inDate && !inName && (word.numeric() || (number != null && number > 1))) {
        numerals.add(number == null ? word.folded() : number.toString());
      }
      if (!inDate && !inName && Vocabulary.SHARES.contains(word.folded())) {
        numerals.add(word.folded());
      }
      if (word.folded().length() >= SHORTEST && !inName && !word.numeric()) {
        wordsOfLanguage++;
        listed += rarity.isListed(word.folded()) ? 1 : 0;
      }
      String stem = Stem.of(word.folded());
      double weight = weight(rarity, word, inName || word.numeric() || inDate);
      if (weight >= LEAST_WEIGHT) {
        // What many sentences of the article speak of is its topic: it does not tell them apart.
        int repeated = sentence.repeated().getOrDefault(stem, 1);
        if (inName || inDate || word.numeric()) {
          compared.add(stem);
        }
        weights.merge(stem, weight / (1 + StrictMath.log(repeated)), Math::max);
      }
    }
    if (listed < LEAST_LISTED * wordsOfLanguage) {
      weights.clear();
    }
    return new Profile(
        Weights.of(weights),
        List.copyOf(compared),
        List.copyOf(plain),
        TellingStatus.speaker(sentence).map(speaker -> List.copyOf(foldedWords(speaker.name()))),
        names(sentence, Name.Kind.PERSON),
        names(sentence, Name.Kind.PLACE),
        figures(sentence),
        List.copyOf(numerals),
        Manner.of(sentence, plain, ahead));
  }

  private static double weight(Rarity rarity, Word word, boolean compared) {
    String folded = word.folded();
    if (folded.indexOf('\'') >= 0 || (folded.length() < SHORTEST && !word.numeric())) {
      return 0;
    }
    double weight = rarity.weight(word);
    return compared ? Math.min(weight, MOST_FOR_NAME) : weight;
  }

  /** The first of the spans, which are in order, that does not end before a place. */
  private static int firstBehind(List<Span> spans, int from, Span place) {
    int at = from;
    while (at < spans.size() && spans.get(at).end() <= place.start()) {
      at++;
    }
    return at;
  }

  private static List<List<String>> names(FoundSentence sentence, Name.Kind kind) {
    Set<List<String>> names = new LinkedHashSet<>();
    for (Name name : sentence.names()) {
      if (name.kind() == kind && !sentence.inAttribution(name.span())) {
        names.add(List.copyOf(foldedWords(name.full())));
      }
    }
    return List.copyOf(names);
  }

  static Set<String> foldedWords(String name) {
    Set<String> words = new TreeSet<>();
    for (String part : name.split("[\\s\\u00a0-]+", -1)) {
      if (!part.isEmpty()) {
        words.add(WordScanner.fold(part));
      }
    }
    return words;
  }

  /** By their first three letters; in English a capital tells the month from the modal verb. */
  private static Set<String> months(FoundSentence sentence) {
    Set<String> months = new TreeSet<>();
    for (Word word : sentence.words()) {
      if (Vocabulary.MONTHS.contains(word.folded())
          && (word.capitalised() || sentence.language().startsWith("es"))) {
        months.add(shortMonth(word.folded()));
      }
    }
    return months;
  }

  private static String shortMonth(String name) {
    return name.substring(0, 3);
  }

  private static SortedMap<String, List<String>> figures(FoundSentence sentence) {
    Map<String, Set<String>> figures = new TreeMap<>();
    for (Figure figure : sentence.figures()) {
      if (figure.upTo().isPresent()) {
        continue; // a range and a number within it agree
      }
      figures
          .computeIfAbsent(Stem.of(figure.unit()), unit -> new TreeSet<>())
          .add(figure.value().stripTrailingZeros().toString());
    }
    SortedMap<String, List<String>> listed = new TreeMap<>();
    figures.forEach((unit, values) -> listed.put(unit, List.copyOf(values)));
    return Collections.unmodifiableSortedMap(listed);
  }
}
