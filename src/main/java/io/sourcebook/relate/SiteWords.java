package io.sourcebook.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of all articles by numbers, which are in the order of the words. */
final class SiteWords {

  private final Map<String, Integer> numbers;

  private SiteWords(List<String> inOrder) {
    this.numbers = new HashMap<>(2 * inOrder.size());
    inOrder.forEach(word -> numbers.put(word, numbers.size()));
  }

  static SiteWords of(List<ComparedArticle> articles) {
    Set<String> words = ConcurrentHashMap.newKeySet();
    articles.parallelStream().forEach(article -> words.addAll(article.traits().words()));
    return new SiteWords(words.parallelStream().sorted().toList());
  }

  /**
   * The number of each.
   *
   * @param words of an article
   */
  int[] numbers(List<String> words) {
    int[] found = new int[words.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers.getOrDefault(words.get(i), 0);
    }
    return found;
  }
}
