package io.sourcebook.article.html;

import java.time.LocalDate;

/**
 * A day that a page shows in its text.
 *
 * @param kind what the words or names around it make of it
 * @param start how many visible characters stand before it
 * @param alone whether its line holds nothing but what goes with a date
 * @param clock whether it is written as the date above a newspaper's page is: with its weekday and
 *     nothing else
 * @param signed whether its element is called that of an author or a date
 * @param universal whether only a time in UTC tells it
 * @param words as shown, or as the element's attribute tells them
 * @param tag of its element
 */
record DayLine(
    LocalDate day,
    Kind kind,
    int start,
    boolean alone,
    boolean clock,
    boolean signed,
    boolean universal,
    String words,
    String tag) {

  /** What a day is to its article. */
  enum Kind {
    PUBLISHED,
    UPDATED,
    /** Only its element is called so, as blogs also call the day of publication. */
    CALLED_UPDATED,
    PLAIN
  }
}
