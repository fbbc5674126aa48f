package io.sourcebook.page.view;

import java.util.List;

/**
 * Articles as squares by month, or by year where the months are too many.
 *
 * @param title what the squares count by
 * @param summary the picture in words
 */
public record Coverage(
    String title, String summary, int height, List<Square> squares, String first, String last) {

  /**
   * A square of the picture, in units of its view box.
   *
   * @param kind {@code s} dated, {@code i} inferred, {@code z} a month without articles
   */
  public record Square(String kind, String x, String y, String width, String height) {}
}
