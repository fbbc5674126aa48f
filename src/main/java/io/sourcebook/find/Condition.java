package io.sourcebook.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A clause on which a sentence hangs: {@code If the strike goes on}.
 *
 * @param first and {@code connectorEnd}: the words that join it, indexes into the sentence's words
 * @param end the index behind its last word
 * @param leads whether it stands before what hangs on it
 */
record Condition(int first, int connectorEnd, int end, boolean leads) {

  private static final WordTable TABLE = WordTable.read("hedges.txt");
  private static final PhraseTable CONNECTORS = new PhraseTable(TABLE.entries("condition"));

  /** A clause behind its main clause ends here: the speaker's verb is not part of it. */
  private static final Set<String> BOUNDARIES =
      Set.of(
          "if",
          "unless",
          "si",
          "according",
          "said",
          "says",
          "but",
          "while",
          "although",
          "según",
          "dijo",
          "pero");

  /** Longer than any clause of a readable sentence. */
  private static final int LONGEST_CLAUSE = 60;

  private static final Set<String> JOINERS = Set.of("and", "or", "nor", "y", "o", "ni");

  /** The conditions of a sentence, in order. */
  static List<Condition> findAll(String text, List<Word> words) {
    List<Condition> found = new ArrayList<>();
    boolean spanish =
        !words.isEmpty()
            && Words.isSpanish(text, words.get(0).start(), words.get(words.size() - 1).end());
    for (PhraseTable.Match match : CONNECTORS.findAll(words)) {
      Word connector = words.get(match.from());
      if (connector.lower().equals("si") && !spanish) {
        continue;
      }
      if (match.to() >= words.size() || !words.get(match.to()).joined()) {
        continue;
      }
      boolean leads = match.from() == 0 || opensClause(text, words, match.from());
      found.add(new Condition(match.from(), match.to(), end(text, words, match.to()), leads));
    }
    return found;
  }

  /** Whether a comma or {@code that} stands before, and more of the sentence behind. */
  private static boolean opensClause(String text, List<Word> words, int at) {
    String before = words.get(at - 1).lower();
    return !words.get(at).joined()
        || Set.of("that", "but", "and", "que", "pero").contains(before)
        || text.charAt(words.get(at).start() - 1) == '“'
        || text.charAt(words.get(at).start() - 1) == '"';
  }

  private static int end(String text, List<Word> words, int from) {
    int limit = Math.min(words.size(), from + LONGEST_CLAUSE);
    for (int i = from + 1; i < limit; i++) {
      Word word = words.get(i);
      boolean list = JOINERS.contains(word.lower());
      if (BOUNDARIES.contains(word.lower())
          || (!word.joined() && !list && breaks(text, words, i))) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a comma or dash, not a bracket's or an abbreviation's mark, stands before a word. */
  private static boolean breaks(String text, List<Word> words, int at) {
    for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
      if (",;:—–”\"".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
