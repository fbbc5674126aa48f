package io.sourcebook.page.view;

import java.util.List;

/**
 * What is left of a fact sheet whose subject was removed.
 *
 * @param remark that the sheet is gone, and since when
 * @param changes the URL of the page of its changes
 */
public record GonePage(String name, String remark, String changes, List<Stone> stones) {
  public GonePage {
    stones = List.copyOf(stones);
  }
}
