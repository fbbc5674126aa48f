package io.sourcebook.model;

import java.util.Optional;

/**
 * What the analyst puts right about a passage; exactly one of the three is present.
 *
 * @param date when it happened
 * @param speaker who says it, by full name
 * @param name who is meant
 */
public record Correction(
    Target target, Optional<Edtf> date, Optional<String> speaker, Optional<Renaming> name) {

  /**
   * Whom words mean.
   *
   * @param from the name as it stands there, or as the page gives it in square brackets
   * @param to the full name of whom they mean
   */
  public record Renaming(String from, String to) {}
}
