package io.sourcebook.article.html;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Sourced;
import java.util.Optional;

/** Reads an article's title from its page. */
final class TitleFinder {

  private TitleFinder() {}

  static Optional<Sourced<String>> find(HtmlPage page) {
    return Optional.of(page.document().title())
        .filter(title -> !title.isBlank())
        .map(title -> new Sourced<>(title, Certainty.INFERRED, "the page's <title>"));
  }
}
