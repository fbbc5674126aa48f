package io.sourcebook.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one section of a table, found by their first word. */
final class PhraseTable {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  PhraseTable(List<String> lines) {
    for (String line : lines) {
      Phrase phrase = Phrase.parse(line);
      for (String first : phrase.steps().get(0)) {
        byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** Two indexes of words: from inclusive, to exclusive. */
  record Match(int from, int to) {}

  /** The matches in order, the longest at each word, none inside another. */
  List<Match> findAll(List<Word> words) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = longestAt(words, at);
      if (end > at) {
        matches.add(new Match(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return matches;
  }

  private int longestAt(List<Word> words, int at) {
    int longest = -1;
    for (String first : List.of(words.get(at).lower(), words.get(at).bare())) {
      for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
        longest = Math.max(longest, phrase.matchAt(words, at));
      }
    }
    return longest;
  }
}
