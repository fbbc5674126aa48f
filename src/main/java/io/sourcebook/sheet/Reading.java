package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One article's findings, looked up by sentence. */
record Reading(Findings findings) {

  Article article() {
    return findings.article();
  }

  String words(Span span) {
    return article().text().slice(span);
  }

  Optional<Sentence> sentenceAt(Span span) {
    return findings.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .findFirst();
  }

  /** The sentences that a span touches, as one span; the span itself where it touches none. */
  Span sentencesAround(Span span) {
    Span whole = span;
    for (Sentence sentence : findings.sentences()) {
      if (sentence.span().overlaps(span)) {
        whole = whole.cover(sentence.span());
      }
    }
    return whole;
  }

  Passage passage(Sentence sentence) {
    return new Passage(article().id(), sentence.block(), sentence.span());
  }

  List<DateExpression> datesIn(Span span) {
    return within(findings.dates(), DateExpression::span, span);
  }

  List<Figure> figuresIn(Span span) {
    return within(findings.figures(), Figure::span, span);
  }

  List<Name> namesIn(Span span) {
    return within(findings.names(), Name::span, span);
  }

  /** The hedges whose scope reaches into a span. */
  List<Hedge> hedgesOver(Span span) {
    return findings.hedges().stream().filter(hedge -> hedge.scope().overlaps(span)).toList();
  }

  /** The quotations whose words or cue reach into a span. */
  List<Quotation> quotationsOver(Span span) {
    return findings.quotations().stream()
        .filter(quotation -> quotation.span().overlaps(span))
        .toList();
  }

  private static <T> List<T> within(List<T> all, Function<T, Span> place, Span span) {
    return all.stream().filter(one -> span.contains(place.apply(one))).toList();
  }
}
