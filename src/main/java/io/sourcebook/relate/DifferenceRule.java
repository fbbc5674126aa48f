package io.sourcebook.relate;

import java.util.List;

/** Finds claims of one kind, each comparable with others on its matter. */
interface DifferenceRule {

  /**
   * The claims of an article.
   *
   * @param sentences of the article, in order
   */
  List<Claim> claims(List<FoundSentence> sentences);

  /** Whether two claims on one matter, of different versions, cannot both be meant. */
  default boolean differ(Claim one, Claim other) {
    return true;
  }
}
