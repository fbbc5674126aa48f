package io.sourcebook.model;

/** How firmly a recognised value stands. */
public enum Certainty {
  /** The text says the whole value. */
  STATED,
  /** Computed from the words and a date that the article states. */
  RESOLVED,
  /** Completed by a reasonable but unproven assumption, such as the year of a copyright line. */
  INFERRED,
  /** Recognised, but without a value. */
  UNRESOLVED
}
