package io.sourcebook.article.text;

import java.util.Optional;

/** A rule that needs to see nothing but the block itself. */
interface LineRule extends BlockRule {

  /** What the block is, or empty where this rule does not recognise it. */
  Optional<Mark> recognise(Page.Block block);

  @Override
  default void mark(Page page, Marks marks) {
    for (int i = 0; i < page.size(); i++) {
      if (marks.isFree(i) && !page.block(i).label().isEmpty()) {
        int at = i;
        recognise(page.block(i)).ifPresent(mark -> marks.put(at, mark));
      }
    }
  }
}
