package io.sourcebook.model;

/** What a block is to its article. */
public enum Role {
  BODY,
  HEADING,
  TITLE,
  STANDFIRST,
  CAPTION,
  FURNITURE;

  /** Whether the block belongs to the running text, from which passages are taken. */
  public boolean kept() {
    return this == BODY || this == HEADING;
  }
}
