package io.sourcebook.model;

import java.util.Optional;

/**
 * A time said in an article.
 *
 * @param value empty where no calendar date can be given
 * @param basis the ground for the value, for a reader: {@code "Monday" before 8 March 2022, the
 *     article's date}
 * @param planned whether it lay ahead when the article was written
 */
public record DateExpression(
    Span span, Optional<Edtf> value, Certainty certainty, String basis, boolean planned) {
  public DateExpression {
    if (value.isEmpty() != (certainty == Certainty.UNRESOLVED)) {
      throw new IllegalArgumentException("a date is unresolved exactly when it has no value");
    }
  }
}
