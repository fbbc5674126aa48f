package io.sourcebook.article.html;

/** Lines that are nothing but a link. */
final class LinkRule implements BodyRule {

  @Override
  public void mark(Blocks blocks) {
    for (int i = blocks.article().first(); i < blocks.article().end(); i++) {
      if (blocks.isFree(i) && blocks.piece(i).isLink() && !blocks.piece(i).prose()
          && !blocks.piece(i).isHeading()) {
        blocks.furniture(i, "a link to another page");
      }
    }
  }
}
