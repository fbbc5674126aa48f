package io.sourcebook.article.html;

/** One way to tell what a piece of a page is to its article. */
interface BodyRule {

  /** Marks the pieces that this rule recognises; a piece that is marked already stays so. */
  void mark(Blocks blocks);
}
