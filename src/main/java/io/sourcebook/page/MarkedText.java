package io.sourcebook.page;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Span;
import io.sourcebook.page.view.SourcePage.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * An article's text with the cited words marked and an id at the beginning of each span that
 * something leads to.
 *
 * <p>Spans that lie within one another become nested elements; one that crosses another keeps its
 * id and its mark, but not an element of its own.
 */
final class MarkedText {

  /** By start, the longer first, so that an outer span opens before an inner one. */
  private static final Comparator<Span> NESTING =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  private final CanonicalText text;
  private final List<Span> cited;
  private final List<Span> linked;

  /**
   * @param cited the spans to mark, in order
   * @param linked the spans that need an id, in order
   */
  MarkedText(CanonicalText text, List<Span> cited, List<Span> linked) {
    this.text = text;
    this.cited = cited;
    this.linked = linked;
  }

  /** Whether a span that something leads to reaches into a block. */
  boolean touches(Span block) {
    return linked.stream().anyMatch(block::overlaps);
  }

  /** The ids of the spans that begin in a stretch which is not printed. */
  List<Run> anchors(Span hidden) {
    return linked.stream()
        .filter(span -> hidden.contains(span.start()))
        .map(span -> new Run("anchor", Links.anchor(span)))
        .toList();
  }

  /** The steps in which a block is printed; their texts together are its exact words. */
  List<Run> runs(Span block) {
    List<Span> anchors =
        linked.stream().filter(span -> block.contains(span.start())).sorted(NESTING).toList();
    List<Span> marks = cited.stream().filter(block::overlaps).toList();
    TreeSet<Integer> borders = new TreeSet<>();
    borders.add(block.start());
    borders.add(block.end());
    for (Span span : marks) {
      borders.add(Math.max(block.start(), span.start()));
      borders.add(Math.min(block.end(), span.end()));
    }
    for (Span span : anchors) {
      borders.add(span.start());
      borders.add(Math.min(block.end(), span.end()));
    }
    List<Run> runs = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int next = 0;
    for (int at : borders) {
      while (!open.isEmpty() && open.element() <= at) {
        open.pop();
        runs.add(new Run("close", ""));
      }
      while (next < anchors.size() && anchors.get(next).start() == at) {
        Span anchor = anchors.get(next);
        int end = Math.min(anchor.end(), block.end());
        if (end == at || (!open.isEmpty() && open.element() < end)) {
          runs.add(new Run("anchor", Links.anchor(anchor)));
        } else {
          runs.add(new Run("open", Links.anchor(anchor)));
          open.push(end);
        }
        next++;
      }
      Integer to = borders.higher(at);
      if (to != null) {
        Span piece = new Span(at, to);
        boolean marked = marks.stream().anyMatch(span -> span.contains(piece));
        runs.add(new Run(marked ? "mark" : "text", text.slice(piece)));
      }
    }
    return runs;
  }
}
