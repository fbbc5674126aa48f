package io.sourcebook.page.view;

import java.util.List;

/**
 * What each release changed, on the whole site or on one fact sheet, the newest first.
 *
 * @param name of the subject; empty for the whole site
 * @param href to the fact sheet, or empty
 * @param first the URL of the first page, where this one holds an older year
 * @param year of the releases on this page, where it is not the first
 * @param feed the URL of the same as a feed, or empty
 * @param remark that nothing was released or has changed, or empty
 * @param parts the pages of the years, where there are several
 * @param moved on the first page, the releases that stand on those of older years, by their ids
 */
public record ChangesPage(
    String name,
    String href,
    String first,
    String year,
    String feed,
    String remark,
    List<PartLink> parts,
    List<MovedPart> moved,
    List<Entry> entries) {
  public ChangesPage {
    parts = List.copyOf(parts);
    moved = List.copyOf(moved);
    entries = List.copyOf(entries);
  }

  /**
   * A release, or what has changed since the last one.
   *
   * @param note the analyst's, or empty
   * @param summary what it brought, in words
   */
  public record Entry(
      String id,
      String title,
      When day,
      String note,
      String summary,
      List<Articles> articles,
      List<Sheet> sheets) {
    public Entry {
      articles = List.copyOf(articles);
      sheets = List.copyOf(sheets);
    }
  }

  /** Articles with what happened to them. */
  public record Articles(String title, List<Article> articles) {
    public Articles {
      articles = List.copyOf(articles);
    }
  }

  /**
   * An article.
   *
   * @param quoted whether the title is made of the article's first words
   * @param href empty where the site has no page of it any more
   * @param remark publisher and date, or why it was withdrawn; may be empty
   */
  public record Article(
      String title, boolean quoted, String language, String href, String remark) {}

  /**
   * A fact sheet.
   *
   * @param href to it, or empty where it is gone
   * @param more the URL of this release among its own changes, or empty
   * @param summary how many statements changed how
   * @param groups empty where only their number is told
   */
  public record Sheet(String name, String href, String more, String summary, List<Group> groups) {
    public Sheet {
      groups = List.copyOf(groups);
    }
  }

  /** Statements that changed in one way. */
  public record Group(String kind, String title, List<Change> changes) {
    public Group {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What changed of a statement.
   *
   * @param remark what words do not show, or empty
   * @param now where it stands, or what stands in its place; without an address where nothing does
   */
  public record Change(List<Run> runs, String language, String remark, Link now) {
    public Change {
      runs = List.copyOf(runs);
    }
  }

  /** Words that are the {@code same}, {@code struck} or {@code new}. */
  public record Run(String kind, String text) {}
}
