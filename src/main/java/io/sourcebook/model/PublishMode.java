package io.sourcebook.model;

/** How much of an article the site shows. */
public enum PublishMode {
  /** The cited paragraphs, with the gaps told. */
  EXCERPTS,
  /** Every block. */
  FULL
}
