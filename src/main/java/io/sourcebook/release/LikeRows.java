package io.sourcebook.release;

import io.sourcebook.model.Edition.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds, among some rows, the one that says nearly the same as another. */
final class LikeRows {

  /** Half of all words in common: below it a new statement replaces nothing, it is another one. */
  private static final double LEAST_ALIKE = 0.5;

  private final List<Row> rows;
  private final int[] sizes;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  LikeRows(List<Row> rows) {
    this.rows = rows;
    this.sizes = new int[rows.size()];
    for (int i = 0; i < sizes.length; i++) {
      Set<String> words = words(rows.get(i).text());
      sizes[i] = words.size();
      for (String word : words) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The id of the row with the largest share of common words; of several the first. */
  Optional<String> mostLike(Row row) {
    Set<String> words = words(row.text());
    int[] common = new int[sizes.length];
    for (String word : words) {
      byWord.getOrDefault(word, List.of()).forEach(i -> common[i]++);
    }
    int best = -1;
    double most = 0;
    for (int i = 0; i < sizes.length; i++) {
      int all = words.size() + sizes[i] - common[i];
      double alike = all == 0 ? 0 : (double) common[i] / all;
      if (alike >= LEAST_ALIKE && alike > most) {
        most = alike;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(rows.get(best).id());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
