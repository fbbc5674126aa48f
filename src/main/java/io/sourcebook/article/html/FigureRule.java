package io.sourcebook.article.html;

import io.sourcebook.model.Role;
import java.util.Set;

/**
 * The words within a figure: its title, its caption, whose picture it is.
 *
 * <p>Without it: aeb -0.01, aed -0.01 points of F1.
 */
final class FigureRule implements BodyRule {

  /** Figures that are part of the text. */
  private static final Set<String> TEXT = Set.of("blockquote", "pre", "table", "ul", "ol");

  @Override
  public void mark(Blocks blocks) {
    for (Area area : blocks.areas()) {
      if (!area.tag().equals("figure") || holdsText(area)) {
        continue;
      }
      for (int i = area.first(); i < area.end(); i++) {
        blocks.put(i, Role.CAPTION, "a caption");
      }
    }
    blocks.weigh();
  }

  private static boolean holdsText(Area area) {
    return area.children().stream()
        .anyMatch(
            child ->
                TEXT.contains(child.tag())
                    || child.children().stream().anyMatch(inner -> TEXT.contains(inner.tag())));
  }
}
