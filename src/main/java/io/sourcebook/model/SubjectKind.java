package io.sourcebook.model;

/** What kind of thing a page is about. */
public enum SubjectKind {
  ACTOR,
  ORGANISATION,
  TOPIC,
  AGREEMENT,
  EVENT,
  PLACE
}
