package io.sourcebook.article.text;

/** One way to tell what a block is to its article. */
interface BlockRule {

  /** Marks the blocks that this rule recognises; where it is not sure, it marks none. */
  void mark(Page page, Marks marks);
}
