package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Findings;

/** Runs every finder over one article; a pure function, safe to call from several threads. */
public final class Finders {

  private Finders() {}

  /** All that is recognised in an article's kept blocks. */
  public static Findings find(Article article) {
    throw new UnsupportedOperationException("not built yet: " + article.id());
  }
}
