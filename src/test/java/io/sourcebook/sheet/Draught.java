package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Source;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article made by hand for a test: each paragraph a block, each line of a paragraph a sentence,
 * and findings told by the words that they stand on.
 */
final class Draught {

  private final String id;
  private final CanonicalText text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<DateExpression> dates = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Hedge> hedges = new ArrayList<>();
  private Optional<Edtf> published = Optional.empty();

  Draught(String id, String words) {
    this.id = id;
    this.text = CanonicalText.of(words);
    int at = 0;
    for (String paragraph : words.split("\n\n", -1)) {
      int number = blocks.size() + 1;
      blocks.add(
          new Block(number, text.span(at, at + paragraph.length()), Role.BODY, Optional.empty()));
      int line = at;
      for (String sentence : paragraph.split("\n", -1)) {
        sentences.add(
            new Sentence(sentences.size(), number, text.span(line, line + sentence.length())));
        line += sentence.length() + 1;
      }
      at += paragraph.length() + 2;
    }
  }

  Span span(String words) {
    int at = text.value().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return text.span(at, at + words.length());
  }

  Draught published(String day) {
    published = Optional.of(new Edtf(day));
    return this;
  }

  Draught person(String words, String full) {
    names.add(new Name(span(words), full, Name.Kind.PERSON, Optional.empty()));
    return this;
  }

  Draught date(String words, String value) {
    dates.add(
        new DateExpression(
            span(words), Optional.of(new Edtf(value)), Certainty.STATED, "stated", false));
    return this;
  }

  Draught ahead(String words, String value) {
    dates.add(
        new DateExpression(
            span(words), Optional.of(new Edtf(value)), Certainty.STATED, "stated", true));
    return this;
  }

  Draught someDay(String words) {
    dates.add(
        new DateExpression(
            span(words), Optional.empty(), Certainty.UNRESOLVED, "the article is undated", false));
    return this;
  }

  Draught hedge(String cue, Status status) {
    Span place = span(cue);
    hedges.add(new Hedge(place, sentenceOf(place), status, false));
    return this;
  }

  Draught hedge(String cue, Status status, String scope) {
    hedges.add(new Hedge(span(cue), span(scope), status, false));
    return this;
  }

  Draught condition(String clause) {
    Span place = span(clause);
    hedges.add(new Hedge(place, sentenceOf(place), Status.CONDITIONAL, false, Optional.of(place)));
    return this;
  }

  Draught loaded(String cue) {
    Span place = span(cue);
    hedges.add(new Hedge(place, place, Status.OPINION, true));
    return this;
  }

  Draught says(String speaker, String name, String content, boolean direct) {
    return says(speaker, name, content, direct, true, Optional.empty());
  }

  Draught says(
      String speaker, String name, String content, boolean direct, boolean named, String cue) {
    return says(speaker, name, content, direct, named, Optional.of(span(cue)));
  }

  private Draught says(
      String speaker,
      String name,
      String content,
      boolean direct,
      boolean named,
      Optional<Span> cue) {
    Span who = span(speaker);
    Span what = span(content);
    quotations.add(
        new Quotation(
            who.cover(what),
            what,
            direct,
            cue,
            Optional.of(new Speaker(who, name, Optional.empty(), named)),
            Optional.empty()));
    return this;
  }

  Draught figure(String words, long value, String unit) {
    figures.add(
        new Figure(
            span(words), BigDecimal.valueOf(value), unit, Optional.empty(), Optional.empty()));
    return this;
  }

  Span sentenceOf(Span place) {
    return sentences.stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.overlaps(place))
        .findFirst()
        .orElseThrow();
  }

  /** The whole sentence that holds these words. */
  Passage sentence(String words) {
    Sentence found =
        sentences.stream()
            .filter(sentence -> sentence.span().overlaps(span(words)))
            .findFirst()
            .orElseThrow();
    return new Passage(id, found.block(), found.span());
  }

  Mention mention(String subject, String words, Mention.Kind kind, Optional<String> gloss) {
    return new Mention(subject, sentence(words), span(words), kind, gloss);
  }

  Findings findings() {
    Source source =
        new Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published.map(
                day -> new io.sourcebook.model.Sourced<>(day, Certainty.STATED, "a line")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article =
        new Article(id, Optional.empty(), id + ".txt", "0".repeat(64), text, source, blocks);
    return new Findings(article, sentences, names, dates, quotations, figures, hedges, List.of());
  }

  Reading reading() {
    return new Reading(findings());
  }
}
