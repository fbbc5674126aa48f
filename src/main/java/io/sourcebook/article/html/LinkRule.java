package io.sourcebook.article.html;

import java.util.Set;

/**
 * Lines that are nothing but a link.
 *
 * <p>Without it: aeb -0.32, aed -0.28 points of F1.
 */
final class LinkRule implements BodyRule {

  /** A sentence of which nearly all is a link is a link too. */
  private static final double NEARLY_ALL = 0.8;

  private static final Set<String> ITEMS = Set.of("li", "dd", "td");

  @Override
  public void mark(Blocks blocks) {
    for (int i = blocks.article().first(); i < blocks.article().end(); i++) {
      if (blocks.isFree(i) && isBareLink(blocks, i)) {
        blocks.furniture(i, "a link to another page");
      }
    }
  }

  /** An item of a list that leads to another site: the article lists what is found there. */
  private static boolean isListedElsewhere(Blocks blocks, PieceFacts piece) {
    return ITEMS.contains(piece.area().tag()) && blocks.links().leadAway(piece.area().element());
  }

  private static boolean isBareLink(Blocks blocks, int index) {
    PieceFacts piece = blocks.piece(index);
    boolean link = piece.prose() ? piece.linkShare() > NEARLY_ALL : piece.isLink();
    boolean heading =
        piece.isHeading()
            && piece.area().parent().filter(outer -> outer.tag().equals("li")).isEmpty()
            && index + 1 < blocks.article().end()
            && blocks.isFree(index + 1)
            && !blocks.piece(index + 1).isLink();
    return link && !heading && !isListedElsewhere(blocks, piece);
  }
}
