package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement that the analyst leaves out of a page.
 *
 * @param id and anchors, by which addresses led to it
 */
public record LeftOut(String id, List<String> anchors, Optional<String> reason) {
  public LeftOut {
    anchors = List.copyOf(anchors);
  }
}
