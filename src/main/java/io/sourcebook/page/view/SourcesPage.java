package io.sourcebook.page.view;

import java.util.List;

/**
 * All articles, and the files that gave none; or those of one year or month where they are many.
 *
 * @param part the year, month or kind of files that the page holds, or empty for the first page
 * @param intro what the list is, on the first page; else empty
 * @param count of what a page of a part holds with its months, in words; else empty
 * @param parts the pages of years, of what is undated, and of the files set aside; none where this
 *     page holds all
 * @param months those of the page's year with pages of their own; counted on the year's page
 * @param articles what does not stand on the pages of parts or months, as are the files
 */
public record SourcesPage(
    String part,
    String intro,
    String count,
    List<PartLink> parts,
    List<PartLink> months,
    List<Row> articles,
    String asideTitle,
    List<Aside> setAside) {

  /**
   * An article.
   *
   * @param number its place on the page
   * @param quoted whether the title is made of the article's first words
   * @param decision what the analyst decided about it, with the reason, or empty
   */
  public record Row(
      int number,
      String title,
      boolean quoted,
      String language,
      String href,
      boolean published,
      String publisher,
      When date,
      List<String> evidence,
      String cited,
      String decision) {}

  /**
   * A file that was set aside.
   *
   * @param copyOf the article whose text it repeats; without words where it could not be read
   * @param sha256 or empty
   */
  public record Aside(String file, String reason, Link copyOf, String sha256) {}
}
