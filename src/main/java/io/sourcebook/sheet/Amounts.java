package io.sourcebook.sheet;

import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Statement.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of the sentences about a subject, each matter's once with all that give it. */
final class Amounts {

  /** Long words that two sentences share when their equal figures are one: the matter's. */
  private static final int SHARED_WORDS = 3;

  private static final int LONG_WORD = 5;

  private Amounts() {}

  /** A figure on its way to the page. */
  private record Row(Figure figure, Citation citation, Set<String> words, List<Citation> also) {}

  static List<Amount> compose(Desk desk) {
    List<Row> rows = new ArrayList<>();
    Map<String, List<Row>> byValue = new HashMap<>();
    for (List<Passage> fact : desk.facts()) {
      Map<String, Row> ofFact = new HashMap<>();
      for (Passage sentence : fact) {
        Set<String> words = longWords(desk, sentence);
        for (Figure figure : desk.reading(sentence).figuresIn(sentence.span())) {
          if (figure.unit().isEmpty()) {
            continue; // a bare number tells a reader nothing
          }
          String amount = amount(figure);
          Citation citation =
              desk.citation(new Passage(sentence.article(), sentence.block(), figure.span()));
          List<Row> equal = byValue.computeIfAbsent(amount, value -> new ArrayList<>());
          Row same = ofFact.get(amount);
          for (Row row : same == null ? equal : List.<Row>of()) {
            boolean matter = isOneMatter(row.words(), words) && hasOneOwner(row.figure(), figure);
            same = same == null && matter ? row : same;
          }
          if (same == null) {
            same = new Row(figure, citation, words, new ArrayList<>());
            rows.add(same);
            equal.add(same);
          } else if (!isOfArticle(same, sentence.article())) {
            same.also().add(citation);
          }
          ofFact.put(amount, same);
        }
      }
    }
    return rows.stream().map(row -> new Amount(row.figure(), row.citation(), row.also())).toList();
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

  private static Set<String> longWords(Desk desk, Passage sentence) {
    Set<String> name = Set.of(Folded.of(desk.subject().name()).split(" ", -1));
    Set<String> words = new HashSet<>();
    for (String word : Folded.of(desk.words(sentence)).split("[^\\p{L}]+", -1)) {
      if (word.length() >= LONG_WORD && !name.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
