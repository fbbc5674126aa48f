package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds amounts with their unit, whose estimate they are, and the condition they hang on. */
final class FigureFinder {

  private static final Set<String> MODALS =
      Set.of("would", "could", "might", "may", "will", "can", "podría", "podrían");

  /** How far a speaker's words may begin before a figure: about a long paragraph. */
  private static final int LONGEST_SPEECH = 4000;

  private FigureFinder() {}

  static List<Figure> find(Article article, List<Sentence> sentences, List<Quotation> quotations) {
    CanonicalText text = article.text();
    NavigableMap<Integer, List<Quotation>> spoken = new TreeMap<>();
    for (Quotation quotation : quotations) {
      if (quotation.speaker().isPresent()) {
        spoken
            .computeIfAbsent(quotation.content().start(), start -> new ArrayList<>())
            .add(quotation);
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      int from = text.charAt(span.start());
      int to = text.charAt(span.end());
      List<Amount> amounts = new FigureScanner(text.value(), from, to).scan();
      if (amounts.isEmpty()) {
        continue;
      }
      List<Word> words = Words.of(text.value(), from, to);
      List<Condition> conditions = Condition.findAll(text.value(), words);
      for (Amount amount : amounts) {
        Span at = text.span(amount.start(), amount.end());
        figures.add(
            new Figure(
                at,
                amount.value(),
                amount.unit(),
                owner(spoken, at),
                condition(text.value(), words, conditions, amount),
                amount.upTo()));
      }
    }
    return List.copyOf(figures);
  }

  /** The speaker of the shortest quotation that holds the figure. */
  private static Optional<String> owner(
      NavigableMap<Integer, List<Quotation>> spoken, Span figure) {
    int earliest = Math.max(0, figure.start() - LONGEST_SPEECH);
    return spoken.subMap(earliest, true, figure.start(), true).values().stream()
        .flatMap(List::stream)
        .filter(quotation -> quotation.content().contains(figure))
        .min(Comparator.comparingInt(quotation -> quotation.content().length()))
        .flatMap(Quotation::speaker)
        .map(Speaker::name);
  }

  private static Optional<String> condition(
      String text, List<Word> words, List<Condition> conditions, Amount amount) {
    for (Condition condition : conditions) {
      int start = words.get(condition.first()).start();
      int end = words.get(condition.end() - 1).end();
      boolean before = end <= amount.start() && condition.leads();
      boolean behind = start >= amount.end() && modalBefore(words, amount.start());
      if (before || behind) {
        return Optional.of(text.substring(start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean modalBefore(List<Word> words, int at) {
    for (Word word : words) {
      if (word.start() >= at) {
        return false;
      }
      if (MODALS.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
