package io.sourcebook.page.view;

import java.util.List;

/**
 * What stood on a fact sheet and does so no more; its anchors lead here.
 *
 * @param anchors the ids that it keeps
 * @param title what went: a statement or a passage
 * @param words what it said, shortened where its article's share is used up, or empty
 * @param language of the words, or empty
 * @param remark why not all of the words are shown, or empty
 * @param when in which release it went
 * @param reason why it went, where the analyst says it, or empty
 * @param now what stands in its place; without an address where nothing does
 */
public record Stone(
    List<String> anchors,
    String title,
    String words,
    String language,
    String remark,
    Link when,
    String reason,
    Link now) {
  public Stone {
    anchors = List.copyOf(anchors);
  }
}
