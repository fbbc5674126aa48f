package io.sourcebook.find;

import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes quotations of the attributions whose words are reported without marks. */
final class IndirectQuotations {

  private final Tokens tokens;
  private final SpeakerPhrases phrases;
  private final SpeakerResolver resolver;

  IndirectQuotations(Tokens tokens, SpeakerPhrases phrases, SpeakerResolver resolver) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.resolver = resolver;
  }

  /** The reported statements of one sentence. */
  List<Quotation> find(List<Attribution> attributions) {
    List<Quotation> found = new ArrayList<>();
    List<Attribution> outlets = attributions.stream().filter(this::isOutlet).toList();
    List<Attribution> others = attributions.stream().filter(a -> !isOutlet(a)).toList();
    for (Attribution attribution : attributions) {
      if (!attribution.hasContent()
          || isQuoted(attribution)
          || passesOn(attribution, outlets, others)) {
        continue;
      }
      Optional<Speaker> speaker = attribution.speaker().map(resolver::resolve);
      found.add(
          QuotationFinder.quotation(
              tokens,
              tokens.span(attribution.contentFrom(), attribution.contentTo()),
              false,
              Optional.of(attribution),
              speaker,
              via(attribution, outlets),
              true));
    }
    return found;
  }

  /** Whether next to nothing of the content stands outside of quotation marks. */
  private boolean isQuoted(Attribution attribution) {
    int outside = 0;
    for (int i = attribution.contentFrom(); i <= attribution.contentTo(); i++) {
      outside += tokens.quotedAt(i) < 0 && tokens.get(i).isWord() ? 1 : 0;
    }
    return outside < 2;
  }

  /** The outlet that was told, or that passes the statement on. */
  private Optional<String> via(Attribution attribution, List<Attribution> outlets) {
    if (attribution.outlet().isPresent()) {
      return attribution.outlet();
    }
    for (Attribution other : outlets) {
      if (!isOutlet(attribution) && isAround(other, attribution)) {
        return other.speaker().map(phrase -> phrases.name(phrase.head()).name().full());
      }
    }
    return Optional.empty();
  }

  private static boolean passesOn(
      Attribution outer, List<Attribution> outlets, List<Attribution> others) {
    return outlets.contains(outer) && others.stream().anyMatch(inner -> isAround(outer, inner));
  }

  /** Whether one is an outlet's report of what the other one says. */
  private static boolean isAround(Attribution outer, Attribution inner) {
    return outer.cueFrom() != inner.cueFrom()
        && outer.hasContent()
        && inner.hasContent()
        && outer.contentFrom() <= inner.cueFrom()
        && inner.cueTo() <= outer.contentTo();
  }

  private boolean isOutlet(Attribution attribution) {
    return attribution
        .speaker()
        .filter(phrase -> phrase.head() >= 0)
        .map(phrase -> phrases.name(phrase.head()))
        .filter(name -> NameWords.isOutlet(tokens, name.from(), name.to()))
        .isPresent();
  }
}
