package io.sourcebook.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount said in an article.
 *
 * @param span number, unit and what limits it: {@code more than 90%}
 * @param value in plain units: 740000000 for {@code $740 million}
 * @param unit {@code USD}, {@code %}, {@code bpd}, or the counted noun as printed
 * @param owner whose estimate it is, where the article says so
 * @param condition the clause on which it hangs, as printed
 * @param upTo the other end of a range, whose lower end is the value: 7 for {@code 5 to 7%}
 */
public record Figure(
    Span span,
    BigDecimal value,
    String unit,
    Optional<String> owner,
    Optional<String> condition,
    Optional<BigDecimal> upTo) {

  /** A figure that is no range. */
  public Figure(
      Span span,
      BigDecimal value,
      String unit,
      Optional<String> owner,
      Optional<String> condition) {
    this(span, value, unit, owner, condition, Optional.empty());
  }
}
