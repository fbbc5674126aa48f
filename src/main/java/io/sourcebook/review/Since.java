package io.sourcebook.review;

import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Passage;
import java.util.Collection;

/** Tells what came with articles that the last release did not have as they are now. */
record Since(Chronicle chronicle) {

  /** Whether an article is new or changed since the last release; always, where there is none. */
  boolean isFresh(String article) {
    return !chronicle.isReleased()
        || chronicle.since().added().containsKey(article)
        || chronicle.since().changed().containsKey(article);
  }

  /** Whether any of these passages stands in such an article. */
  boolean isFresh(Collection<Passage> passages) {
    return passages.stream().anyMatch(passage -> isFresh(passage.article()));
  }
}
