package io.sourcebook.page.view;

import java.util.List;

/**
 * Who said what, by speaker.
 *
 * @param letter the initial that the page holds, or empty for the first page
 * @param count of the speakers and their words
 * @param parts the initials with pages of their own; none where the first page holds all
 * @param speakers every speaker of the page; on the first page every speaker of all
 * @param groups empty on the first page where the initials have pages of their own
 */
public record VoicesPage(
    String letter,
    String count,
    List<PartLink> parts,
    List<PartLink> speakers,
    List<Group> groups) {

  /** The words of one speaker. */
  public record Group(String id, String name, String count, List<Saying> sayings) {}

  /**
   * Words that somebody said.
   *
   * @param direct whether they stood between quotation marks
   * @param role as the article gives it, or empty
   * @param remark reported by whom, or that it is reported speech; may be empty
   * @param subjects whose fact sheets print them
   */
  public record Saying(
      boolean direct, Cited words, String role, String remark, Told told, List<Link> subjects) {}
}
