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
 */
public record Figure(
    Span span, BigDecimal value, String unit, Optional<String> owner, Optional<String> condition) {}
