package io.sourcebook.page.view;

import java.util.List;

/**
 * The newest release, for the front page.
 *
 * @param title its number and day, with its place among all changes
 * @param note the analyst's, or empty
 * @param summary what it brought, in words
 * @param sheets what it changed
 * @param since what has changed since, with its place; without an address where nothing has
 */
public record News(Link title, String note, String summary, List<Sheet> sheets, Link since) {
  public News {
    sheets = List.copyOf(sheets);
  }

  /** A fact sheet and how many of its statements changed how. */
  public record Sheet(String name, String href, String summary) {}
}
