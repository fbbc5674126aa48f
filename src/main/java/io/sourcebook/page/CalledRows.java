package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.page.view.SubjectPage.Called;
import io.sourcebook.page.view.SubjectPage.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each source calls the subject, a row for each. */
final class CalledRows {

  private final SheetContext context;

  CalledRows(SheetContext context) {
    this.context = context;
  }

  List<Called> rows() {
    Map<String, List<Word>> bySource = new LinkedHashMap<>();
    for (FactSheet.Description description : context.sheet().descriptions()) {
      Passage words = description.citation().passage();
      bySource
          .computeIfAbsent(words.article(), article -> new ArrayList<>())
          .add(word(description, words));
    }
    List<Called> rows = new ArrayList<>();
    bySource.forEach((id, words) -> rows.add(row(context.site().article(id), words)));
    return rows;
  }

  private Called row(Article article, List<Word> words) {
    return new Called(context.number(article.id()), context.site().publisher(article), words);
  }

  private Word word(FactSheet.Description description, Passage words) {
    context.link(words);
    return new Word(
        context.bare(words),
        description
            .by()
            .map(by -> context.labels().get("wordOf", by))
            .map(by -> new StandingLabels(context.site()).withBasis(by, description.corrected()))
            .orElse(""));
  }
}
