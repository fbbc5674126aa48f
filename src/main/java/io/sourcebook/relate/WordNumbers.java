package io.sourcebook.relate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A number for each word, in the order of the words: numbers are compared faster. */
final class WordNumbers {

  private final Map<String, Integer> numbers;

  private WordNumbers(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** Numbers for all words that occur. */
  static WordNumbers of(Stream<? extends Collection<String>> texts) {
    Set<String> words = new HashSet<>();
    texts.forEach(words::addAll);
    String[] inOrder = words.toArray(String[]::new);
    Arrays.sort(inOrder);
    Map<String, Integer> numbers = new HashMap<>(2 * inOrder.length);
    for (int i = 0; i < inOrder.length; i++) {
      numbers.put(inOrder[i], i);
    }
    return new WordNumbers(numbers);
  }

  /** How many words there are; each number is below it. */
  int size() {
    return numbers.size();
  }

  /** The numbers of words, in the order of the words given. */
  int[] of(Collection<String> words) {
    int[] of = new int[words.size()];
    int i = 0;
    for (String word : words) {
      Integer number = numbers.get(word);
      if (number == null) {
        throw new IllegalArgumentException("not among the words numbered: " + word);
      }
      of[i++] = number;
    }
    return of;
  }
}
