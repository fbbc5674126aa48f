package io.sourcebook.page.view;

import java.util.List;

/**
 * What changed, as an Atom feed.
 *
 * @param id an address of no place, the same for ever
 * @param updated of the newest entry, as {@code 2024-05-12T00:00:00Z}
 * @param self the feed's own address
 * @param page the address of the page that tells the same
 * @param author the site's title
 * @param entries the newest first
 */
public record Feed(
    String id,
    String title,
    String updated,
    String self,
    String page,
    String author,
    String language,
    List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /** A release. */
  public record Entry(
      String id, String title, String updated, String href, ChangesPage.Entry told) {}
}
