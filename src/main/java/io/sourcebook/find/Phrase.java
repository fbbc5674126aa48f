package io.sourcebook.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A phrase of a table, with the words that must or must not stand beside it.
 *
 * @param steps one set of choices for each word
 * @param optional for each step whether the word may be missing
 */
record Phrase(List<Set<String>> steps, List<Boolean> optional, Map<String, Set<String>> beside) {

  private static final String EDGE = "^";
  private static final Set<String> SIDES = Set.of("behind", "not-behind", "before", "not-before");

  /** Reads a line of a table: {@code seems/appears to | not-behind it}. */
  static Phrase parse(String line) {
    String[] parts = line.split("\\|", -1);
    List<Set<String>> steps = new ArrayList<>();
    List<Boolean> optional = new ArrayList<>();
    for (String step : parts[0].strip().split(" ", -1)) {
      boolean may = step.endsWith("?");
      String choices = may ? step.substring(0, step.length() - 1) : step;
      steps.add(Set.of(choices.split("/", -1)));
      optional.add(may);
    }
    if (optional.get(0)) {
      throw new IllegalStateException(
          "a phrase cannot begin with a word that may be missing: " + line);
    }
    Map<String, Set<String>> beside = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] words = parts[i].strip().split(" ", -1);
      if (!SIDES.contains(words[0])) {
        throw new IllegalStateException("no side of a phrase: " + line);
      }
      beside.put(words[0], Set.copyOf(List.of(words).subList(1, words.length)));
    }
    return new Phrase(List.copyOf(steps), List.copyOf(optional), Map.copyOf(beside));
  }

  /** The index behind the phrase's last word when it begins at a word, else -1. */
  int matchAt(List<Word> words, int at) {
    int end = match(words, at, 0);
    if (end < 0) {
      return -1;
    }
    String before = at == 0 ? EDGE : words.get(at - 1).lower();
    String after = end == words.size() || !words.get(end).joined() ? EDGE : words.get(end).lower();
    return fits("behind", "not-behind", before) && fits("before", "not-before", after) ? end : -1;
  }

  private int match(List<Word> words, int at, int step) {
    if (step == steps.size()) {
      return at;
    }
    if (at < words.size() && (step == 0 || words.get(at).joined())) {
      Word word = words.get(at);
      Set<String> choices = steps.get(step);
      boolean last = step == steps.size() - 1;
      if (choices.contains(word.lower()) || (last && choices.contains(word.bare()))) {
        int end = match(words, at + 1, step + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return optional.get(step) ? match(words, at, step + 1) : -1;
  }

  private boolean fits(String must, String mustNot, String word) {
    Set<String> wanted = beside.get(must);
    Set<String> unwanted = beside.get(mustNot);
    return (wanted == null || holds(wanted, word)) && (unwanted == null || !holds(unwanted, word));
  }

  private static boolean holds(Set<String> words, String word) {
    if (words.contains(word)) {
      return true;
    }
    return words.contains("~ing") && word.endsWith("ing");
  }
}
