package io.sourcebook.article.text;

import io.sourcebook.model.Role;

/**
 * What a rule says of a block.
 *
 * @param kind what the block tells about the source, beside its role
 * @param reason for a reader
 */
record Mark(Role role, Kind kind, String reason) {

  /** What a marked block tells about the source. */
  enum Kind {
    TITLE,
    SITE_NAME,
    DATE_LINE,
    BYLINE,
    WIRE_PREFIX,
    COPYRIGHT,
    COMMENT,
    OTHER
  }

  /** Furniture that tells nothing about the source. */
  static Mark furniture(String reason) {
    return new Mark(Role.FURNITURE, Kind.OTHER, reason);
  }

  /** Furniture that tells something about the source. */
  static Mark furniture(Kind kind, String reason) {
    return new Mark(Role.FURNITURE, kind, reason);
  }
}
