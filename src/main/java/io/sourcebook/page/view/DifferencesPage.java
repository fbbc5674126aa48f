package io.sourcebook.page.view;

import java.util.List;

/**
 * Where sources differ, on all subjects.
 *
 * @param letter the initial of the subjects that the page holds, or empty for the first page
 * @param count of the differences, in words
 * @param parts the initials with pages of their own; none where the first page holds all
 * @param subjects every subject of the page; on the first page every subject of all
 * @param groups empty on the first page where the initials have pages of their own
 */
public record DifferencesPage(
    String letter,
    String count,
    List<PartLink> parts,
    List<PartLink> subjects,
    List<Group> groups) {

  /** What the sources differ on about one subject. */
  public record Group(String id, Link subject, String count, List<Difference> differences) {}

  /**
   * Passages that do not agree.
   *
   * @param others further subjects that they concern
   */
  public record Difference(String on, List<Side> sides, List<Link> others) {}

  /**
   * One version.
   *
   * @param labels how sure it is said, and by whom
   * @param others further passages that tell it so
   */
  public record Side(Cited words, List<SubjectPage.Label> labels, Told told, List<Told> others) {}
}
