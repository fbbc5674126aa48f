package io.sourcebook.page.view;

import java.util.List;

/** All articles, and the files that gave none. */
public record SourcesPage(
    String intro, List<Row> articles, String asideTitle, List<Aside> setAside) {

  /**
   * An article.
   *
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
