package io.sourcebook.article.text;

import java.util.Optional;

/** A line that claims the copyright. */
final class CopyrightRule implements LineRule {

  @Override
  public Optional<Mark> recognise(Page.Block block) {
    return CopyrightLine.parse(block.text())
        .map(line -> Mark.furniture(Mark.Kind.COPYRIGHT, "copyright line"));
  }
}
