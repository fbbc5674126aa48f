package io.sourcebook.sheet;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The figures of the sentences about a subject, each matter's once with all that give it. */
final class Amounts {

  /** Long words that two sentences share when their equal figures are one: the matter's. */
  private static final int SHARED_WORDS = 3;

  private static final int LONG_WORD = 5;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private Amounts() {}

  /** A figure on its way to the page. */
  private record Row(
      Figure figure,
      Citation citation,
      Set<String> words,
      List<Citation> also,
      Optional<Edtf> date,
      Set<String> matter) {}

  static List<Amount> compose(Desk desk) {
    List<Row> rows = new ArrayList<>();
    Map<String, List<Row>> byValue = new HashMap<>();
    for (List<Passage> fact : desk.facts()) {
      Map<String, Row> ofFact = new HashMap<>();
      List<Passage> told = new ArrayList<>(fact);
      told.sort(Comparator.comparing(desk::isLowered));
      for (Passage sentence : told) {
        List<Figure> figures = desk.reading(sentence).figuresIn(sentence.span());
        if (figures.isEmpty()) {
          continue;
        }
        Set<String> words = longWords(desk, desk.words(sentence));
        Optional<Edtf> date = date(desk, sentence);
        Set<String> matter = longWords(desk, wordsBetweenFindings(desk, sentence));
        for (Figure figure : figures) {
          if (figure.unit().isEmpty()) {
            continue; // a bare number tells a reader nothing
          }
          String amount = amount(figure);
          Citation citation =
              desk.citation(new Passage(sentence.article(), sentence.block(), figure.span()));
          List<Row> equal = byValue.computeIfAbsent(amount, value -> new ArrayList<>());
          Row same = ofFact.get(amount);
          for (Row row : same == null ? equal : List.<Row>of()) {
            boolean one = isOneMatter(row.words(), words) && hasOneOwner(row.figure(), figure);
            same = same == null && one ? row : same;
          }
          if (same == null) {
            same = new Row(figure, citation, words, new ArrayList<>(), date, matter);
            rows.add(same);
            equal.add(same);
          } else if (!isOfArticle(same, sentence.article())) {
            same.also().add(citation);
          }
          ofFact.put(amount, same);
        }
      }
    }
    return amounts(rows);
  }

  private static List<Amount> amounts(List<Row> rows) {
    List<Courses.Point> points =
        rows.stream()
            .map(row -> new Courses.Point(row.figure(), row.date(), row.matter()))
            .toList();
    Map<Integer, Integer> courses = Courses.of(points);
    List<Amount> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Optional<String> course =
          Optional.ofNullable(courses.get(i)).map(first -> rows.get(first).citation().anchor());
      out.add(new Amount(row.figure(), row.citation(), row.also(), row.date(), course));
    }
    return out;
  }

  /** The one date that a sentence says in full or that follows from the article's. */
  private static Optional<Edtf> date(Desk desk, Passage sentence) {
    List<Edtf> dates =
        EventDates.of(desk.reading(sentence), sentence.span()).stream()
            .filter(date -> date.certainty() != Certainty.INFERRED)
            .flatMap(date -> date.value().stream())
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static boolean isOfArticle(Row row, String article) {
    return row.citation().passage().article().equals(article)
        || row.also().stream().anyMatch(one -> one.passage().article().equals(article));
  }

  private static String amount(Figure figure) {
    return figure.value().stripTrailingZeros().toPlainString()
        + figure.upTo().map(most -> ".." + most.stripTrailingZeros().toPlainString()).orElse("")
        + " "
        + Folded.of(figure.unit());
  }

  /** Two estimates of two people are two, though they come to the same. */
  private static boolean hasOneOwner(Figure one, Figure other) {
    return one.owner().isEmpty() || other.owner().isEmpty() || one.owner().equals(other.owner());
  }

  private static boolean isOneMatter(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).limit(SHARED_WORDS).count() >= SHARED_WORDS;
  }

  /** A sentence without its dates and figures, which change where the matter does not. */
  private static String wordsBetweenFindings(Desk desk, Passage sentence) {
    Reading reading = desk.reading(sentence);
    List<Span> found = new ArrayList<>();
    reading.datesIn(sentence.span()).forEach(date -> found.add(date.span()));
    reading.figuresIn(sentence.span()).forEach(figure -> found.add(figure.span()));
    found.sort(Comparator.comparingInt(Span::start));
    StringBuilder words = new StringBuilder();
    int from = sentence.span().start();
    for (Span span : found) {
      if (span.start() >= from) {
        words.append(reading.words(new Span(from, span.start()))).append(' ');
        from = span.end();
      }
    }
    if (from < sentence.span().end()) {
      words.append(reading.words(new Span(from, sentence.span().end())));
    }
    return words.toString();
  }

  private static Set<String> longWords(Desk desk, String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_LETTERS.split(Folded.of(text), -1)) {
      if (word.length() >= LONG_WORD && !desk.nameWords().contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
