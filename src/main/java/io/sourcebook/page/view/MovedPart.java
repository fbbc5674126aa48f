package io.sourcebook.page.view;

import java.util.List;

/**
 * What a fact sheet keeps of rows that stand on a page of their own: an id for each, and a link.
 *
 * @param period the year or month of the sources, in words, or empty
 * @param count of the rows, in words
 */
public record MovedPart(String href, String period, String count, List<Row> rows) {

  /**
   * A row.
   *
   * @param id what an address leads to
   * @param anchors further ids of it
   * @param text its number
   */
  public record Row(String id, List<String> anchors, String text, String href) {}
}
