package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Passage;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.SubjectPage.Side;
import java.util.ArrayList;
import java.util.List;

/** Where the sources differ: the wordings side by side, without a verdict. */
final class DifferencePanels {

  private final SheetContext context;
  private final Labels labels;

  DifferencePanels(SheetContext context) {
    this.context = context;
    this.labels = context.labels();
  }

  List<io.sourcebook.page.view.SubjectPage.Difference> panels() {
    return context.sheet().differences().stream().map(this::panel).toList();
  }

  private io.sourcebook.page.view.SubjectPage.Difference panel(Difference difference) {
    Passage first = difference.sides().get(0).passages().get(0);
    String id =
        context
            .ids()
            .unique("differ-" + context.number(first.article()) + "-" + Links.anchor(first.span()));
    List<Side> sides = difference.sides().stream().map(side -> side(side, id)).toList();
    return new io.sourcebook.page.view.SubjectPage.Difference(
        id, labels.phrase(difference.on()), sides);
  }

  private Side side(Difference.Side side, String id) {
    Passage shown = side.passages().get(0);
    // The words that differ are what is cited: the link must lead to them.
    Passage words = new Passage(shown.article(), shown.block(), side.words());
    context.cite(words, id, labels.get("difference"));
    Article article = context.site().article(shown.article());
    List<Link> others = new ArrayList<>();
    for (Passage other : side.passages().subList(1, side.passages().size())) {
      others.add(context.link(other));
    }
    return new Side(
        context.cited(words, side.words(), shown.span(), false),
        new StandingLabels(context.site()).of(side),
        labels.get(
            "publisherAndDate",
            context.site().publisher(article),
            context.site().publishedLine(article)),
        context.number(article.id()),
        others);
  }
}
