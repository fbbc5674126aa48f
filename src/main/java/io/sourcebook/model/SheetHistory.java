package io.sourcebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the record tells of a fact sheet.
 *
 * @param name as it is now, or was when the sheet went
 * @param version the release that last changed it; empty where none has it
 * @param changedSince how many statements changed since the last release
 * @param changedSinceReview how many statements are not as in the release that was reviewed; empty
 *     where nobody can know
 * @param tombstones the newest first
 * @param hidden ids of statements that a release had and the analyst hides: their words stand
 *     nowhere; in order
 */
public record SheetHistory(
    String name,
    Optional<Version> version,
    int changedSince,
    Optional<Integer> changedSinceReview,
    List<Tombstone> tombstones,
    List<String> hidden) {
  public SheetHistory {
    tombstones = List.copyOf(tombstones);
    hidden = List.copyOf(hidden);
  }

  /** A sheet that was never released. */
  public static SheetHistory unreleased(String name) {
    return new SheetHistory(name, Optional.empty(), 0, Optional.empty(), List.of(), List.of());
  }

  /** A release by its number and day. */
  public record Version(int number, LocalDate day) {}
}
