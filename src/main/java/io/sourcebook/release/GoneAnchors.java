package io.sourcebook.release;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Tombstone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The anchors of one fact sheet that went, release by release; they are one without regard to case,
 * as the ids of a page are.
 */
final class GoneAnchors {

  /** Not yet released goes before all releases, and the newest of those first. */
  private static final Comparator<Tombstone> NEWEST_FIRST =
      Comparator.comparing(
          (Tombstone stone) -> stone.release().orElse(Integer.MAX_VALUE),
          Comparator.reverseOrder());

  private final Map<String, GoneAnchor> goneAnchors = new LinkedHashMap<>();

  /**
   * How an anchor went.
   *
   * @param statement that held it last
   */
  private record GoneAnchor(
      String anchor,
      Row statement,
      Optional<Integer> release,
      Optional<String> replacedBy,
      Why why) {}

  /**
   * Why an anchor went, as far as it is known.
   *
   * @param copyOf of which article its own is a copy
   */
  private record Why(Optional<String> reason, Optional<String> copyOf) {}

  /** What the anchors of one tombstone have in common. */
  private record Together(Row statement, Optional<Integer> release, Why why) {}

  /**
   * Takes what went.
   *
   * @param release its number; empty for what changed since the last
   */
  void take(Optional<Integer> release, Changes.Sheet changes, Departure articles) {
    for (Gone gone : changes.gone()) {
      Row row = gone.statement();
      for (String anchor : anchors(row)) {
        Optional<String> reason =
            gone.hidden() ? gone.reason() : articles.reason(row, anchor).or(gone::reason);
        Why why = new Why(reason, articles.copyOf(row, anchor));
        add(new GoneAnchor(anchor, row, release, gone.replacedBy(), why));
      }
    }
    changes.reworded().forEach(one -> take(release, one, articles));
    changes.regrouped().forEach(one -> take(release, one, articles));
  }

  private void take(Optional<Integer> release, Altered altered, Departure articles) {
    Optional<String> same = Optional.of(altered.after().id());
    for (String anchor : altered.before().anchors()) {
      if (!altered.after().holds(anchor)) {
        Row row = altered.before();
        Why why = new Why(articles.reason(row, anchor), articles.copyOf(row, anchor));
        add(new GoneAnchor(anchor, row, release, same, why));
      }
    }
  }

  private void add(GoneAnchor gone) {
    // One that came back and went again is told where it went last.
    goneAnchors.remove(folded(gone.anchor()));
    goneAnchors.put(folded(gone.anchor()), gone);
  }

  /** The tombstones of what no row holds now, the newest first. */
  List<Tombstone> tombstones(Optional<Edition.Sheet> now) {
    if (goneAnchors.isEmpty()) {
      return List.of();
    }
    Map<String, String> holders = new HashMap<>();
    now.ifPresent(
        sheet -> {
          for (Row row : sheet.statements()) {
            anchors(row).forEach(anchor -> holders.putIfAbsent(folded(anchor), row.id()));
          }
        });
    Map<Together, List<GoneAnchor>> byTombstone = new LinkedHashMap<>();
    for (Map.Entry<String, GoneAnchor> entry : goneAnchors.entrySet()) {
      GoneAnchor gone = entry.getValue();
      if (!holders.containsKey(entry.getKey())) {
        byTombstone
            .computeIfAbsent(
                new Together(gone.statement(), gone.release(), gone.why()),
                shared -> new ArrayList<>())
            .add(gone);
      }
    }
    List<Tombstone> stones = new ArrayList<>();
    byTombstone.forEach(
        (shared, together) ->
            stones.add(
                new Tombstone(
                    together.stream().map(GoneAnchor::anchor).toList(),
                    shared.statement(),
                    shared.release(),
                    successor(together.get(0).replacedBy(), holders),
                    shared.why().reason(),
                    shared.why().copyOf())));
    stones.sort(NEWEST_FIRST);
    return stones;
  }

  /** What stands now at the end of a chain of replacements. */
  private Optional<String> successor(Optional<String> first, Map<String, String> holders) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = first.map(GoneAnchors::folded);
    while (next.isPresent() && seen.add(next.get())) {
      String holder = holders.get(next.get());
      if (holder != null) {
        return Optional.of(holder);
      }
      next =
          Optional.ofNullable(goneAnchors.get(next.get()))
              .flatMap(GoneAnchor::replacedBy)
              .map(GoneAnchors::folded);
    }
    return Optional.empty();
  }

  private static List<String> anchors(Row row) {
    List<String> all = new ArrayList<>();
    all.add(row.id());
    row.anchors().stream().filter(anchor -> !anchor.equals(row.id())).forEach(all::add);
    return all;
  }

  private static String folded(String anchor) {
    return anchor.toLowerCase(Locale.ROOT);
  }
}
