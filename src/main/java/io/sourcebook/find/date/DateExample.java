package io.sourcebook.find.date;

import java.util.Optional;

/**
 * A sentence that shows what a rule finds, or must leave alone, in an article of Wednesday, 15 June
 * 2011.
 *
 * @param text with brackets around the expression
 * @param value in EDTF; empty where nothing may be found
 */
record DateExample(String text, Optional<String> value) {

  /** A sentence with an expression in brackets, and its value. */
  static DateExample right(String text, String value) {
    return new DateExample(text, Optional.of(value));
  }

  /** A sentence without a date. */
  static DateExample wrong(String text) {
    return new DateExample(text, Optional.empty());
  }
}
