package io.sourcebook.article.html;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day that a page tells of its article, in one of the ways in which pages do.
 *
 * @param universal whether it was told as a time in UTC, so that it may be the day before or after
 *     where the page was written
 */
record ToldDay(LocalDate day, boolean universal, Certainty certainty, String evidence) {

  Sourced<Edtf> sourced() {
    return new Sourced<>(Edtf.of(day), certainty, evidence);
  }

  ToldDay with(String remark) {
    return new ToldDay(day, universal, certainty, evidence + remark);
  }

  /** How many days lie between this and another, whichever is first. */
  long distance(ToldDay other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other.day));
  }
}
