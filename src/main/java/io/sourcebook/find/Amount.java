package io.sourcebook.find;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param start and {@code end}: char positions, with the words that limit it
 */
record Amount(int start, int end, BigDecimal value, String unit) {}
