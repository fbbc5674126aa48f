package io.sourcebook.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of teasers: neighbours of one shape, most of which hold a link of several words, a
 * picture's text aside, and little beside it.
 *
 * <p>Without it: aeb -0.66, aed 0.00 points of F1.
 */
final class TeaserRule implements BodyRule {

  private static final int LEAST_ITEMS = 3;

  /** A teaser is a headline, a lead, a date and a name. */
  private static final int MOST_PIECES = 8;

  private static final int MOST_PROSE_PIECES = 2;

  /** Some items of such a list are advertisements or have lost their link. */
  private static final double MOST = 0.7;

  private static final int LEAST_HEADLINE_WORDS = 3;

  @Override
  public void mark(Blocks blocks) {
    for (Area area : blocks.areas()) {
      if (area.children().size() < LEAST_ITEMS) {
        continue;
      }
      Map<String, Integer> items = new HashMap<>();
      Map<String, Integer> teasers = new HashMap<>();
      for (Area child : area.children()) {
        String shape = shape(child);
        items.merge(shape, 1, Integer::sum);
        if (isTeaser(blocks, child)) {
          teasers.merge(shape, 1, Integer::sum);
        }
      }
      Set<String> lists = new HashSet<>();
      teasers.forEach(
          (shape, count) -> {
            if (count >= LEAST_ITEMS && count >= MOST * items.getOrDefault(shape, 0)) {
              lists.add(shape);
            }
          });
      for (Area child : lists.isEmpty() ? List.<Area>of() : area.children()) {
        if (lists.contains(shape(child))) {
          for (int i = child.first(); i < child.end(); i++) {
            blocks.furniture(i, FurnitureArea.RELATED.reason());
          }
        }
      }
    }
    blocks.weigh();
  }

  private static String shape(Area area) {
    String names = area.element().className();
    int first = names.indexOf(' ');
    return area.tag() + " " + (first < 0 ? names : names.substring(0, first));
  }

  private static boolean isTeaser(Blocks blocks, Area area) {
    if (area.size() > MOST_PIECES || area.tag().equals("p")) {
      return false;
    }
    boolean headline = false;
    int prose = 0;
    for (int i = area.first(); i < area.end(); i++) {
      PieceFacts piece = blocks.piece(i);
      if (piece.isHeading() && !piece.isLink()) {
        return false; // It heads text that stands here: a post of a live blog.
      }
      headline |=
          blocks.isFree(i) && piece.linkShare() > ALL && piece.words() >= LEAST_HEADLINE_WORDS;
      prose += piece.weight() > 0 ? 1 : 0;
    }
    return headline
        && prose <= MOST_PROSE_PIECES
        && (area.size() > 1 || !area.tag().equals("li"))
        && !blocks.links().leadAway(area.element());
  }

  private static final double ALL = 0.9;
}
