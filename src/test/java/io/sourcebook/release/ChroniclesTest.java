package io.sourcebook.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Reasons;
import io.sourcebook.model.Tombstone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Tombstones: every anchor that was ever on a sheet is held by a row, or lies under one. */
class ChroniclesTest {

  private static Row row(String id, String text, String... anchors) {
    return new Row(id, text, List.of(anchors));
  }

  private static Edition.Sheet sheet(Row... rows) {
    return new Edition.Sheet("The mayor", List.of(rows));
  }

  /** The tombstones after releases of all states but the last, which is not yet released. */
  private static List<Tombstone> stones(Edition.Sheet... states) {
    GoneAnchors goneAnchors = new GoneAnchors();
    for (int i = 0; i < states.length; i++) {
      Optional<Edition.Sheet> before = i == 0 ? Optional.empty() : Optional.of(states[i - 1]);
      Changes.Sheet changes =
          Comparison.between(
              "mayor", before, Optional.of(states[i]), AnalystCitations.NOBODY, Reasons.NONE);
      goneAnchors.take(
          i < states.length - 1 ? Optional.of(i + 1) : Optional.empty(), changes, Departure.NONE);
    }
    return goneAnchors.tombstones(Optional.of(states[states.length - 1]));
  }

  private static Tombstone stone(
      Row statement, Optional<Integer> release, Optional<String> now, String... anchors) {
    return new Tombstone(
        List.of(anchors), statement, release, now, Optional.empty(), Optional.empty());
  }

  private static final Row CRANE = row("a", "The crane works.", "a2");
  private static final Row QUAY = row("b", "The quay sank into the sea.");

  @Test
  void whatIsGoneKeepsAllOfItsAnchors() {
    assertEquals(
        List.of(stone(CRANE, Optional.of(2), Optional.empty(), "a", "a2")),
        stones(sheet(CRANE, QUAY), sheet(QUAY), sheet(QUAY)));
    assertEquals(
        List.of(stone(CRANE, Optional.empty(), Optional.empty(), "a", "a2")),
        stones(sheet(CRANE, QUAY), sheet(QUAY)));
  }

  @Test
  void anAnchorThatAnotherRowHoldsNeedsNoStone() {
    Row group = row("c", "The old crane works again.", "a", "a2");
    assertEquals(List.of(), stones(sheet(CRANE), sheet(group), sheet(group)));
  }

  @Test
  void aPassageThatWasLostLeadsToItsStatement() {
    Row alone = row("a", "The crane works.");
    assertEquals(
        List.of(stone(CRANE, Optional.of(2), Optional.of("a"), "a2")),
        stones(sheet(CRANE), sheet(alone), sheet(alone)));
  }

  @Test
  void replacementsAreFollowedToWhatStands() {
    Row second = row("b", "The quay sank into the river.");
    Row third = row("c", "The quay sank into the river mud.");
    Row first = row("a", "The quay sank into the sea.");
    List<Tombstone> stones = stones(sheet(first), sheet(second), sheet(third), sheet(third));
    assertEquals(
        List.of(
            stone(second, Optional.of(3), Optional.of("c"), "b"),
            stone(first, Optional.of(2), Optional.of("c"), "a")),
        stones);
  }

  @Test
  void whatCameBackHasNoStoneAndGoesUnderItsLastOne() {
    assertEquals(List.of(), stones(sheet(CRANE), sheet(), sheet(CRANE)));
    assertEquals(
        List.of(stone(CRANE, Optional.of(4), Optional.empty(), "a", "a2")),
        stones(sheet(CRANE), sheet(), sheet(CRANE), sheet(), sheet()));
  }

