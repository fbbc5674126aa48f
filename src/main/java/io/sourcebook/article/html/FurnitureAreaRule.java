package io.sourcebook.article.html;

import io.sourcebook.model.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of the page that say by their element or name that they are no article.
 *
 * <p>Without it: aeb -4.78, aed -2.80 points of F1.
 */
final class FurnitureAreaRule implements BodyRule {

  /** A name that stands on more of the page's running text than this is on the article's. */
  private static final double MOST_OF_THE_TEXT = 0.5;

  /** Running text in words, of which a part may be a sentence of its label. */
  private static final int LABEL_WORDS = 12;

  /** Running text in words that is enough for an article. */
  private static final int ARTICLE_WORDS = 40;

  /** Of running text, behind a title: a report in brief. */
  private static final int SHORTEST_ARTICLE_WORDS = 10;

  /** Pieces that an article's heading may hold beside the title. */
  private static final int HEADING_PIECES = 3;

  @Override
  public void mark(Blocks blocks) {
    long all = blocks.weight(blocks.areas().get(0));
    Map<String, Long> weights = new HashMap<>();
    for (Area area : blocks.areas()) {
      weights.merge(signature(area), blocks.weight(area), Long::sum);
    }
    for (Area area : blocks.areas()) {
      Optional<FurnitureArea> kind = FurnitureNames.kind(area);
      if (kind.isPresent()
          && !holdsTitle(blocks, area)
          && !(kind.get() == FurnitureArea.SHARE && holdsQuotation(area))
          && (holdsLittle(kind.get(), blocks.weight(area), weights.get(signature(area)), all)
              || (kind.get().text() == FurnitureArea.Text.MUCH && isBehindText(blocks, area)))) {
        Role role = kind.get() == FurnitureArea.CAPTION ? Role.CAPTION : Role.FURNITURE;
        for (int i = area.first(); i < area.end(); i++) {
          blocks.put(i, role, kind.get().reason());
        }
      }
    }
    blocks.weigh();
  }

  /** A post of a social network that the article shows is no link for sharing. */
  private static boolean holdsQuotation(Area area) {
    return area.element().selectFirst("blockquote") != null;
  }

  private static boolean holdsTitle(Blocks blocks, Area area) {
    return blocks.titlePiece().isPresent()
        && area.holds(blocks.titlePiece().getAsInt())
        && area.size() > HEADING_PIECES;
  }

  /** Whether the article has begun between its title and such a part. */
  private static boolean isBehindText(Blocks blocks, Area area) {
    int title = blocks.titlePiece().orElse(-1);
    return title >= 0
        && title < area.first()
        && blocks.weight(title, area.first()) >= SHORTEST_ARTICLE_WORDS;
  }

  /**
   * Whether the text of such a part may be that of furniture.
   *
   * @param alike that of all areas of the page with the same names
   */
  private static boolean holdsLittle(FurnitureArea kind, long own, long alike, long all) {
    return switch (kind.text()) {
      case NONE -> own <= LABEL_WORDS;
      case ANY -> alike <= MOST_OF_THE_TEXT * all;
      case MUCH -> alike <= MOST_OF_THE_TEXT * all || all - alike >= ARTICLE_WORDS;
    };
  }

  private static String signature(Area area) {
    return area.tag() + " " + area.element().className();
  }
}
