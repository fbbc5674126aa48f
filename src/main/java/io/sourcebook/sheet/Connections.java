package io.sourcebook.sheet;

import io.sourcebook.model.FactSheet.Connection;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The other subjects and the persons that share sentences with a subject. */
final class Connections {

  /** A table longer than a screen is no overview. */
  private static final int MOST = 15;

  private Connections() {}

  /** A name on its way to a row. */
  private static final class Row {
    private final Optional<String> slug;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Set<Passage> passages = new TreeSet<>();

    private Row(Optional<String> slug) {
      this.slug = slug;
    }

    /** The commonest spelling, the first in order of the alphabet among equals. */
    private String name() {
      return spellings.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .orElseThrow()
          .getKey();
    }
  }

  static List<Connection> compose(Desk desk) {
    Map<String, Row> rows = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Matter.Other other : desk.others()) {
      taken.add(Folded.of(other.name()));
      other.aliases().forEach(alias -> taken.add(Folded.of(alias)));
      if (other.slug().equals(desk.subject().slug()) || other.draft()) {
        continue;
      }
      Row row = new Row(Optional.of(other.slug()));
      row.spellings.put(other.name(), 1);
      for (Mention mention : desk.relations().mentions().getOrDefault(other.slug(), List.of())) {
        if (desk.speaksOfSubject(mention.sentence())) {
          row.passages.add(mention.sentence());
        }
      }
      rows.put("subject " + other.slug(), row);
    }
    for (Passage sentence : desk.sentences()) {
      for (Name name : desk.reading(sentence).namesIn(sentence.span())) {
        String full = desk.relations().names().getOrDefault(name.full(), name.full());
        String key = Folded.of(full);
        if (name.kind() == Name.Kind.PERSON
            && !taken.contains(key)
            && !taken.contains(Folded.of(name.full()))) {
          Row row = rows.computeIfAbsent(key, whole -> new Row(Optional.empty()));
          row.spellings.merge(full, 1, Integer::sum);
          row.passages.add(sentence);
        }
      }
    }
    List<Connection> out = new ArrayList<>();
    for (Row row : rows.values()) {
      if (!row.passages.isEmpty()) {
        out.add(new Connection(row.slug, row.name(), List.copyOf(row.passages)));
      }
    }
    out.sort(
        Comparator.comparingInt((Connection connection) -> -connection.passages().size())
            .thenComparing(connection -> Folded.of(connection.name())));
    return List.copyOf(out.subList(0, Math.min(MOST, out.size())));
  }
}
