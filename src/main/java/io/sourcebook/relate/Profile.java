package io.sourcebook.relate;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Name;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a sentence is compared by.
 *
 * @param weights of the stems of its telling words, in order of stem
 * @param compared those stems of names, dates and numbers, which are also compared by themselves
 * @param length of these weights as a vector
 */
record Profile(
    FoundSentence sentence,
    TreeMap<String, Double> weights,
    Set<String> compared,
    double length,
    Status status,
    Optional<String> speaker,
    boolean negated,
    boolean ahead,
    Set<String> plain,
    Set<Set<String>> persons,
    Set<Set<String>> places,
    List<Edtf> dates,
    Set<String> weekdays,
    Set<String> months,
    Map<String, Set<BigDecimal>> figures,
    Set<String> numerals) {

  /**
   * Names are compared by themselves, so in the measure of likeness they count no more than an
   * ordinary telling word; else two sentences that share a name and little else would be alike.
   */
  private static final double MOST_FOR_NAME = 3.0;

  /** Below it a word is in more than a fifth of all texts, and tells nothing. */
  private static final double LEAST_WEIGHT = 1.6;

  /** Telling words that a sentence needs; shorter ones mean another thing in another place. */
  private static final int LEAST_WORDS = 5;

  /** With fewer listed words a sentence is not in the table's language, and all would seem rare. */
  private static final double LEAST_LISTED = 0.5;

  /** Initials, remnants of broken words and the like tell nothing. */
  private static final int SHORTEST = 3;

  static Profile of(FoundSentence sentence) {
    Rarity rarity = Rarity.of(sentence.language());
    TreeMap<String, Double> weights = new TreeMap<>();
    Set<String> plain = new HashSet<>();
    Set<String> numerals = new TreeSet<>();
    List<Span> dateSpans = sentence.dates().stream().map(DateExpression::span).toList();
    List<Span> nameSpans = sentence.names().stream().map(Name::span).toList();
    boolean ahead = false;
    int listed = 0;
    int wordsOfLanguage = 0;
    Set<String> compared = new HashSet<>();
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
    double square = 0;
    for (double weight : weights.values()) {
      square += weight * weight;
    }
    return new Profile(
        sentence,
        weights,
        compared,
        StrictMath.sqrt(square),
        TellingStatus.of(sentence),
        TellingStatus.speaker(sentence).map(Speaker::name),
        plain.stream().anyMatch(Vocabulary.NEGATORS::contains),
        ahead,
        plain,
        names(sentence, Name.Kind.PERSON),
        names(sentence, Name.Kind.PLACE),
        sentence.dates().stream().flatMap(found -> found.value().stream()).toList(),
        common(plain, Vocabulary.WEEKDAYS),
        months(sentence),
        figures(sentence),
        numerals);
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

  private static Set<Set<String>> names(FoundSentence sentence, Name.Kind kind) {
    Set<Set<String>> names = new HashSet<>();
    for (Name name : sentence.names()) {
      if (name.kind() == kind && !sentence.inAttribution(name.span())) {
        names.add(foldedWords(name.full()));
      }
    }
    return names;
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

  private static Set<String> common(Collection<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(some);
    common.retainAll(others);
    return common;
  }

  /** By their first three letters; in English a capital tells the month from the modal verb. */
  private static Set<String> months(FoundSentence sentence) {
    Set<String> months = new TreeSet<>();
    for (Word word : sentence.words()) {
      if (Vocabulary.MONTHS.contains(word.folded())
          && (word.capitalised() || sentence.language().startsWith("es"))) {
        months.add(word.folded().substring(0, 3));
      }
    }
    return months;
  }

  private static Map<String, Set<BigDecimal>> figures(FoundSentence sentence) {
    Map<String, Set<BigDecimal>> figures = new TreeMap<>();
    for (Figure figure : sentence.figures()) {
      if (figure.upTo().isPresent()) {
        continue; // a range and a number within it agree
      }
      figures
          .computeIfAbsent(Stem.of(figure.unit()), unit -> new TreeSet<>())
          .add(figure.value().stripTrailingZeros());
    }
    return figures;
  }

  /** Whether it holds enough words to be compared by. */
  boolean tells() {
    return weights.size() >= LEAST_WORDS;
  }

  /** The cosine of two sentences' weights. */
  double likeness(Profile other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      Double weight = other.weights.get(entry.getKey());
      if (weight != null) {
        sum += entry.getValue() * weight;
      }
    }
    return sum / (length * other.length);
  }

  /** The sum of the lower weights of the stems that two sentences share, names and dates aside. */
  double shared(Profile other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (!compared.contains(entry.getKey()) && !other.compared.contains(entry.getKey())) {
        sum += Math.min(entry.getValue(), other.weights.getOrDefault(entry.getKey(), 0.0));
      }
    }
    return sum;
  }

  /** The share of all their words, small ones too, that two sentences have in common. */
  double overlap(Profile other) {
    Set<String> common = new HashSet<>(plain);
    common.retainAll(other.plain);
    int all = plain.size() + other.plain.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }
}
