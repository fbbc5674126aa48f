package io.sourcebook.relate;

import io.sourcebook.model.Passage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds articles that reword another of the same day or the day before: most of their sentences are
 * like one of the other's, and nothing in these pairs disagrees.
 */
final class Rewordings {

  /**
   * The share of the shorter article's telling sentences that must be like one of the other's. Two
   * reporters in one hall share the quotations, which do not count, and a few sentences.
   */
  private static final double LEAST_SHARE = 0.5;

  /** Fewer sentences alike may be the one thing that there was to report. */
  private static final int FEWEST_PAIRS = 4;

  private static final long MOST_DAYS = 1;

  private Rewordings() {}

  /** For each sentence that rewords another, that one. */
  static Map<Passage, Passage> of(List<ComparedArticle> articles, List<LikePair> pairs) {
    Map<String, ComparedArticle> byId = new HashMap<>();
    Map<String, Optional<LocalDate>> days = new HashMap<>();
    for (ComparedArticle article : articles) {
      byId.put(article.id(), article);
      days.put(article.id(), article.day());
    }
    Map<List<String>, List<LikePair>> byArticles = new TreeMap<>(ORDER);
    for (LikePair pair : pairs) {
      if (!pair.conflict().isEmpty() || pair.likeness() < SameFactGroups.LEAST_LIKENESS) {
        continue;
      }
      String one = pair.one().passage().article();
      String other = pair.other().passage().article();
      if (!one.equals(other) && isNext(days, one, other)) {
        byArticles.computeIfAbsent(List.of(one, other), key -> new ArrayList<>()).add(pair);
      }
    }
    Map<Passage, Passage> reworded = new TreeMap<>();
    byArticles.forEach(
        (both, alike) -> {
          Set<Passage> sentences = new HashSet<>();
          alike.forEach(pair -> sentences.add(pair.one().passage()));
          if (sentences.size() < FEWEST_PAIRS) {
            return;
          }
          long shorter = both.stream().mapToLong(id -> telling(byId, id)).min().orElse(0);
          if (sentences.size() >= LEAST_SHARE * shorter) {
            boolean firstLeads = !isAfter(days, both.get(0), both.get(1));
            for (LikePair pair : alike) {
              Passage one = pair.one().passage();
              Passage other = pair.other().passage();
              reworded.putIfAbsent(firstLeads ? other : one, firstLeads ? one : other);
            }
          }
        });
    return reworded;
  }

  /** How many sentences of an article tell enough to be compared by. */
  private static long telling(Map<String, ComparedArticle> byId, String id) {
    return Optional.ofNullable(byId.get(id)).stream()
        .flatMap(article -> article.traits().sentences().stream())
        .filter(sentence -> sentence.profile().tells())
        .count();
  }

  private static final Comparator<List<String>> ORDER =
      Comparator.comparing((List<String> both) -> both.get(0)).thenComparing(both -> both.get(1));

  private static boolean isNext(Map<String, Optional<LocalDate>> days, String one, String other) {
    Optional<LocalDate> first = days.getOrDefault(one, Optional.empty());
    Optional<LocalDate> second = days.getOrDefault(other, Optional.empty());
    return first.isPresent()
        && second.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= MOST_DAYS;
  }

  private static boolean isAfter(Map<String, Optional<LocalDate>> days, String one, String other) {
    Optional<LocalDate> first = days.getOrDefault(one, Optional.empty());
    Optional<LocalDate> second = days.getOrDefault(other, Optional.empty());
    return first.isPresent() && second.isPresent() && first.get().isAfter(second.get());
  }
}