  @Test
  void twoThatReplaceOneAnotherLeadNowhereAndEnd() {
    GoneAnchors goneAnchors = new GoneAnchors();
    Changes.Sheet one =
        new Changes.Sheet(
            "The mayor",
            Changes.State.KEPT,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Changes.Gone(CRANE, Optional.of("b")),
                new Changes.Gone(QUAY, Optional.of("a"))));
    goneAnchors.take(Optional.of(1), one, Departure.NONE);
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        goneAnchors.tombstones(Optional.empty()).stream().map(Tombstone::standsIn).toList());
  }

  @Test
  void caseMakesNoOtherAnchor() {
    assertEquals(
        List.of(), stones(sheet(row("sAb", "Nobody came.")), sheet(row("sab", "Somebody came."))));
  }

  @Test
  void theReasonIsKept() {
    Reasons reasons =
        new Reasons(
            Map.of("post", "It was made up."),
            Map.of(),
            Map.of("mayor", Map.of("b", "Private.")),
            Map.of("mayor", Set.of("b")));
    Row quoted = new Row("q", "Ships sank.", List.of(), Optional.of("post"));
    Changes changes =
        Comparison.between(
            new Edition(Map.of("post", "1"), Map.of("mayor", sheet(CRANE, QUAY, quoted))),
            new Edition(Map.of(), Map.of("mayor", sheet())),
            AnalystCitations.NOBODY,
            reasons);
    assertEquals(Map.of("post", "It was made up."), changes.withdrawn());
    assertEquals(
        List.of(Optional.empty(), Optional.of("Private."), Optional.of("It was made up.")),
        changes.sheets().get("mayor").gone().stream().map(Changes.Gone::reason).toList());
  }

  @Test
  void theAnalystsStatementStandsForTheWordsThatItCites() {
    AnalystCitations citing = new AnalystCitations();
    citing.add("mayor", "z", "on Monday the old quay sank");
    Row gone = row("g", "On Monday, the old quay [Tarn] sank … again.");
    Row other = row("h", "On Monday, it sank.");
    assertEquals(Optional.of("z"), citing.of("mayor", gone));
    assertEquals(Optional.empty(), citing.of("mayor", other));
    assertEquals(Optional.empty(), citing.of("quay", gone));
    Changes.Sheet changes =
        Comparison.between(
            "mayor",
            Optional.of(sheet(gone)),
            Optional.of(sheet(row("z", "The quay is lost."))),
            citing,
            Reasons.NONE);
    assertEquals(Optional.of("z"), changes.gone().get(0).replacedBy());
  }

  @Provide
  Arbitrary<List<Edition.Sheet>> histories() {
    return sheets().list().ofMinSize(1).ofMaxSize(6);
  }

  private static Arbitrary<Edition.Sheet> sheets() {
    Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
    return Combinators.combine(
            names,
            Arbitraries.of("The crane works.", "The crane works not.", "Nobody.", ""),
            names.list().ofMaxSize(3))
        .as((id, text, anchors) -> new Row(id, text, anchors.stream().sorted().toList()))
        .list()
        .ofMaxSize(5)
        .map(
            rows -> {
              Map<String, Row> byId = new LinkedHashMap<>();
              rows.forEach(row -> byId.put(row.id(), row));
              return new Edition.Sheet("The mayor", List.copyOf(byId.values()));
            });
  }

  @Property
  void everyAnchorIsHeldOnce(@ForAll("histories") List<Edition.Sheet> states) {
    List<Tombstone> stones = stones(states.toArray(Edition.Sheet[]::new));
    Edition.Sheet now = states.get(states.size() - 1);
    Set<String> ever = new HashSet<>();
    states.forEach(state -> ever.addAll(anchors(state)));
    Set<String> held = anchors(now);
    List<String> buried = new ArrayList<>();
    stones.forEach(stone -> buried.addAll(stone.anchors()));
    assertEquals(buried.size(), new HashSet<>(buried).size());
    Set<String> both = new HashSet<>(held);
    both.addAll(buried);
    assertEquals(ever, both);
    assertTrue(buried.stream().noneMatch(held::contains));
    Set<String> ids = new HashSet<>();
    now.statements().forEach(row -> ids.add(row.id()));
    stones.forEach(stone -> stone.standsIn().ifPresent(id -> assertTrue(ids.contains(id))));
  }

  private static Set<String> anchors(Edition.Sheet sheet) {
    Set<String> anchors = new HashSet<>();
    for (Row row : sheet.statements()) {
      anchors.add(row.id());
      anchors.addAll(row.anchors());
    }
    return anchors;
  }
}
