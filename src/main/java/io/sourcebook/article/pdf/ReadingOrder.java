package io.sourcebook.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts the lines of a page in the order in which they are read, column by column. */
final class ReadingOrder {

  /** Columns within columns: four columns are found in two steps. */
  private static final int DEEPEST = 3;

  /** Lines on each side: shorter columns are tables or signatures. */
  private static final int LEAST_LINES = 5;

  /** Characters in a line of a column, on average: the cells of tables have fewer. */
  private static final int LEAST_LETTERS = 15;

  /** Lines that cross a gutter, such as titles, for each that does not. */
  private static final double MOST_CROSSING = 0.5;

  /** More stretches are no page of an article, and are read row by row. */
  private static final int MOST_SEGMENTS = 4_000;

  private final int page;
  private final List<PdfLine> lines;
  private int region;

  private ReadingOrder(int page, List<PdfLine> lines) {
    this.page = page;
    this.lines = lines;
    this.region = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).region() + 1;
  }

  /** Adds the lines of a page behind those of the pages before. */
  static void add(List<Segment> segments, int page, List<PdfLine> lines) {
    if (!segments.isEmpty()) {
      new ReadingOrder(page, lines).order(segments, 0);
    }
  }

  private void order(List<Segment> segments, int depth) {
    Optional<Float> gutter =
        depth < DEEPEST && segments.size() <= MOST_SEGMENTS ? gutter(segments) : Optional.empty();
    if (gutter.isEmpty()) {
      region(segments);
      return;
    }
    float x = gutter.get();
    List<Segment> left = new ArrayList<>();
    List<Segment> right = new ArrayList<>();
    List<Segment> across = new ArrayList<>();
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::y));
    for (Segment segment : sorted) {
      if (crosses(segment, x)) {
        columns(left, right, depth);
        across.add(segment);
        continue;
      }
      flush(across);
      (segment.right() <= x ? left : right).add(segment);
    }
    columns(left, right, depth);
    flush(across);
  }

  private void columns(List<Segment> left, List<Segment> right, int depth) {
    if (!left.isEmpty()) {
      order(List.copyOf(left), depth + 1);
      left.clear();
    }
    if (!right.isEmpty()) {
      order(List.copyOf(right), depth + 1);
      right.clear();
    }
  }

  private void flush(List<Segment> across) {
    if (!across.isEmpty()) {
      region(List.copyOf(across));
      across.clear();
    }
  }

  private void region(List<Segment> segments) {
    List<Segment> rows = new ArrayList<>();
    for (List<Segment> row : Segments.rows(segments)) {
      Segment whole = row.get(0);
      for (Segment next : row.subList(1, row.size())) {
        whole = whole.with(next);
      }
      rows.add(whole);
    }
    List<Float> starts = rows.stream().map(Segment::left).sorted().toList();
    float left = starts.get(starts.size() / 4);
    float right = rows.stream().map(Segment::right).max(Comparator.naturalOrder()).orElse(0f);
    rows.forEach(row -> lines.add(new PdfLine(row, page, region, left, right)));
    region++;
  }

  private static boolean crosses(Segment segment, float x) {
    return segment.left() < x && segment.right() > x;
  }

  /** The middle of the white stripe between two columns, where there is one. */
  private static Optional<Float> gutter(List<Segment> segments) {
    TreeSet<Integer> candidates = new TreeSet<>();
    segments.forEach(segment -> candidates.add((int) Math.ceil(segment.right()) + 2));
    Optional<Float> best = Optional.empty();
    double leastCrossing = MOST_CROSSING;
    for (int x : candidates) {
      List<Segment> left = segments.stream().filter(each -> each.right() <= x).toList();
      List<Segment> right = segments.stream().filter(each -> each.left() >= x).toList();
      if (left.size() < LEAST_LINES || right.size() < LEAST_LINES) {
        continue;
      }
      float top = Math.max(top(left), top(right));
      float bottom = Math.min(bottom(left), bottom(right));
      long beside = left.stream().filter(each -> within(each, top, bottom)).count();
      long others = right.stream().filter(each -> within(each, top, bottom)).count();
      long crossing =
          segments.stream().filter(each -> crosses(each, x) && within(each, top, bottom)).count();
      if (beside < LEAST_LINES
          || others < LEAST_LINES
          || letters(left) < LEAST_LETTERS
          || letters(right) < LEAST_LETTERS) {
        continue;
      }
      double share = (double) crossing / Math.min(beside, others);
      if (share < leastCrossing) {
        leastCrossing = share;
        best = Optional.of((float) x);
      }
    }
    return best;
  }

  private static boolean within(Segment segment, float top, float bottom) {
    return segment.y() >= top && segment.y() <= bottom;
  }

  private static float top(List<Segment> segments) {
    return segments.stream().map(Segment::y).min(Comparator.naturalOrder()).orElse(0f);
  }

  private static float bottom(List<Segment> segments) {
    return segments.stream().map(Segment::y).max(Comparator.naturalOrder()).orElse(0f);
  }

  private static double letters(List<Segment> segments) {
    return segments.stream().mapToInt(each -> each.text().length()).average().orElse(0);
  }
}
