package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles and case files for the tests of this package. */
final class Samples {

  private Samples() {}

  /** An article whose whole text is one block of body. */
  static Article oneBlock(String text) {
    return article(text, List.of(new Block(1, text(text).all(), Role.BODY, Optional.empty())));
  }

  /** An article with a block for each line that is not blank. */
  static Article blockPerLine(String text) {
    CanonicalText canonical = text(text);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int start = Letters.skipSpace(text, at, at + line.length());
      int end = Letters.skipSpaceBack(text, start, at + line.length());
      if (end > start) {
        Span span = canonical.span(start, end);
        blocks.add(new Block(blocks.size() + 1, span, Role.BODY, Optional.empty()));
      }
      at += line.length() + 1;
    }
    return article(text, blocks);
  }

  static Article article(String text, List<Block> blocks) {
    Source nothing =
        new Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Article("sample", Optional.empty(), "sample.txt", "0", text(text), nothing, blocks);
  }

  private static CanonicalText text(String text) {
    return CanonicalText.of(text);
  }

  /** The list items of a case file, each with its line's number. */
  static List<Case> cases(String file) {
    try (InputStream stream = Samples.class.getResourceAsStream("/find/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("no cases: " + file);
      }
      String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith("- ")) {
          cases.add(new Case(i + 1, lines[i].substring(2)));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a case file, with the characters that stand for invisible ones still in it. */
  record Case(int line, String marked) {

    /** The text to read, given what was drawn into it. */
    static String visible(String drawn) {
      return drawn.replace('⍽', '\u00A0').replace('⏎', '\n').replace('␣', ' ');
    }
  }
}
