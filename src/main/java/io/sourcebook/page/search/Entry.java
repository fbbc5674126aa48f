package io.sourcebook.page.search;

import java.util.List;

/**
 * Something that a search can find: a statement of a fact sheet, or cited words of a source.
 *
 * @param page the path of the subject's or source's own page; entries of one page lie together
 * @param heading what is printed before each of the page's entries: its subject or source
 * @param key tells the entry apart from the others of its page
 * @param href relative to the site's root; only its fragment where it leads to the page itself
 * @param text the words that are shown and searched
 * @param names words by which it is found as well, though it does not hold them
 * @param caption what is printed below the text behind the heading
 * @param language of the text as BCP 47 where it is not the site's, else empty
 * @param chosen whether it goes before others that match as well: one that stands at a glance
 */
public record Entry(
    Kind kind,
    String page,
    String heading,
    String key,
    String href,
    String text,
    String names,
    String caption,
    String language,
    boolean chosen,
    List<Facet> facets) {
  public Entry {
    facets = List.copyOf(facets);
  }

  /** Which of two halves of the index an entry stands in; the first goes before the second. */
  public enum Kind {
    STATEMENT,
    PASSAGE
  }

  /**
   * A value by which entries can be chosen.
   *
   * @param list {@code s} for subjects, {@code p} for publishers, {@code y} for years
   * @param key in addresses
   * @param label for a reader
   */
  public record Facet(String list, String key, String label) {}
}
