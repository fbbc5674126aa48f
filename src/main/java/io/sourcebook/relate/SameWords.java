package io.sourcebook.relate;

import io.sourcebook.model.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers sentences that are the same word for word, case, accents and marks aside. */
final class SameWords {

  private SameWords() {}

  /** The sentences by their words, the first of each in order of passage leading. */
  static Map<String, List<ComparedSentence>> gather(List<ComparedSentence> sentences) {
    Map<String, List<ComparedSentence>> byWords = new LinkedHashMap<>();
    for (ComparedSentence sentence : sentences) {
      byWords
          .computeIfAbsent(sentence.trait().sameWords(), words -> new ArrayList<>())
          .add(sentence);
    }
    return byWords;
  }

  /** The hash of its words, and of what the article's own dates and neighbours make of them. */
  static String key(FoundSentence sentence) {
    StringBuilder key = new StringBuilder();
    sentence.words().forEach(word -> key.append(word.folded()).append(' '));
    sentence
        .dates()
        .forEach(date -> date.value().ifPresent(value -> key.append(value).append(' ')));
    return Sha256.of(
        key.append(TellingStatus.of(sentence))
            .append(TellingStatus.speaker(sentence).map(speaker -> speaker.name()).orElse(""))
            .append(sentence.role())
            .toString());
  }
}
