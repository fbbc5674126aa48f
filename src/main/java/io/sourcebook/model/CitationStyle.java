package io.sourcebook.model;

/** The style in which references to sources are printed. */
public enum CitationStyle {
  APA,
  CHICAGO,
  MLA,
  IEEE
}
