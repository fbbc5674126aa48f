package io.sourcebook.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page: what the site is, every subject under its kind, and what is new.
 *
 * @param counts subjects, statements and articles
 * @param coverage all articles by month; absent where none is dated to a month
 * @param unplaced articles that stand on no month, each with the reason
 * @param news the newest release; absent before the first
 * @param newest the articles with the newest dates, the newest first
 */
public record IndexPage(
    String intro,
    List<SubjectPage.Count> counts,
    @Nullable Coverage coverage,
    List<String> unplaced,
    @Nullable News news,
    List<Group> groups,
    List<Source> newest) {

  /** The subjects of one kind. */
  public record Group(String id, String title, String count, List<Row> subjects) {}

  /**
   * A subject with its counts and its newest date.
   *
   * @param draft the remark that it is not published yet, or empty
   */
  public record Row(String name, String href, String counts, String newest, String draft) {}

  /**
   * An article.
   *
   * @param quoted whether the title is made of the article's first words
   */
  public record Source(
      String title,
      boolean quoted,
      String language,
      String href,
      boolean published,
      String publisher,
      When date) {}
}
