package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of a timeline that the subject's own page shows; the rest has a page of its own. */
final class TimelineChoice {

  /** Forty entries are read in five minutes, and a year of monthly news fits three times. */
  private static final int MOST = 40;

  private TimelineChoice() {}

  /**
   * The weightiest entry of each of the weightiest dates; where there are fewer dates than room,
   * the second entries follow, and so on.
   */
  static Set<FactSheet.Event> of(List<FactSheet.Event> events) {
    Map<Optional<Edtf>, Double> weightOfDate = new HashMap<>();
    for (FactSheet.Event event : events) {
      weightOfDate.merge(event.date(), event.weight(), Double::sum);
    }
    List<FactSheet.Event> byWeight = new ArrayList<>(events);
    byWeight.sort(Comparator.comparingDouble(FactSheet.Event::weight).reversed());
    Map<Optional<Edtf>, Integer> ranked = new HashMap<>();
    IdentityHashMap<FactSheet.Event, Integer> rank = new IdentityHashMap<>();
    for (FactSheet.Event event : byWeight) {
      rank.put(event, ranked.merge(event.date(), 1, Integer::sum));
    }
    byWeight.sort(
        Comparator.comparing((FactSheet.Event event) -> rank.getOrDefault(event, 0))
            .thenComparing(event -> -weightOfDate.getOrDefault(event.date(), 0.0)));
    Set<FactSheet.Event> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(byWeight.subList(0, Math.min(MOST, byWeight.size())));
    return chosen;
  }
}
