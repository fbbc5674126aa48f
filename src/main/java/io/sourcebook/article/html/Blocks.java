package io.sourcebook.article.html;

import io.sourcebook.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pieces of one page as the rules look at them, with the marks that they have put so far. */
final class Blocks {

  private final List<Area> areas;
  private final List<PieceFacts> pieces = new ArrayList<>();
  private final Optional<String> title;
  private final Optional<ArticleBody> told;
  private final SiteLinks links;
  private final Body.@Nullable Mark[] marks;

  /** The weight of the pieces before each that no rule has marked. */
  private final long[] weightBefore;

  private Area article;
  private int titlePiece = -1;

  /**
   * Looks at a page.
   *
   * @param told the text of the article as the page's data gives it
   */
  Blocks(PageText text, Optional<String> title, Optional<ArticleBody> told, SiteLinks links) {
    this.links = links;
    this.title = title;
    this.told = told;
    areas = Area.all(text);
    Map<Element, Area> byElement = new HashMap<>();
    areas.forEach(area -> byElement.put(area.element(), area));
    for (PageText.Piece piece : text.blocks()) {
      Area area = byElement.get(piece.element());
      if (area == null) {
        throw new IllegalStateException("a piece without its area");
      }
      pieces.add(PieceFacts.of(text, piece, area));
    }
    marks = new Body.Mark[pieces.size()];
    weightBefore = new long[pieces.size() + 1];
    article = areas.get(0);
    weigh();
  }

  int size() {
    return pieces.size();
  }

  PieceFacts piece(int index) {
    return pieces.get(index);
  }

  /** Every area, each before those inside it. */
  List<Area> areas() {
    return areas;
  }

  /** The article's title, as far as the page tells it. */
  Optional<String> title() {
    return title;
  }

  /** The article's text as the page's data gives it. */
  Optional<ArticleBody> told() {
    return told;
  }

  /** Which links lead to other sites. */
  SiteLinks links() {
    return links;
  }

  /** The area that holds the article; the whole page until a rule has found it. */
  Area article() {
    return article;
  }

  void article(Area area) {
    article = area;
  }

  /** The piece that shows the title. */
  OptionalInt titlePiece() {
    return titlePiece < 0 ? OptionalInt.empty() : OptionalInt.of(titlePiece);
  }

  void titlePiece(int piece) {
    titlePiece = piece;
  }

  boolean isFree(int piece) {
    return marks[piece] == null;
  }

  /** Whether a piece is running text as far as the rules know. */
  boolean isKept(int piece) {
    Body.Mark mark = marks[piece];
    return mark == null || mark.role().kept();
  }

  boolean is(int piece, Role role) {
    Body.Mark mark = marks[piece];
    return mark != null && mark.role() == role;
  }

  /** Whether a piece was left out because it leads to other pages. */
  boolean isLinkToOthers(int piece) {
    Body.Mark mark = marks[piece];
    return mark != null
        && mark.role() == Role.FURNITURE
        && mark.reason().filter(reason -> reason.contains("link")).isPresent();
  }

  void put(int piece, Role role, String reason) {
    if (isFree(piece)) {
      marks[piece] = new Body.Mark(role, Optional.of(reason));
    }
  }

  void furniture(int piece, String reason) {
    put(piece, Role.FURNITURE, reason);
  }

  /** Weighs the running text again, without what has been marked since. */
  void weigh() {
    for (int i = 0; i < pieces.size(); i++) {
      weightBefore[i + 1] = weightBefore[i] + (isFree(i) ? pieces.get(i).weight() : 0);
    }
  }

  /** Words of unmarked running text in an area, as of the last weighing. */
  long weight(Area area) {
    return weight(area.first(), area.end());
  }

  long weight(int from, int to) {
    return weightBefore[to] - weightBefore[from];
  }

  List<Body.Mark> marks() {
    List<Body.Mark> all = new ArrayList<>();
    for (Body.Mark mark : marks) {
      all.add(mark == null ? new Body.Mark(Role.BODY, Optional.empty()) : mark);
    }
    return all;
  }
}
