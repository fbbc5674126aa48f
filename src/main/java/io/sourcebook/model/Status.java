package io.sourcebook.model;

/** How sure something is said. */
public enum Status {
  /** In the article's own voice, as a fact. */
  STATED,
  /** As somebody's words. */
  ATTRIBUTED,
  /** As an accusation or rumour: alleged, reportedly, claimed. */
  ALLEGED,
  /** Only if something else happens: if, could, would. */
  CONDITIONAL,
  /** Set for a day that had not come when it was written. */
  PLANNED,
  /** As contested by the one concerned. */
  DENIED,
  /** A judgement of the article's own. */
  OPINION
}
