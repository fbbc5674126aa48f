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
final class Graves {

  /** Not yet released goes before all releases, and the newest of those first. */
  private static final Comparator<Tombstone> NEWEST_FIRST =
      Comparator.comparing(
          (Tombstone stone) -> stone.release().orElse(Integer.MAX_VALUE),
          Comparator.reverseOrder());

  private final Map<String, Grave> graves = new LinkedHashMap<>();

  /**
   * How an anchor went.
   *
   * @param statement that held it last
   */
  private record Grave(
      String anchor,
      Row statement,
      Optional<Integer> release,
      Optional<String> replacedBy,
      Optional<String> reason) {}

  /** What the anchors of one tombstone have in common. */
  private record Burial(Row statement, Optional<Integer> release) {}

  /**
   * Takes what went.
   *
   * @param release its number; empty for what changed since the last
   */
  void take(Optional<Integer> release, Changes.Sheet changes) {
    for (Gone gone : changes.gone()) {
      for (String anchor : anchors(gone.statement())) {
        bury(new Grave(anchor, gone.statement(), release, gone.replacedBy(), gone.reason()));
      }
    }
    changes.reworded().forEach(one -> take(release, one));
    changes.regrouped().forEach(one -> take(release, one));
  }

  private void take(Optional<Integer> release, Altered altered) {
    Optional<String> same = Optional.of(altered.after().id());
    for (String anchor : altered.before().anchors()) {
      if (!altered.after().holds(anchor)) {
        bury(new Grave(anchor, altered.before(), release, same, Optional.empty()));
      }
    }
  }

  private void bury(Grave grave) {
    // One that came back and went again lies where it went last.
    graves.remove(folded(grave.anchor()));
    graves.put(folded(grave.anchor()), grave);
  }

  /** The tombstones of what no row holds now, the newest first. */
  List<Tombstone> tombstones(Optional<Edition.Sheet> now) {
    Map<String, String> holders = new HashMap<>();
    now.ifPresent(
        sheet -> {
          for (Row row : sheet.statements()) {
            anchors(row).forEach(anchor -> holders.putIfAbsent(folded(anchor), row.id()));
          }
        });
    Map<Burial, List<Grave>> burials = new LinkedHashMap<>();
    for (Map.Entry<String, Grave> entry : graves.entrySet()) {
      Grave grave = entry.getValue();
      if (!holders.containsKey(entry.getKey())) {
        burials
            .computeIfAbsent(
                new Burial(grave.statement(), grave.release()), burial -> new ArrayList<>())
            .add(grave);
      }
    }
    List<Tombstone> stones = new ArrayList<>();
    burials.forEach(
        (burial, together) ->
            stones.add(
                new Tombstone(
                    together.stream().map(Grave::anchor).toList(),
                    burial.statement(),
                    burial.release(),
                    successor(together.get(0).replacedBy(), holders),
                    together.get(0).reason())));
    stones.sort(NEWEST_FIRST);
    return stones;
  }

  /** What stands now at the end of a chain of replacements. */
  private Optional<String> successor(Optional<String> first, Map<String, String> holders) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = first.map(Graves::folded);
    while (next.isPresent() && seen.add(next.get())) {
      String holder = holders.get(next.get());
      if (holder != null) {
        return Optional.of(holder);
      }
      next =
          Optional.ofNullable(graves.get(next.get()))
              .flatMap(Grave::replacedBy)
              .map(Graves::folded);
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
