package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Corrected;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Descriptor;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.PlacedCorrections;
import io.sourcebook.model.PlacedCorrections.Placed;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One article's findings, laid out by sentence once, so that a look-up reads its sentence only. */
final class Reading {

  private final Findings findings;
  private final List<Sentence> sentences;
  private final List<List<DateExpression>> dates;
  private final List<List<Figure>> figures;
  private final List<List<Name>> names;
  private final List<List<Hedge>> hedges;
  private final List<List<Descriptor>> descriptors;
  private final List<List<Quotation>> quotations;
  private final Optional<String> opinion;

  /** What the analyst put right in the article, in the order in which it was. */
  private final List<Placed> made;

  private final List<Placed> effective;

  Reading(Findings findings) {
    this(findings, PlacedCorrections.of(findings).placed());
  }

  private Reading(Findings findings, List<Placed> made) {
    this.made = made;
    this.effective = new ArrayList<>(made);
    effective.removeAll(PlacedCorrections.replaced(made, findings));
    this.findings = findings;
    this.sentences = findings.sentences();
    this.opinion = Genre.opinion(findings.article());
    this.dates = bySentence(findings.dates(), DateExpression::span);
    this.figures = bySentence(findings.figures(), Figure::span);
    this.names = bySentence(findings.names(), Name::span);
    this.hedges = bySentence(findings.hedges(), Hedge::scope);
    this.descriptors = bySentence(findings.descriptors(), Descriptor::name);
    this.quotations = bySentence(findings.quotations(), Quotation::span);
  }

  /** The same article with one more thing put right. */
  Reading corrected(Placed one) {
    List<Placed> all = new ArrayList<>(made);
    all.add(one);
    return new Reading(
        one.correction().in(findings, one.sentence(), one.words()), List.copyOf(all));
  }

  /** What the analyst put right in the article, in the order in which it was. */
  List<Placed> made() {
    return made;
  }

  /** The same without those in whose place a later one stands. */
  List<Placed> effective() {
    return effective;
  }

  /** The ground for a quotation's speaker, where the analyst says who it is. */
  Optional<String> correctedSpeaker(Quotation quotation) {
    return effective.stream()
        .filter(one -> one.said(findings).contains(quotation))
        .map(one -> one.correction().basis())
        .reduce((first, last) -> last);
  }

  /** Whom words in a span mean by what the analyst says, in the order in which it was said. */
  List<Corrected> correctedNames(Span span) {
    return effective.stream()
        .filter(one -> one.words().overlaps(span))
        .flatMap(
            one ->
                one.correction().name().stream()
                    .map(name -> new Corrected(name.to(), one.correction().basis())))
        .toList();
  }

  private <T> List<List<T>> bySentence(List<T> all, Function<T, Span> place) {
    List<List<T>> out = new ArrayList<>();
    sentences.forEach(sentence -> out.add(new ArrayList<>()));
    for (T one : all) {
      Span span = place.apply(one);
      for (int i = firstReaching(span); i < sentences.size(); i++) {
        if (!sentences.get(i).span().overlaps(span)) {
          break;
        }
        out.get(i).add(one);
      }
    }
    return out;
  }

  /** The first sentence that ends behind the beginning of a span. */
  private int firstReaching(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Findings findings() {
    return findings;
  }

  /** The words that make the article an opinion piece, where it is one. */
  Optional<String> opinion() {
    return opinion;
  }

  Article article() {
    return findings.article();
  }

  String words(Span span) {
    return article().text().slice(span);
  }

  Optional<Sentence> sentenceAt(Span span) {
    int first = firstReaching(span);
    return first < sentences.size() && sentences.get(first).span().overlaps(span)
        ? Optional.of(sentences.get(first))
        : Optional.empty();
  }

  /** The sentences that a span touches. */
  List<Sentence> sentencesOver(Span span) {
    List<Sentence> over = new ArrayList<>();
    for (int i = firstReaching(span); i < sentences.size(); i++) {
      if (!sentences.get(i).span().overlaps(span)) {
        break;
      }
      over.add(sentences.get(i));
    }
    return over;
  }

  /** The sentences that a span touches, as one span; the span itself where it touches none. */
  Span sentencesAround(Span span) {
    Span whole = span;
    for (int i = firstReaching(span); i < sentences.size(); i++) {
      if (!sentences.get(i).span().overlaps(span)) {
        break;
      }
      whole = whole.cover(sentences.get(i).span());
    }
    return whole;
  }

  Passage passage(Sentence sentence) {
    return new Passage(article().id(), sentence.block(), sentence.span());
  }

  List<DateExpression> datesIn(Span span) {
    return near(dates, span).stream().filter(one -> span.contains(one.span())).toList();
  }

  List<Figure> figuresIn(Span span) {
    return near(figures, span).stream().filter(one -> span.contains(one.span())).toList();
  }

  List<Name> namesIn(Span span) {
    return near(names, span).stream().filter(one -> span.contains(one.span())).toList();
  }

  /** The descriptors of the names in a span. */
  List<Descriptor> descriptorsIn(Span span) {
    return near(descriptors, span).stream().filter(one -> span.contains(one.name())).toList();
  }

  /** The hedges whose scope reaches into a span. */
  List<Hedge> hedgesOver(Span span) {
    return near(hedges, span).stream().filter(one -> one.scope().overlaps(span)).toList();
  }

  /** The quotations whose words or cue reach into a span. */
  List<Quotation> quotationsOver(Span span) {
    return near(quotations, span).stream().filter(one -> one.span().overlaps(span)).toList();
  }

  private <T> List<T> near(List<List<T>> laidOut, Span span) {
    List<T> out = new ArrayList<>();
    for (int i = firstReaching(span); i < sentences.size(); i++) {
      if (sentences.get(i).span().start() >= span.end()) {
        break;
      }
      for (T one : laidOut.get(i)) {
        if (!out.contains(one)) {
          out.add(one);
        }
      }
    }
    return out;
  }
}
