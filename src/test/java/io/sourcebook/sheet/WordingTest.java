package io.sourcebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Statement.Piece;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {

  static Subject subject(String name, SubjectKind kind) {
    return new Subject(
        "subject",
        "seeds/subjects/subject.md",
        name,
        kind,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String printed(Wording wording) {
    return wording.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void anOpeningConnectiveGivesWayToAnEllipsis() {
    Draught draught = new Draught("a", "However, the harbour was closed in the autumn.");
    Wording wording =
        Wording.of(
            draught.reading(), draught.span(draughtWords(draught)), Optional.empty(), List.of());
    assertEquals("… the harbour was closed in the autumn.", printed(wording));
    assertEquals("the harbour was closed in the autumn.", draught.reading().words(wording.exact()));
  }

  @Test
  void aConnectiveBeforeFewWordsStays() {
    Draught draught = new Draught("a", "But nobody came.");
    Wording wording =
        Wording.of(
            draught.reading(), draught.span(draughtWords(draught)), Optional.empty(), List.of());
    assertEquals("But nobody came.", printed(wording));
  }

  @Test
  void aPronounKeepsItsWordsAndGetsItsNameInBrackets() {
    Draught draught = new Draught("a", "In addition, she reopened the mine near the border.");
    Mention mention =
        draught.mention("subject", "she", Mention.Kind.COREFERENCE, Optional.of("Ada Varga"));
    Wording wording =
        Wording.of(
            draught.reading(),
            draught.span(draughtWords(draught)),
            Optional.of(mention),
            List.of());
    assertEquals("… she [Ada Varga] reopened the mine near the border.", printed(wording));
    assertEquals(
        "she reopened the mine near the border.", draught.reading().words(wording.exact()));
  }

  @Test
  void loadedWordsThatNameTheActorGiveWayToTheName() {
    Draught draught =
        new Draught("a", "As part of the pact, the Ruritanian tyrant promised free elections.")
            .loaded("tyrant");
    Mention mention =
        draught.mention("subject", "Ruritanian tyrant", Mention.Kind.MATCH, Optional.empty());
    Wording wording =
        Wording.of(
            draught.reading(),
            draught.span(draughtWords(draught)),
            Optional.of(mention),
            List.of(new Desk.Called(mention.words(), "Ada Varga", false)));
    assertEquals("As part of the pact, [Ada Varga] promised free elections.", printed(wording));
    assertTrue(wording.loaded().isEmpty());
  }

  @Test
  void aLoadedClauseAtTheEndIsLeftOff() {
    Draught draught =
        new Draught("a", "The port lifted the fees on grain and timber that fed the brutal junta.")
            .loaded("brutal junta");
    Wording wording =
        Wording.of(
            draught.reading(), draught.span(draughtWords(draught)), Optional.empty(), List.of());
    assertEquals("The port lifted the fees on grain and timber …", printed(wording));
    assertTrue(wording.loaded().isEmpty());
  }

  @Test
  void loadedWordsElsewhereStayAndAreTold() {
    Draught draught =
        new Draught("a", "The brutal junta met the mayor on the bridge.").loaded("brutal junta");
    Wording wording =
        Wording.of(
            draught.reading(), draught.span(draughtWords(draught)), Optional.empty(), List.of());
    assertEquals("The brutal junta met the mayor on the bridge.", printed(wording));
    assertTrue(wording.loaded().isPresent());
  }

  private static String draughtWords(Draught draught) {
    return draught.findings().article().text().value();
  }
}
