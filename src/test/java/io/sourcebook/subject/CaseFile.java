package io.sourcebook.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cases in a Markdown file: a heading of the second level, then blocks between lines of ~~~. */
final class CaseFile {

  /** A heading and the blocks below it, each with a line end behind its last line. */
  record Case(String title, List<String> blocks) {}

  private CaseFile() {}

  static List<Case> read(String name) {
    List<Case> cases = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    for (String line : text(name).split("\n", -1)) {
      if (line.startsWith("~~~")) {
        if (inside) {
          cases.get(cases.size() - 1).blocks().add(block.toString());
          block.setLength(0);
        }
        inside = !inside;
      } else if (inside) {
        block.append(line).append('\n');
      } else if (line.startsWith("## ")) {
        cases.add(new Case(line.substring(3), new ArrayList<>()));
      }
    }
    if (inside || cases.isEmpty()) {
      throw new IllegalStateException("not a file of cases: " + name);
    }
    return cases;
  }

  private static String text(String name) {
    try (InputStream file = CaseFile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
