package io.sourcebook.model;

import java.util.List;

/** All that was recognised in one article, each list in the order of the text. */
public record Findings(
    Article article,
    List<Sentence> sentences,
    List<Name> names,
    List<DateExpression> dates,
    List<Quotation> quotations,
    List<Figure> figures,
    List<Hedge> hedges,
    List<Descriptor> descriptors) {
  public Findings {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    dates = List.copyOf(dates);
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
    hedges = List.copyOf(hedges);
    descriptors = List.copyOf(descriptors);
  }
}
