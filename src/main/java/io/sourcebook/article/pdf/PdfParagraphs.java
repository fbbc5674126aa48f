package io.sourcebook.article.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the lines of a document to paragraphs. */
final class PdfParagraphs {

  /** In type sizes: the first line of a paragraph begins so far behind the others. */
  private static final float INDENT = 0.8f;

  /** In shares of the distance of lines: a wider one parts paragraphs. */
  private static final float GAP = 1.3f;

  /** In shares of the column's width: a last line ends so far before the others. */
  private static final float SHORT = 0.12f;

  /** Type that differs more is a heading or a note. */
  private static final float OTHER_SIZE = 0.08f;

  private static final Pattern ITEM =
      Pattern.compile("(?:[•▪●◦‣–—*]|[0-9]{1,2}+[.)]|[a-z][.)])\\s.*+", Pattern.DOTALL);

  private final List<PdfLine> lines;
  private final List<Optional<String>> running;
  private final Hyphenation hyphenation;

  private PdfParagraphs(List<PdfLine> lines, List<Optional<String>> running) {
    this.lines = lines;
    this.running = running;
    this.hyphenation = new Hyphenation(lines.stream().map(PdfLine::text).toList());
  }

  /**
   * The paragraphs in reading order.
   *
   * @param running for each line why it is furniture, or empty
   */
  static List<PdfParagraph> of(List<PdfLine> lines, List<Optional<String>> running) {
    return new PdfParagraphs(lines, running).join();
  }

  private List<PdfParagraph> join() {
    List<PdfParagraph> paragraphs = new ArrayList<>();
    // What the pages repeat stands between the halves of a paragraph, and is told before it ends.
    List<PdfParagraph> between = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (running.get(i).isPresent()) {
        PdfLine line = lines.get(i);
        between.add(
            new PdfParagraph(
                line.text(), line.size(), line.segment().bold(), line.page(), running.get(i)));
        continue;
      }
      if (!open.isEmpty() && !continues(open, i)) {
        paragraphs.add(paragraph(open));
        open.clear();
      }
      if (open.isEmpty()) {
        paragraphs.addAll(between);
        between.clear();
      }
      open.add(i);
    }
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open));
    }
    paragraphs.addAll(between);
    return paragraphs;
  }

  private PdfParagraph paragraph(List<Integer> indexes) {
    StringBuilder text = new StringBuilder(lines.get(indexes.get(0)).text());
    // Joined from the last word on, so that a long paragraph takes no square of its length.
    for (int index : indexes.subList(1, indexes.size())) {
      int word = text.lastIndexOf(" ") + 1;
      String tail = text.substring(word);
      text.setLength(word);
      text.append(hyphenation.join(tail, lines.get(index).text()));
    }
    PdfLine first = lines.get(indexes.get(0));
    return new PdfParagraph(
        text.toString(), first.size(), first.segment().bold(), first.page(), Optional.empty());
  }

  /** Whether a line goes on with the open paragraph. */
  private boolean continues(List<Integer> open, int index) {
    PdfLine last = lines.get(open.get(open.size() - 1));
    PdfLine line = lines.get(index);
    boolean otherType =
        Math.abs(line.size() - last.size()) > OTHER_SIZE * last.size()
            || (line.segment().bold() != last.segment().bold() && last.slack() > SHORT);
    if (otherType || ITEM.matcher(line.text()).matches()) {
      return false;
    }
    boolean sentenceEnds = endsSentence(last.text());
    if (line.region() != last.region()) {
      return !sentenceEnds && last.slack() < SHORT && !startsUpper(line.text());
    }
    float gap = line.segment().y() - last.segment().y();
    if (gap > GAP * distance(open, last)) {
      return false;
    }
    if (line.indent() > INDENT && last.indent() <= INDENT / 2) {
      return false;
    }
    boolean hanging = open.size() > 1 && last.indent() > INDENT && line.indent() <= INDENT / 2;
    return !(sentenceEnds && (last.slack() > SHORT || hanging));
  }

  /** The distance of base lines that is usual here, in points. */
  private float distance(List<Integer> open, PdfLine last) {
    if (open.size() < 2) {
      return usualDistance(last);
    }
    PdfLine before = lines.get(open.get(open.size() - 2));
    float distance = last.segment().y() - before.segment().y();
    return before.region() == last.region() && distance > 0 ? distance : usualDistance(last);
  }

  /** Most type is set with a fifth to a half of its size between lines. */
  private static float usualDistance(PdfLine line) {
    return line.size() * 1.35f;
  }

  private static boolean startsUpper(String text) {
    return Character.isUpperCase(text.codePointAt(0)) && !text.isEmpty();
  }

  private static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?:…".indexOf(text.charAt(at)) >= 0;
  }
}
