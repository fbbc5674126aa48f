package io.sourcebook.release;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Edition.Row;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles went, and what stood on them.
 *
 * @param passages the article of each further passage of a sheet before, by its anchor; not all are
 *     known
 * @param withdrawn the reason by the id of an article, empty without one
 * @param copies the id of the article that another repeats, by the id of the latter
 */
record Departure(
    Map<String, String> passages, Map<String, String> withdrawn, Map<String, String> copies) {

  /** No article went. */
  static final Departure NONE = new Departure(Map.of(), Map.of(), Map.of());

  /** Those of changes, from a sheet. */
  static Departure of(Map<String, String> passages, Changes changes) {
    return new Departure(passages, changes.withdrawn(), changes.copies());
  }

  /** Why an anchor of a row went, where the analyst withdrew its article. */
  Optional<String> reason(Row row, String anchor) {
    return of(row, anchor, withdrawn).filter(words -> !words.isEmpty());
  }

  /** Of which article that of an anchor of a row is a copy. */
  Optional<String> copyOf(Row row, String anchor) {
    return of(row, anchor, copies);
  }

  /**
   * What is told of the anchor's own article, else of the row's: when that goes, the anchors of the
   * row's other passages get other numbers.
   */
  private Optional<String> of(Row row, String anchor, Map<String, String> told) {
    return Optional.ofNullable(passages.get(anchor))
        .map(told::get)
        .or(() -> row.article().map(told::get));
  }
}
