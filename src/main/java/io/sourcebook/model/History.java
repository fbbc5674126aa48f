package io.sourcebook.model;

import java.util.List;

/**
 * All releases, and what they add up to.
 *
 * @param releases in the order of their numbers
 * @param accepted what the newest release says
 */
public record History(List<Release> releases, Edition accepted) {

  /** Nothing was released yet. */
  public static final History NONE = new History(List.of(), Edition.EMPTY);

  public History {
    releases = List.copyOf(releases);
  }
}
