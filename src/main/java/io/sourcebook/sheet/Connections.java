package io.sourcebook.sheet;

import io.sourcebook.model.FactSheet.Connection;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SubjectKind;
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

/** The other subjects and the persons that share sentences with a subject, the closest first. */
final class Connections {

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
        if (speaksOfSubject(desk, mention.sentence()) && isMeant(desk, other.kind(), mention)) {
          row.passages.add(mention.sentence());
        }
      }
      rows.put("subject " + other.slug(), row);
    }
    for (Passage sentence : desk.sentences()) {
      if (!speaksOfSubject(desk, sentence)) {
        continue;
      }
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
    return List.copyOf(out);
  }

  private static boolean speaksOfSubject(Desk desk, Passage sentence) {
    SubjectKind kind = desk.subject().kind();
    return desk.mention(sentence).filter(own -> isMeant(desk, kind, own)).isPresent();
  }

  /**
   * Whether words of a sentence mean whom it is found for. The query of an actor, an organisation
   * or a place also finds sentences that only concern them; that of a topic, an agreement or an
   * event finds what tells of it.
   */
  private static boolean isMeant(Desk desk, SubjectKind kind, Mention mention) {
    boolean named =
        switch (kind) {
          case ACTOR, ORGANISATION, PLACE -> mention.kind() != Mention.Kind.MATCH;
          case TOPIC, AGREEMENT, EVENT -> true;
        };
    return named
        || mention.gloss().isPresent()
        || (kind == SubjectKind.ACTOR && isPrintedAsName(desk, mention));
  }

  /** Whether the words are loaded ones, in whose place the sheets print the actor's name. */
  private static boolean isPrintedAsName(Desk desk, Mention mention) {
    return desk.reading(mention.sentence()).hedgesOver(mention.words()).stream()
        .anyMatch(Hedge::naming);
  }
}
