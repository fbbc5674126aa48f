package io.sourcebook.page.view;

import java.util.List;
import java.util.stream.Collectors;

/** A source as a reference list names it, in the style that the site chose. */
public record Reference(List<Run> runs) {
  public Reference {
    runs = List.copyOf(runs);
  }

  /**
   * A stretch of the reference.
   *
   * @param kind {@code plain} or {@code italic}
   */
  public record Run(String kind, String text) {}

  /** The words alone. */
  public String words() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
