package io.sourcebook.subject;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Place;
import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A subject file, split into front matter and Markdown, that knows where each character stands. */
final class SubjectText {

  private static final String FENCE = "---";
  private static final String NOTE = "%%";
  private static final String EXAMPLE =
      "Begin the file with a line ---, then `name: …` and `kind: …`, then a second line ---.";

  private final String file;
  private final String frontMatter;
  private final CanonicalText markdown;

  /** The lines of the Markdown, and for each its number in the file and where it begins. */
  private final List<String> lines;

  private final List<Integer> numbers;
  private final int[] starts;

  private SubjectText(String file, String frontMatter, List<String> lines, List<Integer> numbers) {
    this.file = file;
    this.frontMatter = frontMatter;
    this.lines = lines;
    this.numbers = numbers;
    this.markdown = CanonicalText.of(String.join("\n", lines));
    this.starts = new int[lines.size()];
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = start;
      start += lines.get(i).length() + 1;
    }
  }

  /**
   * Splits a file's text.
   *
   * @param text with any line ends
   * @return empty where there is no front matter, which a problem then says
   */
  static Optional<SubjectText> split(String file, String text, Consumer<Problem> problems) {
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> all = List.of(whole.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    if (!isFence(all.get(0))) {
      problems.accept(
          new Problem(
              file,
              1,
              1,
              Optional.of(all.get(0)),
              "this file does not begin with front matter",
              EXAMPLE));
      return Optional.empty();
    }
    int close = 1;
    while (close < all.size() && !isFence(all.get(close))) {
      close++;
    }
    if (close == all.size()) {
      problems.accept(
          new Problem(
              file, 1, 1, Optional.of(all.get(0)), "the front matter is never closed", EXAMPLE));
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = close + 1; i < all.size(); i++) {
      // A note is cut out as a whole line, so it neither is published nor parts a paragraph.
      if (!isNote(all.get(i))) {
        boolean ends = lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
        if (!ends && Footnotes.defined(all.get(i)).isPresent()) {
          // Footnotes below one another are paragraphs of their own.
          lines.add("");
          numbers.add(i + 1);
        }
        lines.add(all.get(i));
        numbers.add(i + 1);
      }
    }
    // In YAML a line must stay, so that the others keep their places.
    String frontMatter =
        all.subList(1, close).stream()
            .map(line -> isNote(line) ? "" : line)
            .collect(Collectors.joining("\n"));
    return Optional.of(new SubjectText(file, frontMatter, lines, numbers));
  }

  private static boolean isNote(String line) {
    return line.strip().startsWith(NOTE);
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  String file() {
    return file;
  }

  /** The YAML; it begins on the second line of the file. */
  String frontMatter() {
    return frontMatter;
  }

  /** The Markdown, without private notes. */
  String markdown() {
    return markdown.value();
  }

  /** The line of the file on which a char of the Markdown stands, from 1. */
  int line(int offset) {
    return numbers.isEmpty() ? 1 : numbers.get(index(offset));
  }

  /** The column in which a char of the Markdown stands, from 1, in code points. */
  private int column(int offset) {
    return numbers.isEmpty()
        ? 1
        : markdown.codePointAt(offset) - markdown.codePointAt(starts[index(offset)]) + 1;
  }

  /** Where a char of the Markdown stands, with its line. */
  Place place(int offset) {
    String line = numbers.isEmpty() ? "" : lines.get(index(offset));
    return new Place(file, line(offset), column(offset), line);
  }

  Problem problem(int offset, String message, String remedy) {
    return place(offset).problem(message, remedy);
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
