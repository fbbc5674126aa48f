package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.SubjectPage.Figure;
import java.util.List;
import java.util.stream.Stream;

/** The figures, each with the sentence that says what it counts. */
final class FigureCards {

  private final SheetContext context;
  private final StandingLabels standings;
  private final Labels labels;

  FigureCards(SheetContext context) {
    this.context = context;
    this.standings = new StandingLabels(context.site());
    this.labels = context.labels();
  }

  List<Figure> cards(List<Amount> figures) {
    return figures.stream().map(this::card).toList();
  }

  private Figure card(Amount amount) {
    var passage = amount.citation().passage();
    Article article = context.site().article(passage.article());
    String printed = article.text().slice(amount.figure().span());
    ShortFigure number = ShortFigure.of(printed);
    String id = context.ids().unique("figure-" + amount.citation().anchor());
    context.cite(passage, id, labels.get("figureOf", printed));
    amount.also().forEach(one -> context.cite(one.passage(), id, labels.get("figureOf", printed)));
    Cited sentence =
        context.cited(passage, amount.figure().span(), amount.citation().sentence(), false);
    return new Figure(
        id,
        number.number(),
        number.unit(),
        number.isShort() ? "short" : "long",
        sentence,
        amount
            .figure()
            .owner()
            .map(owner -> labels.get("accordingTo", owner))
            .orElseGet(() -> labels.get("unattributed")),
        amount.figure().condition().map(standings::condition).orElse(""),
        context.notes(
            Stream.concat(Stream.of(amount.citation()), amount.also().stream())
                .map(context::cited)
                .toList()));
  }
}
