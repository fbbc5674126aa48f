package io.sourcebook.relate;

import io.sourcebook.model.Passage;

/**
 * A sentence as others are compared with it.
 *
 * @param number its place among the sentences of all articles
 * @param profile with the same number for a word as in every other
 */
record ComparedSentence(
    int number, ComparedArticle article, Traits.Trait trait, NumberedProfile profile) {

  Passage passage() {
    return trait.passage();
  }

  /** With all that was recognised in it. */
  FoundSentence found() {
    return article.sentences().all().get(trait.index());
  }
}
