package io.sourcebook.article.html;

import io.sourcebook.article.text.FurnitureLines;
import io.sourcebook.article.text.Words;
import io.sourcebook.model.Role;
import java.util.Set;

/**
 * The lead-in between the title and the text: in the heading of the page, or called so.
 *
 * <p>Without it: aeb 0.00, aed 0.00 points of F1.
 */
final class StandfirstRule implements BodyRule {

  private static final int LEAST_WORDS = 5;

  private static final int MOST_WORDS = 80;

  /** A heading holds a name, a date, a section and some buttons; below them is the article. */
  private static final int REACH = 25;

  private static final Set<String> NAMES =
      Set.of(
          ("dek deck standfirst subtitle subhead subheadline subheading summary excerpt strapline"
                  + " lede intro tagline kicker entradilla bajada sumario copete subtitulo volanta")
              .split(" ", -1));

  @Override
  public void mark(Blocks blocks) {
    if (blocks.titlePiece().isEmpty()) {
      return;
    }
    int title = blocks.titlePiece().getAsInt();
    for (int i = title + 1; i < Math.min(blocks.size(), title + REACH); i++) {
      PieceFacts piece = blocks.piece(i);
      if (!blocks.isFree(i) || piece.isLink()) {
        continue;
      }
      if (piece.area().tag().equals("p") && isBesideText(blocks, i)) {
        return;
      }
      boolean inHead =
          !blocks.article().holds(i) || isNamed(blocks, i) || isInHeader(blocks, piece.area());
      if (piece.weight() > 0 && !inHead) {
        return;
      }
      if (inHead
          && piece.words() >= LEAST_WORDS
          && piece.words() <= MOST_WORDS
          && !isCredit(piece.text())) {
        blocks.put(i, Role.STANDFIRST, "a lead-in under the title");
        return;
      }
    }
  }

  /** A name or a date, also with more on the line than those that are nothing else. */
  private static boolean isCredit(String text) {
    String word = Words.folded(text).stream().findFirst().orElse("");
    return OPENINGS.contains(word)
        || FurnitureLines.isByline(text)
        || FurnitureLines.isDateLine(text);
  }

  private static final Set<String> OPENINGS =
      Set.of("by", "por", "posted", "published", "updated", "publicado", "publicada", "photo");

  /** Whether the text goes on right behind a paragraph, in a neighbour of the same kind. */
  private static boolean isBesideText(Blocks blocks, int index) {
    Area area = blocks.piece(index).area();
    if (area.parent().isEmpty()) {
      return false;
    }
    Area parent = area.parent().get();
    for (int i = index + 1; i < Math.min(parent.end(), index + REACH); i++) {
      PieceFacts next = blocks.piece(i);
      if (blocks.isFree(i) && next.weight() > 0) {
        return next.area().tag().equals("p") && next.area().parent().equals(area.parent());
      }
    }
    return false;
  }

  private static boolean isNamed(Blocks blocks, int index) {
    PieceFacts piece = blocks.piece(index);
    Area at = piece.area();
    while (at.size() == 1) {
      if (at.names().any(NAMES)) {
        return true;
      }
      if (at.parent().isEmpty()) {
        return false;
      }
      at = at.parent().get();
    }
    return at.names().any(NAMES) && at.size() <= 2;
  }

  private static boolean isInHeader(Blocks blocks, Area area) {
    for (Area at = area; at != blocks.article(); ) {
      if (at.tag().equals("header") || at.tag().equals("hgroup")) {
        return true;
      }
      if (at.parent().isEmpty()) {
        return false;
      }
      at = at.parent().get();
    }
    return false;
  }
}
