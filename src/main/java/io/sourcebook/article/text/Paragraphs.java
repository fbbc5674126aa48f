package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs.
 *
 * <p>Blank lines always part. Within a run of lines a line is a paragraph of its own, unless it
 * continues the one before: because that one breaks off within a sentence, or because the text is
 * hard-wrapped and that line is full. A run of short lines without an end to their sentence is a
 * list.
 */
final class Paragraphs {

  /** Terminals and printed columns: texts wrapped more narrowly or widely were not seen. */
  private static final int NARROWEST_WRAP = 40;

  private static final int WIDEST_WRAP = 110;

  /** So many lines that break off within a sentence show that a text is hard-wrapped. */
  private static final int WRAPPED_LINES = 3;

  /** Wrapping programs leave a little room, as for the hyphen of a word. */
  private static final int WRAP_SLACK = 2;

  private final String text;
  private final List<Line> lines;
  private final int wrap;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
    this.wrap = wrapWidth();
  }

  /** A line that is not blank, without the white space around it. */
  private record Line(int start, int end, int indent, boolean apart) {
    int length() {
      return end - start;
    }
  }

  /** The paragraphs of a text in order. */
  static List<Paragraph> of(String text) {
    return new Paragraphs(text).join();
  }

  private List<Paragraph> join() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      int last = first;
      while (last + 1 < lines.size() && continues(last)) {
        last++;
      }
      boolean list = last > first && wrap == 0 && !endsSentence(lines.get(last));
      for (int i = first; i <= last; i++) {
        Line begin = lines.get(i);
        Line end = list ? begin : lines.get(last);
        paragraphs.add(
            new Paragraph(
                begin.start(), end.end(), text.substring(begin.start(), end.end()), begin.apart()));
        if (!list) {
          break;
        }
      }
      first = last + 1;
    }
    return paragraphs;
  }

  /** Whether the line after this one belongs to the same paragraph. */
  private boolean continues(int index) {
    Line line = lines.get(index);
    Line next = lines.get(index + 1);
    if (next.apart() || isBullet(next)) {
      return false;
    }
    if (breaksOff(line) && Character.isLowerCase(text.codePointAt(next.start()))) {
      return true;
    }
    return wrap > 0
        && next.indent() <= line.indent()
        && next.length() <= wrap
        && isFull(line, next);
  }

  /** Whether the first word of the next line had no room any more. */
  private boolean isFull(Line line, Line next) {
    int word = next.start();
    while (word < next.end() && !Blank.isBlank(text.charAt(word))) {
      word++;
    }
    return line.length() <= wrap && line.length() + 1 + (word - next.start()) + WRAP_SLACK > wrap;
  }

  /** The width at which the text is hard-wrapped, or 0 where it is not. */
  private int wrapWidth() {
    int count = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!next.apart()
          && line.length() >= NARROWEST_WRAP
          && breaksOff(line)
          && Character.isLowerCase(text.codePointAt(next.start()))) {
        count++;
        widest = Math.max(widest, line.length());
      }
    }
    return count >= WRAPPED_LINES && widest <= WIDEST_WRAP ? widest : 0;
  }

  /** Whether a line ends with a letter, digit or comma, and so within a sentence or an item. */
  private boolean breaksOff(Line line) {
    int last = text.codePointBefore(line.end());
    return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–';
  }

  private boolean endsSentence(Line line) {
    return Prose.endsSentence(text.substring(line.start(), line.end()));
  }

  private boolean isBullet(Line line) {
    char first = text.charAt(line.start());
    return "•–—-*·▪●‣".indexOf(first) >= 0
        && line.length() > 1
        && Blank.isBlank(text.charAt(line.start() + 1));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int stop = newline < 0 ? text.length() : newline;
      int first = Blank.skip(text, start, stop);
      if (first == stop) {
        apart = true;
      } else {
        lines.add(new Line(first, Blank.skipBack(text, first, stop), first - start, apart));
        apart = false;
      }
      start = stop + 1;
    }
    return lines;
  }
}
