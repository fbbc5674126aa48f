package io.sourcebook.article.html;

import io.sourcebook.article.text.FurnitureLines;
import io.sourcebook.article.text.Words;
import io.sourcebook.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the article's text from the rest of its page. */
final class BodyFinder {

  private final List<Area> areas;
  private final List<PieceFacts> pieces;
  private final long[] weightBefore;
  private final @Nullable FurnitureArea[] furniture;
  private final Body.@Nullable Mark[] marks;
  private final Optional<String> title;

  private BodyFinder(HtmlPage page, Optional<String> title) {
    this.title = title;
    areas = Area.all(page.text());
    Map<Element, Area> byElement = new HashMap<>();
    areas.forEach(area -> byElement.put(area.element(), area));
    pieces = new ArrayList<>();
    for (PageText.Piece piece : page.text().blocks()) {
      pieces.add(PieceFacts.of(page.text(), piece, byElement.get(piece.element())));
    }
    marks = new Body.Mark[pieces.size()];
    furniture = new FurnitureArea[pieces.size()];
    weightBefore = new long[pieces.size() + 1];
  }

  /** A mark for each piece of the page's text. */
  static Body find(HtmlPage page, Optional<String> title) {
    BodyFinder finder = new BodyFinder(page, title);
    finder.run();
    List<Body.Mark> marks = new ArrayList<>();
    for (Body.Mark mark : finder.marks) {
      marks.add(mark == null ? new Body.Mark(Role.BODY, Optional.empty()) : mark);
    }
    return new Body(marks);
  }

  private void run() {
    int titlePiece = titlePiece();
    long all = 0;
    for (PieceFacts piece : pieces) {
      all += piece.weight();
    }
    sum();
    for (Area area : areas) {
      Optional<FurnitureArea> kind = FurnitureNames.kind(area);
      if (kind.isEmpty()
          || weight(area) > 0.5 * all
          || (titlePiece >= 0 && area.holds(titlePiece) && area.size() > 3)) {
        continue;
      }
      for (int i = area.first(); i < area.end(); i++) {
        if (furniture[i] == null) {
          furniture[i] = kind.get();
        }
      }
    }
    sum();
    Area root = root(areas.get(0));
    for (int i = 0; i < pieces.size(); i++) {
      FurnitureArea kind = furniture[i];
      if (i == titlePiece) {
        marks[i] = new Body.Mark(Role.TITLE, Optional.of("the article's title"));
      } else if (kind == FurnitureArea.CAPTION && root.holds(i)) {
        marks[i] = new Body.Mark(Role.CAPTION, Optional.of("a caption"));
      } else if (kind != null) {
        put(i, kind.reason());
      } else if (!root.holds(i)) {
        put(i, "outside of the article");
      }
    }
    List<String> lines = new ArrayList<>();
    for (int i = root.first(); i < root.end(); i++) {
      lines.add(pieces.get(i).text());
    }
    List<Optional<String>> reasons = FurnitureLines.reasons(lines);
    for (int i = root.first(); i < root.end(); i++) {
      int at = i;
      reasons.get(i - root.first()).ifPresent(reason -> put(at, reason));
    }
    for (int i = root.first(); i < root.end(); i++) {
      PieceFacts piece = pieces.get(i);
      if (marks[i] == null
          && (FurnitureLines.isByline(piece.text()) || FurnitureLines.isDateLine(piece.text()))) {
        put(i, "byline");
      }
      if (marks[i] == null && piece.isLink() && !piece.prose()) {
        put(i, "a link");
      }
    }
    for (int i = root.end() - 1; i >= root.first(); i--) {
      if (marks[i] == null && pieces.get(i).isHeading()) {
        int next = i + 1;
        while (next < root.end() && marks[next] != null && marks[next].role() == Role.CAPTION) {
          next++;
        }
        if (next < root.end() && (marks[next] == null || marks[next].role() == Role.HEADING)) {
          marks[i] = new Body.Mark(Role.HEADING, Optional.of("a heading"));
        } else {
          put(i, "a heading of nothing");
        }
      }
    }
  }

  private void put(int piece, String reason) {
    if (marks[piece] == null) {
      marks[piece] = new Body.Mark(Role.FURNITURE, Optional.of(reason));
    }
  }

  private void sum() {
    for (int i = 0; i < pieces.size(); i++) {
      weightBefore[i + 1] = weightBefore[i] + (furniture[i] == null ? pieces.get(i).weight() : 0);
    }
  }

  private long weight(Area area) {
    return weightBefore[area.end()] - weightBefore[area.first()];
  }

  private Area root(Area from) {
    Area at = from;
    while (true) {
      Area best = null;
      for (Area child : at.children()) {
        if (best == null || weight(child) > weight(best)) {
          best = child;
        }
      }
      if (best == null || weight(best) < 0.8 * weight(at) || best.size() < 2) {
        return at;
      }
      at = best;
    }
  }

  private int titlePiece() {
    if (title.isEmpty()) {
      return -1;
    }
    List<String> wanted = Words.folded(title.get());
    for (Set<String> tags : List.of(Set.of("h1"), Set.of("h1", "h2", "h3"))) {
      for (int i = 0; i < pieces.size(); i++) {
        PieceFacts piece = pieces.get(i);
        if (tags.contains(piece.area().tag())
            && piece.words() >= 3
            && Collections.indexOfSubList(wanted, Words.folded(piece.text())) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
