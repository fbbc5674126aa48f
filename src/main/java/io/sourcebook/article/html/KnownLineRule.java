package io.sourcebook.article.html;

import io.sourcebook.article.text.FurnitureLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines whose words show that they are furniture.
 *
 * <p>Without it: aeb -0.03, aed -0.15 points of F1.
 */
final class KnownLineRule implements BodyRule {

  @Override
  public void mark(Blocks blocks) {
    int first = blocks.article().first();
    List<String> lines = new ArrayList<>();
    for (int i = first; i < blocks.article().end(); i++) {
      lines.add(blocks.piece(i).text());
    }
    List<Optional<String>> reasons = FurnitureLines.reasons(lines);
    for (int i = 0; i < lines.size(); i++) {
      int at = first + i;
      reasons.get(i).ifPresent(reason -> blocks.furniture(at, reason));
    }
  }
}
