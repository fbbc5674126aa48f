package io.sourcebook.article.html;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.Optional;

/** Reads who published an article, when and where, from its page. */
final class SourceFields {

  private SourceFields() {}

  /**
   * The fields that the page tells, each with its evidence.
   *
   * @param body where the article stands: a date beside other articles is not its own
   */
  static Source find(HtmlPage page, PageData data, Body body, Optional<Sourced<String>> title) {
    DayFinder days = new DayFinder(page, data, title.map(Sourced::value));
    Optional<Sourced<Edtf>> published = days.published();
    return new Source.Builder()
        .title(title)
        .published(published)
        .updated(days.updated(published))
        .url(data.address())
        .build();
  }
}
