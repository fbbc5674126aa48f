package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What the analyst decides about an article in its .meta.yaml.
 *
 * @param lowered why it stands behind others, where it does
 * @param withdrawn why nothing of it is shown any more, where that is so
 * @param correct what is put right in its passages, for all subjects
 * @param redacted the reasons for which words were taken out of what was read of it, perhaps none;
 *     empty where no word was
 */
public record SourceDecisions(
    Optional<String> lowered,
    Optional<String> withdrawn,
    List<Correction> correct,
    Optional<List<String>> redacted) {

  /** Nothing is decided. */
  public static final SourceDecisions NONE =
      new SourceDecisions(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public SourceDecisions {
    correct = List.copyOf(correct);
    redacted = redacted.map(List::copyOf);
  }
}
