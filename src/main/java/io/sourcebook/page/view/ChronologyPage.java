package io.sourcebook.page.view;

import java.util.List;

/**
 * The dated entries of all subjects, or of one year or part of a year where they are many.
 *
 * @param year the year or part of one that the page holds, or empty for the first page
 * @param count of the entries, in words
 * @param parts the years with pages of their own; none where this page holds all
 * @param partsOfYear those of the page's year with pages of their own: its months, and the initials
 *     of the subjects of what lies in no single month; counted on the year's page
 * @param timeline what does not stand on the pages of parts
 */
public record ChronologyPage(
    String year,
    String count,
    List<PartLink> parts,
    List<PartLink> partsOfYear,
    List<Year> timeline) {

  /** The entries of a year or decade, or of a part of one. */
  public record Year(String id, String title, List<Entry> entries) {}

  /**
   * An entry.
   *
   * @param basis the ground for a date that the article does not say in full, or empty
   * @param labels how sure it is said and by whom
   * @param told where the wording stands, and the other passages that tell it
   * @param subjects whose timelines it stands in
   */
  public record Entry(
      When when,
      String basis,
      boolean planned,
      List<SubjectPage.Label> labels,
      Wording wording,
      List<Told> told,
      List<Link> subjects) {}
}
