package io.sourcebook.page.view;

import java.util.List;

/** The front page: every subject under its kind. */
public record IndexPage(String intro, List<Group> groups) {

  /** The subjects of one kind. */
  public record Group(String id, String title, String count, List<Row> subjects) {}

  /** A subject with its counts and its newest date. */
  public record Row(String name, String href, String counts, String newest) {}
}
