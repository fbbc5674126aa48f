package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Name;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words that an article gives as somebody's, between quotation marks or reported. */
public final class QuotationFinder {

  /** Whatever is longer is no sentence; cut, so that time grows with the length only. */
  private static final int LONGEST_STRETCH = 600;

  private QuotationFinder() {}

  /** The quotations of the kept sentences, in order of their content. */
  public static List<Quotation> find(Article article, List<Sentence> sentences, List<Name> names) {
    Tokens tokens = new Tokens(article, sentences);
    List<NameFinder.Located> located = NameFinder.locate(article, tokens, names);
    SpeakerPhrases phrases = new SpeakerPhrases(tokens, located);
    AttributionScanner scanner = new AttributionScanner(tokens, phrases);
    SpeakerResolver resolver = new SpeakerResolver(tokens, phrases, located);
    List<Stretch> stretches = stretches(tokens);
    List<List<Attribution>> attributions =
        stretches.stream().map(stretch -> scanner.scan(stretch.low(), stretch.high())).toList();
    List<Quotation> found = new ArrayList<>();
    found.addAll(new DirectQuotations(tokens, phrases, resolver, stretches, attributions).find());
    IndirectQuotations indirect = new IndirectQuotations(tokens, phrases, resolver);
    attributions.forEach(of -> found.addAll(indirect.find(of)));
    found.sort(
        Comparator.comparing(Quotation::content)
            .thenComparing(Quotation::direct)
            .thenComparing(Quotation::span));
    return List.copyOf(found);
  }

  /** A sentence, or several that a quotation ties together; tokens, both included. */
  record Stretch(int low, int high) {}

  private static List<Stretch> stretches(Tokens tokens) {
    List<Stretch> stretches = new ArrayList<>();
    int low = 0;
    for (int s = 0; s < tokens.sentences(); s++) {
      int high = tokens.last(s);
      if (high < low) {
        continue;
      }
      boolean goesOn =
          s + 1 < tokens.sentences()
              && tokens.block(s + 1) == tokens.block(s)
              && tokens.first(s + 1) <= tokens.last(s + 1)
              && tokens.quotedAt(high) >= 0
              && tokens.quotedAt(tokens.first(s + 1)) == tokens.quotedAt(high);
      while (high - low >= LONGEST_STRETCH) {
        stretches.add(new Stretch(low, low + LONGEST_STRETCH - 1));
        low += LONGEST_STRETCH;
      }
      if (!goesOn && high >= low) {
        stretches.add(new Stretch(low, high));
        low = high + 1;
      }
    }
    return stretches;
  }

  /** A quotation whose span covers its content, its cue and its speaker. */
  static Quotation quotation(
      Tokens tokens,
      Span content,
      boolean direct,
      Optional<Attribution> attribution,
      Optional<Speaker> speaker,
      Optional<String> via,
      boolean covered) {
    Span span = content;
    Optional<Span> cue = attribution.map(a -> tokens.span(a.cueFrom(), a.cueTo()));
    if (covered) {
      span = cue.map(span::cover).orElse(span);
      span = speaker.map(Speaker::span).map(span::cover).orElse(span);
    }
    return new Quotation(span, content, direct, cue, speaker, via);
  }
}
