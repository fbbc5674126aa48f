package io.sourcebook.publish;

import io.sourcebook.model.Problem;

/**
 * A file of the site under check.
 *
 * @param path from the site's root
 * @param shown the path with the site's name, for messages
 */
record CheckedFile(String path, String shown, String text) {

  /** What to do about a page that does not say what its sources say. */
  private static final String REMEDY =
      "Build the site again. If the build itself says this, the template that prints the place"
          + " breaks a rule of src/docs/checking.md.";

  /** A fault at a place; {@code line} and {@code column} from 1, the column in chars. */
  Problem fault(int line, int column, String message) {
    String[] lines = text.split("\n", -1);
    int points = column;
    if (line >= 1 && line <= lines.length) {
      int chars = Math.max(0, Math.min(column - 1, lines[line - 1].length()));
      points = lines[line - 1].codePointCount(0, chars) + 1;
    }
    return Problem.at(shown, text, line, points, message, REMEDY);
  }

  /** A fault at a char position. */
  Problem faultAt(int position, String message) {
    int end = Math.min(position, text.length());
    String before = text.substring(0, end);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return fault(line, end - (before.lastIndexOf('\n') + 1) + 1, message);
  }

  /** A fault of the whole file. */
  Problem fault(String message) {
    return Problem.of(shown, message, REMEDY);
  }
}
