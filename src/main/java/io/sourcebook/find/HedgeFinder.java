package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import io.sourcebook.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words that make a sentence less than a plain statement of the article's own. */
final class HedgeFinder {

  private static final Comparator<Hedge> ORDER =
      Comparator.comparing(Hedge::cue)
          .thenComparing(Hedge::scope)
          .thenComparing(Hedge::status)
          .thenComparing(Hedge::naming);

  private HedgeFinder() {}

  static List<Hedge> find(
      Article article,
      List<Sentence> sentences,
      List<Quotation> quotations,
      List<DateExpression> dates) {
    CanonicalText text = article.text();
    QuotedText quoted = QuotedText.of(article, quotations);
    List<Hedge> hedges = new ArrayList<>();
    for (Sentence sentence : sentences) {
      new HedgeScanner(text, quoted, sentence.span(), hedges::add).scan();
    }
    for (DateExpression date : dates) {
      Span span = date.span();
      if (date.planned() && !quoted.isMarked(text.charAt(span.start()))) {
        // The date alone lies ahead, not what the sentence tells besides.
        hedges.add(new Hedge(span, span, Status.PLANNED, false));
      }
    }
    hedges.sort(ORDER);
    return List.copyOf(hedges);
  }
}
