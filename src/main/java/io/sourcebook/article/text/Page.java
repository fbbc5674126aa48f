package io.sourcebook.article.text;

import io.sourcebook.article.form.Quoted;
import java.util.List;
import java.util.Optional;

/** The paragraphs of one article as the rules look at them. */
final class Page {

  /** A line longer than this is no label, notice or byline, and is not looked at as one. */
  private static final int LONGEST_LABEL = 600;

  private final List<Block> blocks;

  Page(List<Paragraph> paragraphs) {
    blocks = paragraphs.stream().map(Block::new).toList();
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  /** A paragraph with what the rules ask of it. */
  static final class Block {

    private final Paragraph paragraph;
    private final List<String> label;
    private final int words;
    private final boolean prose;
    private final Optional<DateLine> dateLine;

    Block(Paragraph paragraph) {
      this.paragraph = paragraph;
      String text = paragraph.text();
      this.label = text.length() <= LONGEST_LABEL ? Words.label(text) : List.of();
      this.words = Words.count(text);
      this.prose = Prose.isProse(text);
      this.dateLine = DateLine.parse(text);
    }

    Paragraph paragraph() {
      return paragraph;
    }

    String text() {
      return paragraph.text();
    }

    /** The folded words of a paragraph that is short enough for a label, otherwise none. */
    List<String> label() {
      return label;
    }

    int words() {
      return words;
    }

    /** Whether it holds at least one running sentence. */
    boolean isProse() {
      return prose;
    }

    /** The paragraph as a date line, where it is nothing else. */
    Optional<DateLine> dateLine() {
      return dateLine;
    }

    /** The paragraph for quoting in a reason: in quotation marks, shortened. */
    String quoted() {
      return Quoted.of(text());
    }
  }
}
