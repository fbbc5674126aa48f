package io.sourcebook.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.History;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Reasons;
import io.sourcebook.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static Edition edition(Row... rows) {
    return new Edition(
        Map.of("harbour", "ab"), Map.of("mayor", new Edition.Sheet("The mayor", List.of(rows))));
  }

  private static Row row(String id, String text, String... anchors) {
    return new Row(id, text, List.of(anchors));
  }

  private static Changes.Sheet sheet(Edition one, Edition other) {
    return Comparison.between(one, other).sheets().get("mayor");
  }

  @Test
  void nothingChangesBetweenAnEditionAndItself() {
    Edition same = edition(row("a", "The crane works."));
    assertTrue(Comparison.between(same, same).isEmpty());
  }

  @Test
  void aStatementIsNewRewordedRegroupedOrGone() {
    Edition before =
        edition(
            row("a", "The crane works."),
            row("b", "The quay sank."),
            row("c", "Nobody came.", "c1"),
            row("d", "The mayor resigned on Sunday."));
    Edition after =
        edition(
            row("a", "The crane … works."),
            row("c", "Nobody came.", "c1", "b"),
            row("e", "A ferry sailed."));
    Changes.Sheet changes = sheet(before, after);
    assertEquals(List.of(row("e", "A ferry sailed.")), changes.added());
    assertEquals(
        List.of(new Changes.Altered(row("a", "The crane works."), row("a", "The crane … works."))),
        changes.reworded());
    assertEquals(
        List.of(
            new Changes.Altered(
                row("c", "Nobody came.", "c1"), row("c", "Nobody came.", "c1", "b"))),
        changes.regrouped());
    assertEquals(
        List.of(
            new Changes.Gone(row("b", "The quay sank."), Optional.of("c")),
            new Changes.Gone(row("d", "The mayor resigned on Sunday."), Optional.empty())),
        changes.gone());
  }

  @Test
  void whatTellsNearlyTheSameTakesThePlace() {
    Changes.Sheet changes =
        sheet(
            edition(row("a", "The mayor resigned on Sunday in Tarn.")),
            edition(
                row("b", "The mayor resigned on Monday in Tarn."),
                row("c", "The mayor of Tarn sings.")));
    assertEquals(Optional.of("b"), changes.gone().get(0).replacedBy());
  }

  @Test
  void articlesAreAddedChangedAndWithdrawn() {
    Edition before = new Edition(new TreeMap<>(Map.of("a", "1", "b", "1", "c", "1")), Map.of());
    Edition after = new Edition(new TreeMap<>(Map.of("a", "1", "b", "2", "d", "3")), Map.of());
    Changes changes = Comparison.between(before, after);
    assertEquals(Map.of("d", "3"), changes.added());
    assertEquals(Map.of("b", "2"), changes.changed());
    assertEquals(Map.of("c", ""), changes.withdrawn());
    assertEquals(Map.of(), changes.renamed());
  }

  private static Edition oneSheet(Map<String, String> articles, Row... rows) {
    return new Edition(
        new TreeMap<>(articles), Map.of("mayor", new Edition.Sheet("The mayor", List.of(rows))));
  }

  @Test
  void anArticleOfTheSameBytesIsRenamed() {
    Edition before =
        oneSheet(
            Map.of("old", "1", "post", "2"),
            new Row("a", "It works.", List.of(), Optional.of("old")),
            new Row("b", "It stands.", List.of(), Optional.of("post")));
    Edition after =
        oneSheet(
            Map.of("new", "1", "post", "2"),
            new Row("a", "It works.", List.of(), Optional.of("new")),
            new Row("b", "It stands.", List.of(), Optional.of("post")));
    Changes changes = Comparison.between(before, after);
    assertEquals(Map.of("new", "old"), changes.renamed());
    assertEquals(Map.of(), changes.added());
    assertEquals(Map.of(), changes.withdrawn());
    assertEquals(Map.of(), changes.sheets());
    assertEquals(after, Comparison.after(before, changes));
  }

  @Test
  void aWithdrawnArticleIsNotRenamedToItsCopy() {
    Edition before = new Edition(new TreeMap<>(Map.of("old", "1")), Map.of());
    Edition after = new Edition(new TreeMap<>(Map.of("new", "1")), Map.of());
    Reasons reasons = new Reasons(Map.of("old", "It was made up."), Map.of(), Map.of(), Map.of());
    Changes changes = Comparison.between(before, after, AnalystCitations.NOBODY, reasons);
    assertEquals(Map.of(), changes.renamed());
    assertEquals(Map.of("old", "It was made up."), changes.withdrawn());
  }

  private static final Row WORKS = new Row("a", "It works.", List.of("x"), Optional.of("old"));

  private static final Row KEPT = new Row("a", "It works.", List.of("x"), Optional.of("post"));

  private static Edition dated(Map<String, String> articles, String date, Row... rows) {
    String from = rows[0].article().orElseThrow().equals("old") ? "old" : "post";
    return new Edition(
        new TreeMap<>(articles),
        Map.of(
            "mayor",
            new Edition.Sheet(
                "The mayor",
                List.of(rows),
                new Edition.Details(Map.of("x", from), Map.of("a", date)))));
  }

  @Test
  void aStatementWithAnotherDateIsTold() {
    Edition before = dated(Map.of("old", "1"), "2019", WORKS);
    Edition after = dated(Map.of("old", "1"), "2020-03", WORKS);
    Changes changes = Comparison.between(before, after);
    Changes.Sheet sheet = changes.sheets().get("mayor");
    assertEquals(List.of(new Changes.Redated(WORKS, "2019", "2020-03")), sheet.redated());
    assertEquals(1, sheet.size());
    assertEquals(after, Comparison.after(before, changes));
    Row other = new Row("a", "It works …", List.of("x"), Optional.of("old"));
    Changes.Sheet both = sheet(before, dated(Map.of("old", "1"), "", other));
    assertEquals(List.of(new Changes.Redated(other, "2019", "")), both.redated());
    assertEquals(1, both.reworded().size());
    assertEquals(1, both.size());
  }

  @Test
  void whatAnOlderRecordDoesNotTellIsNoChangeAndIsKnownFromTheNext() {
    Edition older = oneSheet(Map.of("old", "1"), WORKS);
    Edition now = dated(Map.of("old", "1"), "2020", WORKS);
    Changes changes = Comparison.between(older, now);
    assertTrue(changes.isEmpty());
    assertEquals(Map.of(), changes.sheets());
    assertEquals(now, Comparison.after(older, changes));
  }

  private static Edition described(Edition edition, String... fields) {
    return new Edition(
        edition.articles(),
        edition.sheets(),
        Map.of("post", new Edition.Described(fields[0], fields[1], fields[2])));
  }

  private static Edition sources(String article, String... fields) {
    return new Edition(
        Map.of(article, "1"),
        Map.of(),
        Map.of(article, new Edition.Described(fields[0], fields[1], fields[2])));
  }

  @Test
  void aSourceThatIsDescribedOtherwiseIsToldUnderItsNewName() {
    Edition before = sources("old", "The ferry", "", "2019");
    Edition after = sources("new", "The ferry", "Tarn Post", "2019-05-02");
    Changes changes = Comparison.between(before, after);
    assertEquals(Map.of("new", "old"), changes.renamed());
    assertEquals(
        Map.of(
            "new",
            new Changes.Redescribed(
                new Edition.Described("The ferry", "", "2019"),
                new Edition.Described("The ferry", "Tarn Post", "2019-05-02"))),
        changes.described());
    assertEquals(after, Comparison.after(before, changes));
    Changes first = Comparison.between(new Edition(Map.of("new", "1"), Map.of()), after);
    assertTrue(first.isEmpty());
    assertEquals(after.sources(), first.sources());
  }

  @Test
  void aCopyIsNotWithdrawnAndItsWordsAreItsOriginals() {
    Row alone = new Row("b", "It stood.", List.of("c"), Optional.of("old"));
    Edition before = dated(Map.of("old", "1", "post", "2"), "2020", WORKS, alone);
    Row led = new Row("c", "It was standing.", List.of(), Optional.of("post"));
    Edition after = dated(Map.of("post", "2"), "2020", KEPT, led);
    Reasons reasons = new Reasons(Map.of(), Map.of("old", "post"), Map.of(), Map.of());
    Changes changes = Comparison.between(before, after, AnalystCitations.NOBODY, reasons);
    assertEquals(Map.of("old", "post"), changes.copies());
    assertEquals(Map.of(), changes.withdrawn());
    Changes.Sheet sheet = changes.sheets().get("mayor");
    assertEquals(List.of(), sheet.regrouped());
    assertEquals(List.of(new Changes.Gone(alone, Optional.of("c"))), sheet.gone());
    assertEquals(after, Comparison.after(before, changes));
  }

  @Provide
  Arbitrary<Edition> editions() {
    Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "e", "f");
    Arbitrary<Row> rows =
        Combinators.combine(
                names,
                Arbitraries.of("The crane works.", "The crane stands.", "Nobody.", ""),
                names.list().ofMaxSize(2))
            .as((id, text, anchors) -> new Row(id, text, anchors.stream().sorted().toList()));
    Arbitrary<Edition.Sheet> sheets =
        rows.list()
            .ofMaxSize(6)
            .map(
                list -> {
                  Map<String, Row> byId = new LinkedHashMap<>();
                  list.forEach(row -> byId.put(row.id(), row));
                  return new Edition.Sheet("A name", List.copyOf(byId.values()));
                });
    return Combinators.combine(
            Arbitraries.maps(names, Arbitraries.of("1", "2")).ofMaxSize(4),
            Arbitraries.maps(Arbitraries.of("mayor", "quay"), sheets))
        .as((articles, said) -> new Edition(new TreeMap<>(articles), new TreeMap<>(said)));
  }

  /** Statements in the order of their ids, since changes do not tell where a new one stands. */
  private static Edition sorted(Edition edition) {
    Map<String, Edition.Sheet> sheets = new TreeMap<>();
    edition
        .sheets()
        .forEach(
            (slug, sheet) ->
                sheets.put(
                    slug,
                    new Edition.Sheet(
                        sheet.name(),
                        sheet.statements().stream()
                            .sorted(Comparator.comparing(Row::id))
                            .toList())));
    return new Edition(edition.articles(), sheets);
  }

  @Property
  void changesLeadFromOneEditionToTheOther(
      @ForAll("editions") Edition before, @ForAll("editions") Edition after) {
    Changes changes = Comparison.between(before, after);
    assertEquals(sorted(after), sorted(Comparison.after(before, changes)));
    assertEquals(changes.isEmpty(), sorted(before).equals(sorted(after)));
  }

  @TempDir private Path folder;

  private History read(String record, List<Problem> problems) throws IOException {
    Path file = folder.resolve(ReleaseRecord.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, record);
    return ReleaseRecord.read(folder, problems::add);
  }

  @Test
  void theRecordIsReadAsItWasWritten() throws IOException {
    Edition first = edition(row("a", "“The crane\u2028works.”", "x"), row("b", "Gone soon."));
    Edition second = edition(row("a", "“The crane works.”"), row("c", "New."));
    Release one =
        new Release(1, LocalDate.of(2024, 2, 29), "", Comparison.between(Edition.EMPTY, first));
    Release two =
        new Release(2, LocalDate.of(2024, 3, 1), "A \"note\"\n", Comparison.between(first, second));
    Edition third = dated(Map.of("post", "2"), "2019", KEPT);
    Edition fourth = dated(Map.of("post", "2"), "2020-03", KEPT);
    Reasons copy = new Reasons(Map.of(), Map.of("harbour", "post"), Map.of(), Map.of());
    Changes copied = Comparison.between(second, third, AnalystCitations.NOBODY, copy);
    assertEquals(Map.of("harbour", "post"), copied.copies());
    Release three = new Release(3, LocalDate.of(2024, 3, 2), "", copied);
    Release four = new Release(4, LocalDate.of(2024, 3, 3), "", Comparison.between(third, fourth));
    List<Problem> problems = new ArrayList<>();
    Edition fifth = described(fourth, "A \"quay\"", "", "2019");
    Edition sixth = described(fourth, "A quay", "Tarn Post", "");
    Release five = new Release(5, LocalDate.of(2024, 3, 4), "", Comparison.between(fourth, fifth));
    Release six = new Release(6, LocalDate.of(2024, 3, 5), "", Comparison.between(fifth, sixth));
    List<Release> releases = List.of(one, two, three, four, five, six);
    History whole =
        read(releases.stream().map(ReleaseRecord::line).collect(Collectors.joining()), problems);
    assertEquals(List.of(), problems);
    assertEquals(releases, whole.releases());
    assertEquals(sixth, whole.accepted());
    History history = read(ReleaseRecord.line(one) + ReleaseRecord.line(two), problems);
    assertEquals(sorted(second), sorted(history.accepted()));
    assertEquals(History.NONE, ReleaseRecord.read(folder.resolve("nowhere"), problems::add));
  }

  @Test
  void aDamagedRecordIsNamedWithItsPlace() throws IOException {
    String line =
        ReleaseRecord.line(
            new Release(
                1, LocalDate.of(2024, 2, 29), "", Comparison.between(Edition.EMPTY, edition())));
    List<Problem> problems = new ArrayList<>();
    assertEquals(History.NONE, read(line + "{\"release\": 2, \"day\"\n", problems));
    assertEquals(History.NONE, read(line + line, problems));
    assertEquals(History.NONE, read(line.replace("2024-02-29", "yesterday"), problems));
    String remedy =
        "\n  Restore the file from version control: it is written by \"sourcebook release\" only.";
    assertEquals(
        List.of(
            "seeds/changes.jsonl:2:21: this line is no whole entry\n"
                + "  | {\"release\": 2, \"day\"\n"
                + "  |                     ^"
                + remedy,
            "seeds/changes.jsonl:2:1: this entry is not release 2, which comes here\n"
                + "  | "
                + line.strip().substring(0, 100)
                + "…\n  | ^"
                + remedy),
        problems.stream().limit(2).map(Problem::render).toList());
    assertEquals("the day of this entry is no day", problems.get(2).message());
  }
}
