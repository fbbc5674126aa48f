package io.sourcebook.relate;

import io.sourcebook.model.Sha256;
import java.util.List;

/** Which sentences are the same word for word, case, accents and marks aside. */
final class SameWords {

  /** For each sentence the number of the first in its words. */
  private final int[] firsts;

  private SameWords(int[] firsts) {
    this.firsts = firsts;
  }

  /**
   * @param sentences in order of their numbers
   */
  static SameWords of(List<ComparedSentence> sentences) {
    int[] firsts = new int[sentences.size()];
    LatestHolders holders = new LatestHolders(sentences.size());
    for (int i = 0; i < firsts.length; i++) {
      int before = holders.replace(sentences.get(i).trait().sameWords(), i);
      firsts[i] = before < 0 ? i : firsts[before];
    }
    return new SameWords(firsts);
  }

  /** The number of the first sentence in the words of one. */
  int first(ComparedSentence sentence) {
    return firsts[sentence.number()];
  }

  /** Whether none before it has its words. */
  boolean isFirst(ComparedSentence sentence) {
    return first(sentence) == sentence.number();
  }

  /**
   * The hash of its words, and of what the article's own dates and neighbours make of them. Of a
   * million sentences two have the same by chance once in thirty million times.
   */
  static long key(FoundSentence sentence) {
    StringBuilder key = new StringBuilder();
    sentence.words().forEach(word -> key.append(word.folded()).append(' '));
    sentence
        .dates()
        .forEach(date -> date.value().ifPresent(value -> key.append(value).append(' ')));
    return Sha256.bits(
        key.append(TellingStatus.of(sentence))
            .append(TellingStatus.speaker(sentence).map(speaker -> speaker.name()).orElse(""))
            .append(sentence.role())
            .toString());
  }
}
