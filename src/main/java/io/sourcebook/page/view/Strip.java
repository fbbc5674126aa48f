package io.sourcebook.page.view;

import java.util.List;

/**
 * Dated entries on one line of time.
 *
 * @param summary the picture in words
 * @param first the earliest date in words
 * @param last the latest
 * @param inferred whether a date is inferred
 * @param planned whether an entry lay ahead
 */
public record Strip(
    String summary,
    List<Mark> marks,
    String first,
    String last,
    boolean inferred,
    boolean planned) {

  /**
   * An entry, in units of the picture, which is 640 wide.
   *
   * @param kind {@code s} dated, {@code i} date inferred, {@code p} planned when written
   */
  public record Mark(String kind, String x, String width) {}
}
