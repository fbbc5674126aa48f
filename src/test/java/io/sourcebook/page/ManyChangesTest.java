package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.History;
import io.sourcebook.model.Release;
import io.sourcebook.model.SheetHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Long records are parted by year, and names that are taken give way. */
class ManyChangesTest {

  private static Changes added(int rows, Changes.State state) {
    List<Row> added = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      added.add(new Row("s" + i, "A statement.", List.of()));
    }
    return new Changes(
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(
            "mayor",
            new Changes.Sheet(
                "The mayor", state, added, List.of(), List.of(), List.of(), List.of())),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static ChangeFiles files(Changes older, Changes newer, String... taken) {
    History history =
        new History(
            List.of(
                new Release(1, LocalDate.of(2021, 5, 1), "", older),
                new Release(2, LocalDate.of(2021, 6, 1), "", newer),
                new Release(3, LocalDate.of(2023, 6, 1), "", newer)),
            Edition.EMPTY);
    Map<String, SheetHistory> sheets = new TreeMap<>();
    sheets.put("mayor", SheetHistory.unreleased("The mayor"));
    Ids names = new Ids();
    for (String name : taken) {
      names.claim(name);
    }
    return new ChangeFiles(
        new Chronicle(
            history,
            new Edition(Map.of(), Map.of("mayor", new Edition.Sheet("The mayor", List.of()))),
            Changes.NONE,
            sheets),
        names);
  }

  private static List<String> told(List<ChangeFiles.Part> parts) {
    return parts.stream()
        .map(
            part ->
                part.file()
                    + " "
                    + part.year()
                    + part.releases().stream().map(Release::number).toList())
        .toList();
  }

  @Test
  void aShortRecordHasOnePage() {
    ChangeFiles files = files(added(900, Changes.State.NEW), added(3, Changes.State.KEPT));
    assertEquals(List.of("changes.html [3, 2, 1]"), told(files.site()));
    assertEquals(List.of("subjects/mayor-changes.html [3, 2, 1]"), told(files.of("mayor")));
  }

  @Test
  void aLongOneHasAPageForEachOlderYear() {
    ChangeFiles files = files(added(200, Changes.State.KEPT), added(200, Changes.State.KEPT));
    assertEquals(List.of("changes.html [3]", "changes-2021.html 2021[2, 1]"), told(files.site()));
    assertEquals(
        List.of("subjects/mayor-changes.html [3]", "subjects/mayor-changes-2021.html 2021[2, 1]"),
        told(files.of("mayor")));
    assertEquals(
        Optional.of("subjects/mayor-changes-2021.html#release-2"),
        files.place(Optional.of("mayor"), Optional.of(2)));
    assertEquals(
        Optional.of("changes.html#since"), files.place(Optional.empty(), Optional.empty()));
    assertEquals(Optional.empty(), files.place(Optional.of("quay"), Optional.of(2)));
  }

  @Test
  void aNameThatASubjectHasIsLeftToIt() {
    ChangeFiles files =
        files(added(1, Changes.State.NEW), added(1, Changes.State.KEPT), "Mayor-Changes");
    assertEquals(List.of("subjects/mayor-changes-2.html [3, 2, 1]"), told(files.of("mayor")));
  }
}
