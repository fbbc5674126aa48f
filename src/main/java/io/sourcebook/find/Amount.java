package io.sourcebook.find;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit.
 *
 * @param start and {@code end}: char positions, with the words that limit it
 * @param upTo the other end of a range
 */
record Amount(int start, int end, BigDecimal value, String unit, Optional<BigDecimal> upTo) {

  Amount(int start, int end, BigDecimal value, String unit) {
    this(start, end, value, unit, Optional.empty());
  }

  /** The same words as a range. */
  Amount upTo(BigDecimal most) {
    return new Amount(start, end, value, unit, Optional.of(most));
  }
}
