package io.sourcebook.page.view;

import java.util.List;

/**
 * An article as it was read.
 *
 * @param id the article's id
 * @param quoted whether the title is made of the article's first words, as it has none
 * @param publisher or the remark that it is not stated
 * @param counts how much is cited and how much there is
 * @param fields what is known of the source, each with its evidence
 * @param reference how a reference list names the article
 * @param decision what the analyst decided about it, with the reason, or empty
 * @param redacted that the editor took words out, with the reasons, or empty
 * @param mode what the page shows of the text, as a sentence
 * @param language as BCP 47, or empty
 */
public record SourcePage(
    String id,
    String title,
    boolean quoted,
    boolean published,
    String publisher,
    When date,
    List<SubjectPage.Count> counts,
    String sha256,
    List<Fact> fields,
    Reference reference,
    String note,
    String decision,
    String redacted,
    String mode,
    String language,
    List<Part> parts) {

  /**
   * A block, a stretch of one, or blocks left out.
   *
   * @param kind {@code block} or {@code gap}
   * @param number of the block, 0 for a gap
   * @param id of the element, empty for a gap
   * @param role lower case, with {@code cut-before} or {@code cut-after} where words of the block
   *     there may not be shown; empty for a gap
   * @param label the role in words where it is no body, with the reason; for a gap what it hides
   * @param start of the text in the canonical text, in code points
   * @param end behind the last of them
   * @param runs the text; of a gap only the ids that something leads to
   * @param original to the cited words where they were published, or empty
   * @param back links to all that cites the block, by subject
   */
  public record Part(
      String kind,
      int number,
      String id,
      String role,
      String label,
      String reason,
      int start,
      int end,
      List<Run> runs,
      String original,
      List<Back> back) {}

  /**
   * A step in printing a block.
   *
   * @param kind {@code open} and {@code close} of a cited span, {@code anchor} of one that crosses
   *     another, {@code text} or {@code mark}
   * @param value the id of a span or anchor, or the text
   */
  public record Run(String kind, String value) {}

  /** What one subject's page cites. */
  public record Back(String subject, List<Link> links) {}
}
