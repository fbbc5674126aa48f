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

  /** A problem there. */
  public Problem problem(String message, String remedy) {
    return new Problem(file, line, column, Optional.of(sourceLine), message, remedy);
  }
}
