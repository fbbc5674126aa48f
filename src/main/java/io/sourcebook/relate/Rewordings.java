package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sourced;
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
  static Map<Passage, Passage> of(List<List<FoundSentence>> articles, List<LikePair> pairs) {
    Map<String, List<FoundSentence>> byId = new HashMap<>();
    Map<String, Integer> telling = new HashMap<>();
    Map<String, Optional<LocalDate>> days = new HashMap<>();
    for (List<FoundSentence> article : articles) {
      if (!article.isEmpty()) {
        String id = article.get(0).passage().article();
        days.put(id, day(article.get(0)));
        byId.put(id, article);
      }
    }
    Map<List<String>, List<LikePair>> byArticles = new TreeMap<>(ORDER);
    for (LikePair pair : pairs) {
      String one = pair.one().passage().article();
      String other = pair.other().passage().article();
      if (!one.equals(other)
          && pair.conflicts().isEmpty()
          && pair.likeness() >= SameFactGroups.LEAST_LIKENESS
          && isNext(days, one, other)) {
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
          both.forEach(
              id -> telling.computeIfAbsent(id, one -> telling(byId.getOrDefault(one, List.of()))));
          int shorter =
              Math.min(telling.getOrDefault(both.get(0), 0), telling.getOrDefault(both.get(1), 0));
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
  private static int telling(List<FoundSentence> article) {
    return (int) article.stream().filter(one -> Profile.of(one).tells()).count();
  }

  private static final Comparator<List<String>> ORDER =
      Comparator.comparing((List<String> both) -> both.get(0)).thenComparing(both -> both.get(1));

  private static Optional<LocalDate> day(FoundSentence sentence) {
    return sentence
        .findings()
        .article()
        .source()
        .published()
        .map(Sourced::value)
        .filter(date -> date.precision() == Edtf.Precision.DAY)
        .map(Edtf::first);
  }

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
