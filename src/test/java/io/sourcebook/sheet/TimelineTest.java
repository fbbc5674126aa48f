package io.sourcebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Status;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which dates a timeline shows, with which words and which weight. */
class TimelineTest {

  private static final Subject MILL =
      new Subject(
          "mill",
          "seeds/subjects/mill.md",
          "the mill",
          SubjectKind.TOPIC,
          List.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          List.of());

  private static FactSheet sheet(Draught article, String... sentences) {
    List<Mention> mentions =
        List.of(sentences).stream()
            .map(words -> article.mention("mill", words, Mention.Kind.NAME, Optional.empty()))
            .toList();
    Relations relations =
        new Relations(
            Map.of("mill", mentions), List.of(), Map.of(), List.of(), Map.of("mill", List.of()));
    return FactSheets.compose(List.of(MILL), List.of(article.findings()), relations).get(0);
  }

  private static List<String> shown(FactSheet sheet) {
    return sheet.timeline().stream()
        .map(
            event -> {
              StringBuilder words = new StringBuilder(event.date().orElseThrow() + " ");
              event.wording().forEach(piece -> words.append(piece.text()));
              return words.toString();
            })
        .toList();
  }

  private static List<String> further(FactSheet sheet) {
    return sheet.furtherDates().stream()
        .map(date -> date.date() + " " + date.words() + " " + date.weight())
        .toList();
  }

  @Test
  void aSentenceWithThreeDatesStandsOnceAndItsPartsUnderTheOthers() {
    Draught article =
        new Draught(
                "a",
                "In March the owners of the mill asked for talks -- begun in May 2019 but broken"
                    + " off in June 2019 -- with the union.")
            .date("In March", "2021-03")
            .date("in May 2019", "2019-05")
            .date("in June 2019", "2019-06");
    assertEquals(
        List.of(
            "2019-05 … begun in May 2019 …",
            "2019-06 … broken off in June 2019 …",
            "2021-03 In March the owners of the mill asked for talks -- begun in May 2019 but"
                + " broken off in June 2019 -- with the union."),
        shown(sheet(article, "owners of the mill")));
  }

  @Test
  void anAsideIsTheArticlesOwnAndSaysWhatItIsToldOf() {
    Draught article =
        new Draught(
                "a",
                "Ada Varga said in March 2021 that she would pay if talks with the union -- begun"
                    + " in May 2019 -- moved on.")
            .date("in March 2021", "2021-03")
            .date("in May 2019", "2019-05")
            .hedge("would", Status.CONDITIONAL);
    FactSheet sheet = sheet(article, "Ada Varga");
    assertTrue(
        shown(sheet).contains("2019-05 … talks with the union -- begun in May 2019 …"),
        shown(sheet).toString());
    assertEquals(
        Status.STATED,
        sheet.timeline().stream()
            .filter(event -> event.date().orElseThrow().value().equals("2019-05"))
            .findFirst()
            .orElseThrow()
            .standing()
            .status());
  }

  @Test
  void underTheDateOfANounStandsTheNounAlone() {
    Draught article =
        new Draught(
                "a",
                """
                The mill was sold before the May 3 auction of its looms.
                The guild blamed the mill for the noise at the June 8 fair.
                The mill burned down at the April 2 fair.
                At the mill they will meet for the talks at the June 9 fair.""")
            .published("2019-05-05")
            .date("May 3", "2019-05-03")
            .ahead("June 8", "2019-06-08")
            .hedge("June 8", Status.PLANNED)
            .date("April 2", "2019-04-02")
            .ahead("June 9", "2019-06-09")
            .hedge("will meet", Status.PLANNED);
    assertEquals(
        List.of(
            "2019-04-02 The mill burned down at the April 2 fair.",
            "2019-05-03 … the May 3 auction …",
            "2019-06-08 … the June 8 fair.",
            "2019-06-09 At the mill they will meet for the talks at the June 9 fair."),
        shown(sheet(article, "The mill was", "the mill for", "The mill burned", "the mill they")));
  }

  @Test
  void underTheDateOfARelativeClauseStandsWhatItTells() {
    Draught article =
        new Draught(
                "a",
                """
                Ada Varga, who sold the mill in May 2019, has been away from the valley since.
                The owners met in June 2019, which nobody knew, and left the mill.""")
            .date("May 2019", "2019-05")
            .date("June 2019", "2019-06");
    assertEquals(
        List.of(
            "2019-05 Ada Varga, who sold the mill in May 2019 …",
            "2019-06 The owners met in June 2019, which nobody knew, and left the mill."),
        shown(sheet(article, "Ada Varga", "The owners met")));
  }

  @Test
  void theDayOfTheSayingIsNotTheEvents() {
    Draught article =
        new Draught("a", "Ada Varga said on Monday that the mill burned down on 3 May 2019.")
            .date("on Monday", "2019-06-10")
            .date("on 3 May 2019", "2019-05-03")
            .says("Ada Varga said", "Ada Varga", "the mill burned down on 3 May 2019", false);
    FactSheet sheet = sheet(article, "burned down");
    assertEquals(
        List.of("2019-05-03 Ada Varga said on Monday that the mill burned down on 3 May 2019."),
        shown(sheet));
    assertEquals(List.of("2019-06-10 on Monday 1.0"), further(sheet));
  }

  @Test
  void datesThatCannotBePartedStandOnce() {
    Draught article =
        new Draught("a", "The mill of 1897 burned down on 3 May 2019.")
            .date("1897", "1897")
            .date("on 3 May 2019", "2019-05-03");
    FactSheet sheet = sheet(article, "burned down");
    assertEquals(List.of("1897 The mill of 1897 burned down on 3 May 2019."), shown(sheet));
    assertEquals(List.of("2019-05-03 on 3 May 2019 1.0"), further(sheet));
  }

  @Test
  void allegationsAndSentencesNearbyCountForTheirDays() {
    Draught article =
        new Draught(
                "a",
                """
                The mill allegedly sold its looms on 2 May 2019.
                The workers wept.
                They struck on 3 May 2019.
                They will strike on 1 May 2020.""")
            .published("2019-05-03")
            .hedge("allegedly", Status.ALLEGED)
            .date("on 2 May 2019", "2019-05-02")
            .date("on 3 May 2019", "2019-05-03")
            .ahead("on 1 May 2020", "2020-05-01");
    FactSheet sheet = sheet(article, "allegedly");
    assertEquals(List.of(), shown(sheet));
    // A day later: 1 + 0.4 ln 2. Two sentences on: 1/2, and half as much again for the only day on
    // which articles came out. Three sentences on and planned: 1/3 of 1/2.
    assertEquals(
        List.of(
            "2019-05-02 on 2 May 2019 1.277",
            "2019-05-03 on 3 May 2019 0.75",
            "2020-05-01 on 1 May 2020 0.167"),
        further(sheet));
  }
}
