package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * Anchors that a release had on a fact sheet and that no row of it holds any more.
 *
 * @param anchors at least one; the statement's own id first where the whole statement is gone, else
 *     only those of passages that it lost
 * @param statement as it was when they went
 * @param release the number of the first release without them; empty for what went since the last
 * @param standsIn the id of the statement that stands in their place now
 * @param reason why they went, where the analyst has given one
 * @param copyOf the id of the article of which theirs counts as a copy now, where that is why
 */
public record Tombstone(
    List<String> anchors,
    Edition.Row statement,
    Optional<Integer> release,
    Optional<String> standsIn,
    Optional<String> reason,
    Optional<String> copyOf) {
  public Tombstone {
    anchors = List.copyOf(anchors);
  }

  /** Whether the whole statement is gone, not only passages of it. */
  public boolean isWhole() {
    return anchors.contains(statement.id());
  }
}
