package io.sourcebook.page.view;

import java.util.List;

/**
 * The figures of one matter that the sources give for several dates, as points over time. No line
 * joins them: what lay between is not known.
 *
 * @param title the unit and the span of time, in words
 * @param summary the picture in words
 * @param points in units of the picture, which is 640 wide and 96 high
 * @param top the highest figure as printed
 * @param first the earliest date in words
 * @param last the latest
 * @param rows the same as a table, in order of date
 */
public record Course(
    String title,
    String summary,
    List<Point> points,
    String top,
    String first,
    String last,
    List<Row> rows) {

  /** The middle of a point. */
  public record Point(String x, String y) {}

  /**
   * A figure.
   *
   * @param figure as printed
   * @param date in words
   */
  public record Row(When date, String figure, Link passage) {}
}
