package io.sourcebook.relate;

import java.util.List;

/** What decides with which sentences those of an article are compared, in order. */
record Traits(List<Trait> sentences) {

  Traits {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param words equal for sentences that are the same word for word
   * @param compared whether it tells enough to be compared at all
   * @param leading its rarest stems, in order of stem
   */
  record Trait(String words, boolean compared, List<String> leading) {}
}
