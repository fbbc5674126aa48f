package io.sourcebook.model;

import java.util.Optional;

/**
 * A file of seeds/articles that gives no article of its own.
 *
 * @param file path from the project, with {@code /}
 * @param sha256 of the bytes, where they could be read
 * @param copyOf the id of the article whose text it repeats, or empty when it could not be read
 * @param reason in words for a reader, with what to do
 * @param share of its words that the other article has too, for a copy, above 0 and at most 1
 * @param publisher who published it, where that is known of a copy
 */
public record SetAside(
    String id,
    String file,
    Optional<String> sha256,
    Optional<String> copyOf,
    String reason,
    double share,
    Optional<String> publisher) {

  /** A file that could not be read, or one that repeats every word. */
  public SetAside(
      String id, String file, Optional<String> sha256, Optional<String> copyOf, String reason) {
    this(id, file, sha256, copyOf, reason, copyOf.isPresent() ? 1 : 0, Optional.empty());
  }

  /** The share in whole percent; 100 only where every word is shared. */
  public int percent() {
    return share >= 1 ? 100 : Math.min(99, (int) Math.round(100 * share));
  }
}
