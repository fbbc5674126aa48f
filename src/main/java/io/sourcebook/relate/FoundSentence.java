package io.sourcebook.relate;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence with all that was recognised in it.
 *
 * @param role of its block
 * @param repeated in how many sentences of the article each stem stands that stands in several
 * @param quotations those that overlap the sentence; they may reach beyond it
 */
record FoundSentence(
    Findings findings,
    Sentence sentence,
    Passage passage,
    Role role,
    Map<String, Integer> repeated,
    List<Word> words,
    List<Name> names,
    List<DateExpression> dates,
    List<Quotation> quotations,
    List<Figure> figures,
    List<Hedge> hedges) {

  /** The sentences of an article, in order. */
  static List<FoundSentence> of(Findings findings) {
    Sweep<Name> names = new Sweep<>(findings.names(), Name::span);
    Sweep<DateExpression> dates = new Sweep<>(findings.dates(), DateExpression::span);
    Sweep<Quotation> quotations = new Sweep<>(findings.quotations(), Quotation::span);
    Sweep<Figure> figures = new Sweep<>(findings.figures(), Figure::span);
    Sweep<Hedge> hedges = new Sweep<>(findings.hedges(), Hedge::cue);
    List<List<Word>> words =
        findings.sentences().stream()
            .map(sentence -> WordScanner.words(findings.article().text(), sentence.span()))
            .toList();
    Map<String, Integer> repeated = repeated(words);
    List<FoundSentence> sentences = new ArrayList<>();
    for (Sentence sentence : findings.sentences()) {
      Span span = sentence.span();
      sentences.add(
          new FoundSentence(
              findings,
              sentence,
              new Passage(findings.article().id(), sentence.block(), span),
              findings.article().blocks().get(sentence.block() - 1).role(),
              repeated,
              words.get(sentence.index()),
              names.overlapping(span),
              dates.overlapping(span),
              quotations.overlapping(span),
              figures.overlapping(span),
              hedges.overlapping(span)));
    }
    return List.copyOf(sentences);
  }

  private static Map<String, Integer> repeated(List<List<Word>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Word> words : sentences) {
      Set<String> stems = new HashSet<>();
      words.forEach(word -> stems.add(Stem.of(word.folded())));
      stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count == 1);
    return Map.copyOf(counts);
  }

  Span span() {
    return sentence.span();
  }

  String language() {
    return findings.article().source().language().map(value -> value.value()).orElse("en");
  }

  /** Whether it asks and tells nothing. */
  boolean asks() {
    String text = findings.article().text().slice(span());
    return text.indexOf('?') >= 0;
  }

  /** Whether a place lies between quotation marks. */
  boolean inDirectSpeech(Span span) {
    return quotations.stream()
        .anyMatch(quotation -> quotation.direct() && quotation.content().overlaps(span));
  }

  /** Whether a place tells who speaks, not what is said. */
  boolean inAttribution(Span span) {
    return quotations.stream()
        .anyMatch(
            quotation -> quotation.span().contains(span) && !quotation.content().overlaps(span));
  }

  /** Hands out the findings of one sentence after the other. */
  private static final class Sweep<T> {
    private final List<T> all;
    private final Function<T, Span> place;
    private int from;

    Sweep(List<T> all, Function<T, Span> place) {
      this.all = all;
      this.place = place;
    }

    List<T> overlapping(Span sentence) {
      while (from < all.size() && place.apply(all.get(from)).end() <= sentence.start()) {
        from++;
      }
      List<T> found = new ArrayList<>();
      for (int i = from; i < all.size(); i++) {
        Span span = place.apply(all.get(i));
        if (span.start() >= sentence.end()) {
          break;
        }
        if (span.overlaps(sentence)) {
          found.add(all.get(i));
        }
      }
      return List.copyOf(found);
    }
  }
}
