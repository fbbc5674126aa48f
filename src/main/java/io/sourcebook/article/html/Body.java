package io.sourcebook.article.html;

import io.sourcebook.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * What each piece of a page is to the article.
 *
 * @param marks as many as the page's text has pieces, in their order
 */
record Body(List<Mark> marks) {
  Body {
    marks = List.copyOf(marks);
  }

  /** A piece's role with the reason for it; furniture always has one. */
  record Mark(Role role, Optional<String> reason) {}
}
