package io.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the analyst's decisions did to a fact sheet.
 *
 * @param leftOut in the order in which they were decided
 * @param unmatched decisions without effect
 */
public record Decided(List<LeftOut> leftOut, List<Unmatched> unmatched) {

  /** Nothing was decided. */
  public static final Decided NOTHING = new Decided(List.of(), List.of());

  public Decided {
    leftOut = List.copyOf(leftOut);
    unmatched = List.copyOf(unmatched);
  }

  /** Each id and anchor that led to a statement which was left out. */
  public Set<String> hidden() {
    Set<String> hidden = new TreeSet<>();
    for (LeftOut one : leftOut) {
      hidden.add(one.id());
      hidden.addAll(one.anchors());
    }
    return hidden;
  }

  /** Why statements were left out, by each id and anchor that led to one. */
  public Map<String, String> reasons() {
    Map<String, String> reasons = new TreeMap<>();
    for (LeftOut one : leftOut) {
      one.reason()
          .ifPresent(
              reason -> {
                reasons.put(one.id(), reason);
                one.anchors().forEach(anchor -> reasons.put(anchor, reason));
              });
    }
    return reasons;
  }
}
