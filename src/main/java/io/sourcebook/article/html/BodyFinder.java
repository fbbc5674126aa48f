package io.sourcebook.article.html;

import io.sourcebook.model.Role;
import java.util.Optional;

/** Tells the article's text from the rest of its page. */
final class BodyFinder {

  private BodyFinder() {}

  /** A mark for each piece of the page's text. */
  static Body find(HtmlPage page, Optional<String> title) {
    return new Body(
        page.text().blocks().stream()
            .map(piece -> new Body.Mark(Role.BODY, Optional.empty()))
            .toList());
  }
}
