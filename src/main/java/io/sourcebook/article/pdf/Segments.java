package io.sourcebook.article.pdf;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together to stretches of lines. */
final class Segments {

  /** In type sizes: columns stand further apart, words of stretched lines do not. */
  private static final float WIDE_GAP = 0.8f;

  /** Letters that are drawn closer than they are wide. */
  private static final float OVERLAP = -0.5f;

  /** In widths of a space: half a space parts words. */
  private static final float WORD_GAP = 0.5f;

  /** In type sizes. */
  private static final float SAME_LINE = 0.3f;

  private static final Comparator<Segment> DOWN_THEN_RIGHT =
      Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::left);

  private Segments() {}

  /** The stretches of a page's characters, those of one row from left to right. */
  static List<Segment> of(List<Glyph> glyphs) {
    List<Segment> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !continues(glyphs.get(i - 1), glyphs.get(i))) {
        add(glyphs.subList(start, i), runs);
        start = i;
      }
    }
    return joined(runs);
  }

  /** The rows from top to bottom, each with its stretches from left to right. */
  static List<List<Segment>> rows(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(DOWN_THEN_RIGHT);
    List<List<Segment>> rows = new ArrayList<>();
    for (Segment segment : sorted) {
      List<Segment> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && segment.isOnRowOf(last.get(0))) {
        last.add(segment);
      } else {
        rows.add(new ArrayList<>(List.of(segment)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Segment::left)));
    return rows;
  }

  private static boolean continues(Glyph one, Glyph next) {
    float size = Math.max(one.size(), next.size());
    float gap = next.left() - one.right();
    return Math.abs(one.y() - next.y()) <= SAME_LINE * size
        && gap <= WIDE_GAP * size
        && gap >= OVERLAP * size;
  }

  private static void add(List<Glyph> glyphs, List<Segment> runs) {
    StringBuilder text = new StringBuilder();
    float end = Float.NaN;
    int bold = 0;
    float sizes = 0;
    for (Glyph glyph : glyphs) {
      boolean apart = glyph.left() - end > WORD_GAP * glyph.space();
      boolean spaced = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
      if (apart && !spaced) {
        text.append(' ');
        spaced = true;
      }
      if (!glyph.text().equals(" ") || (!spaced && text.length() > 0)) {
        text.append(glyph.text());
      }
      end = glyph.right();
      bold += glyph.bold() ? 1 : 0;
      sizes += glyph.size();
    }
    String words = Blank.strip(text.toString());
    if (words.isEmpty()) {
      return;
    }
    Glyph first = glyphs.get(0);
    Glyph last = glyphs.get(glyphs.size() - 1);
    runs.add(
        new Segment(
            words,
            first.left(),
            Math.max(first.right(), last.right()),
            glyphs.get(glyphs.size() / 2).y(),
            sizes / glyphs.size(),
            2 * bold > glyphs.size()));
  }

  /** Joins what stands close on one row, however it was drawn. */
  private static List<Segment> joined(List<Segment> runs) {
    List<Segment> joined = new ArrayList<>();
    for (List<Segment> row : rows(runs)) {
      Segment open = row.get(0);
      for (Segment next : row.subList(1, row.size())) {
        // Between a heading and the text of another column the smaller type tells what is wide.
        if (next.left() - open.right() <= WIDE_GAP * Math.min(open.size(), next.size())) {
          open = open.with(next);
        } else {
          joined.add(open);
          open = next;
        }
      }
      joined.add(open);
    }
    return joined;
  }
}
