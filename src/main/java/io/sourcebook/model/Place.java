package io.sourcebook.model;

import java.util.Optional;

/**
 * Where something stands in a file that the analyst writes.
 *
 * @param file path from the project, with {@code /}
 * @param line counted from 1
 * @param column counted from 1 in code points
 * @param sourceLine the line as it stands
 */
public record Place(String file, int line, int column, String sourceLine) {

  /** The same, with full blocks for words that must not stand anywhere. */
  public Place without(Redactions redactions) {
    return new Place(file, line, column, redactions.blackOut(sourceLine));
  }

  /** A problem there. */
  public Problem problem(String message, String remedy) {
    return new Problem(file, line, column, Optional.of(sourceLine), message, remedy);
  }
}
