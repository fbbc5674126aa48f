package io.sourcebook.model;

import java.util.Map;

/**
 * What was released, what the site says now, and what that means for each fact sheet.
 *
 * @param since how the site differs from the last release; everything where there is none
 * @param sheets by slug, in order of slug; those that are gone too
 */
public record Chronicle(
    History history, Edition now, Changes since, Map<String, SheetHistory> sheets) {

  /** Nothing was ever released, or is said. */
  public static final Chronicle NONE =
      new Chronicle(History.NONE, Edition.EMPTY, Changes.NONE, Map.of());

  /** Whether there is a release. */
  public boolean isReleased() {
    return !history.releases().isEmpty();
  }

  /** What the record tells of a sheet that stands. */
  public SheetHistory of(Subject subject) {
    SheetHistory known = sheets.get(subject.slug());
    return known == null ? SheetHistory.unreleased(subject.name()) : known;
  }
}
