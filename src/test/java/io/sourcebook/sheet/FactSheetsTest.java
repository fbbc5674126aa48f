package io.sourcebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Gap;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Voice;
import io.sourcebook.model.Status;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactSheetsTest {

  /** A ferry company's strike, told by a paper and by another that retells it. */
  private final Draught gazette =
      new Draught(
              "gazette",
              """
              Ada Varga opened the new bridge at Tarn on 3 May 2019.
              Critics are wrong, and Varga shamelessly wasted the money.

              Varga allegedly took a boat as a gift.
              If the council agrees, Varga could build a second bridge.
              Varga will open a tunnel in 2031.

              “I never liked ferries,” Varga said.
              Since the bridge opened in 2019, Varga has plainly betrayed the ferrymen.
              The ferry earned 40 million crowns on Tuesday, Varga's office found.""")
          .published("2020-02-01")
          .person("Ada Varga", "Ada Varga")
          .date("3 May 2019", "2019-05-03")
          .date("in 2019", "2019")
          .ahead("in 2031", "2031")
          .someDay("on Tuesday")
          .hedge("shamelessly", Status.OPINION)
          .hedge("allegedly", Status.ALLEGED)
          .hedge("If the council agrees", Status.CONDITIONAL)
          .hedge("will open", Status.PLANNED)
          .hedge("plainly betrayed", Status.OPINION)
          .says("Varga said", "Ada Varga", "I never liked ferries,", true)
          .figure("40 million crowns", 40_000_000, "crowns");

  private final Draught herald =
      new Draught(
              "herald",
              """
              The bridge at Tarn was opened by Ada Varga on 3 May 2019, the Gazette wrote.
              Nobody swam.""")
          .person("Ada Varga", "Ada Varga")
          .date("3 May 2019", "2019-05-03");

  private final Draught courier =
      new Draught("courier", "Rain fell on the hills of Orm.").published("2021-07");

  private FactSheet sheet(SubjectKind kind, List<AnalystStatement> written, List<Passage> cited) {
    return sheet(kind, written, cited, List.of());
  }

  private FactSheet sheet(
      SubjectKind kind,
      List<AnalystStatement> written,
      List<Passage> cited,
      List<Difference> differences) {
    Subject subject =
        new Subject(
            "ada-varga",
            "seeds/subjects/ada-varga.md",
            "Ada Varga",
            kind,
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            written);
    List<Mention> mentions =
        List.of(
            mention(gazette, "opened the new bridge"),
            mention(gazette, "shamelessly"),
            mention(gazette, "allegedly"),
            mention(gazette, "If the council"),
            mention(gazette, "will open"),
            mention(gazette, "I never liked"),
            mention(gazette, "betrayed"),
            mention(gazette, "office found"),
            mention(herald, "was opened by"));
    Passage first = gazette.sentence("opened the new bridge");
    Passage retold = herald.sentence("was opened by");
    Map<Passage, Provenance> provenance = new HashMap<>();
    provenance.put(first, new Provenance(first, "Gazette", Optional.empty()));
    provenance.put(retold, new Provenance(retold, "Gazette", Optional.of("names Gazette")));
    Relations relations =
        new Relations(
            Map.of("ada-varga", mentions),
            List.of(new SameFact(List.of(first, retold))),
            provenance,
            differences,
            Map.of("ada-varga", cited.isEmpty() ? List.of() : List.of(cited)));
    List<Findings> articles = List.of(courier.findings(), gazette.findings(), herald.findings());
    return FactSheets.compose(List.of(subject), articles, relations).get(0);
  }

  private static Mention mention(Draught article, String words) {
    return article.mention("ada-varga", words, Mention.Kind.NAME, Optional.empty());
  }

  private FactSheet machine() {
    return sheet(SubjectKind.ACTOR, List.of(), List.of());
  }

  private static List<String> texts(FactSheet sheet, String section) {
    return sheet.statements().stream()
        .filter(statement -> statement.section().equals(section))
        .map(Statement::text)
        .toList();
  }

  @Test
  void aFragmentWithinReportedWordsOfTheSameSpeakerIsPrintedWithThem() {
    String text = "Lee said that the bridge at Tarn by Ada Varga is “a bad joke” of the town.";
    String reported = "the bridge at Tarn by Ada Varga is “a bad joke” of the town";
    Draught one =
        new Draught("one", text)
            .person("Ada Varga", "Ada Varga")
            .says("Lee", "Ann Lee", reported, false)
            .says("Lee", "Ann Lee", "a bad joke", true);
    Draught two =
        new Draught("two", text)
            .person("Ada Varga", "Ada Varga")
            .says("Lee", "Ann Lee", reported, false)
            .says("Ada Varga", "Ada Varga", "a bad joke", true);
    assertEquals(1, sheetOf(one, "bridge").quotations().size());
    assertEquals(2, sheetOf(two, "bridge").quotations().size());
  }

  @Test
  void aClauseOfConditionGoesBeforeWhatCouldHappen() {
    Draught post =
        new Draught("post", "The toll could rise if the council agrees.\nThe toll might fall.")
            .hedge("could", Status.CONDITIONAL)
            .condition("if the council agrees")
            .hedge("might", Status.CONDITIONAL);
    Reading reading = post.reading();
    assertEquals(
        Optional.of("if the council agrees"),
        Standings.of(reading, post.sentence("could").span()).condition());
    assertEquals(
        Optional.empty(), Standings.of(reading, post.sentence("might").span()).condition());
  }

  @Test
  void aPlanInTheOpeningClauseIsNotWhatTheSentenceTells() {
    String opening = "Although the council claims that there will be no toll on the bridge at Tarn";
    Draught post =
        new Draught("post", opening + ", the keeper has bought a till.")
            .hedge("will", Status.PLANNED, opening);
    Reading reading = new Reading(post.findings());
    assertEquals(Status.STATED, Standings.of(reading, post.sentence("the keeper").span()).status());
    assertEquals(Status.PLANNED, Standings.of(reading, post.span(opening)).status());
  }

  @Test
  void aSideInAnArticleThatDoesNotSpeakOfTheSubjectIsShown() {
    Difference.Side one = side(gazette.sentence("opened the new bridge"));
    Difference.Side two = side(herald.sentence("was opened by"));
    Difference.Side far = side(courier.sentence("Rain fell"));
    Difference shown = new Difference("Opening", List.of(one, two, far));
    Difference other = new Difference("Weather", List.of(one, far));
    FactSheet sheet = sheet(SubjectKind.ACTOR, List.of(), List.of(), List.of(shown, other));
    assertEquals(List.of("Opening"), sheet.differences().stream().map(Difference::on).toList());
    assertEquals(
        List.of(one.words(), two.words(), far.words()),
        sheet.differences().get(0).sides().stream().map(Difference.Side::words).toList());
  }

  @Test
  void aSideIsAsSureAsAStatementOfItsSentence() {
    Difference.Side gift = side(gazette.sentence("allegedly"));
    Difference.Side words = side(gazette.sentence("I never liked"));
    Difference.Side plain = side(herald.sentence("was opened by"));
    Difference difference = new Difference("Gifts", List.of(gift, words, plain));
    FactSheet sheet = sheet(SubjectKind.ACTOR, List.of(), List.of(), List.of(difference));
    assertEquals(
        List.of("ALLEGED by nobody", "ATTRIBUTED by Ada Varga", "STATED by nobody"),
        sheet.differences().get(0).sides().stream()
            .map(side -> side.standing().orElseThrow())
            .map(standing -> standing.status() + " by " + standing.by().orElse("nobody"))
            .toList());
  }

  private static Difference.Side side(Passage passage) {
    return new Difference.Side(passage.span(), List.of(passage));
  }

  @Test
  void atAGlanceHoldsOnlyWhatIsPlainlySaid() {
    assertEquals(
        List.of(
            "Ada Varga opened the new bridge at Tarn on 3 May 2019.",
            "The ferry earned 40 million crowns on Tuesday, Varga's office found."),
        texts(machine(), "At a glance"));
  }

  @Test
  void judgementsAndExpectationsHaveSectionsOfTheirOwn() {
    assertEquals(
        List.of(
            "If the council agrees, Varga could build a second bridge.",
            "Varga will open a tunnel in 2031."),
        texts(machine(), "Planned, conditional or predicted").stream().sorted().toList());
    assertEquals(
        List.of(
            "Critics are wrong, and Varga shamelessly wasted the money.",
            "Since the bridge opened in 2019, Varga has plainly betrayed the ferrymen.",
            "Varga allegedly took a boat as a gift."),
        texts(machine(), "Judgements and allegations").stream().sorted().toList());
  }

  @Test
  void twoArticlesWithOneOriginCountAsOne() {
    Statement opened = machine().statements().get(0);
    assertEquals(2, opened.articles());
    assertEquals(1, opened.origins());
    assertEquals(Optional.of("herald names Gazette"), opened.originNote());
  }

  @Test
  void directSpeechStandsUnderWhoSaidWhatAlone() {
    FactSheet sheet = machine();
    assertEquals(1, sheet.quotations().size());
    assertTrue(sheet.quotations().get(0).bySubject());
    assertFalse(
        sheet.statements().stream().anyMatch(statement -> statement.text().contains("ferries")));
  }

  @Test
  void theAnalystsStatementComesFirstAndItsPassageIsNotPrintedTwice() {
    AnalystStatement own =
        new AnalystStatement(
            Optional.empty(), "Varga opened a bridge.", "Varga opened a bridge.", List.of(), 9);
    Passage cited = gazette.sentence("opened the new bridge");
    FactSheet sheet = sheet(SubjectKind.ACTOR, List.of(own), List.of(cited));
    assertEquals(Voice.ANALYST, sheet.statements().get(0).by());
    assertEquals("At a glance", sheet.statements().get(0).section());
    assertFalse(
        sheet.statements().stream().skip(1).anyMatch(one -> one.text().contains("3 May 2019")));
  }

  @Test
  void anEventStandsUnderItsOwnDateWithEveryPassageThatTellsIt() {
    List<Event> timeline = machine().timeline();
    Event opened =
        timeline.stream()
            .filter(event -> event.date().equals(Edtf.parse("2019-05-03")))
            .findFirst()
            .orElseThrow();
    assertEquals(2, opened.citations().size());
    // 1 + 0.4 ln 275 for the Gazette, which came out 274 days later, and 1 for the undated Herald.
    assertEquals(4.247, opened.weight());
    assertEquals(List.of(machine().statements().get(0).id()), opened.statements());
  }

  @Test
  void aJudgementLendsTheTimelineOnlyTheClauseWithItsDate() {
    Event opening =
        machine().timeline().stream()
            .filter(event -> event.date().equals(Edtf.parse("2019")))
            .findFirst()
            .orElseThrow();
    StringBuilder printed = new StringBuilder();
    opening.wording().forEach(piece -> printed.append(piece.text()));
    assertEquals("Since the bridge opened in 2019 …", printed.toString());
    assertEquals(Status.STATED, opening.standing().status());
  }

  @Test
  void aWeekdayOfAnUndatedTextStaysWords() {
    assertEquals(List.of("on Tuesday"), machine().undated().stream().map(Event::words).toList());
  }

  @Test
  void theNewestSourceIsAmongTheUsedOnes() {
    assertEquals(Edtf.parse("2020-02-01"), machine().asOf());
  }

  @Test
  void whatTheSourcesDoNotSay() {
    List<Gap> gaps = sheet(SubjectKind.AGREEMENT, List.of(), List.of()).gaps();
    assertEquals(
        List.of(
            "The day it was concluded: No article gives it.",
            "Who signed it: No article gives it.",
            "Its text: No article gives it.",
            "Articles that say nothing of “Ada Varga”: 1 of 3: courier (July 2021)."),
        gaps.stream()
            .filter(Gap::open)
            .map(gap -> gap.question() + ": " + gap.answer())
            .filter(line -> !line.startsWith("Between"))
            .toList());
  }

  @Test
  void anActorWhomNobodyQuotesIsSaidSo() {
    Draught silent = new Draught("silent", "Ada Varga came.");
    Subject subject = WordingTest.subject("Ada Varga", SubjectKind.ACTOR);
    Relations relations =
        new Relations(
            Map.of(
                "subject",
                List.of(
                    silent.mention("subject", "Ada Varga", Mention.Kind.NAME, Optional.empty()))),
            List.of(),
            Map.of(),
            List.of(),
            Map.of());
    FactSheet sheet =
        FactSheets.compose(List.of(subject), List.of(silent.findings()), relations).get(0);
    assertEquals("No article quotes Ada Varga.", sheet.gaps().get(0).answer());
  }

  @Test
  void onlyWhoIsNamedOrPlainlyMeantSharesASentence() {
    Draught article =
        new Draught(
                "vote",
                """
                Bela Orm was kept off the list of the vote.
                Bela Orm met Ada Varga about the vote.
                She called Bela Orm a friend.
                The tyrant of Tarn jailed Bela Orm.
                Emil Sand was kept off the list too.""")
            .person("Emil Sand", "Emil Sand")
            .loaded("tyrant");
    List<Mention> varga =
        List.of(
            article.mention("varga", "list of the vote", Mention.Kind.MATCH, Optional.empty()),
            article.mention("varga", "Ada Varga", Mention.Kind.NAME, Optional.empty()),
            article.mention("varga", "She", Mention.Kind.MATCH, Optional.of("Ada Varga")),
            article.mention("varga", "tyrant of Tarn", Mention.Kind.MATCH, Optional.empty()),
            article.mention("varga", "off the list too", Mention.Kind.MATCH, Optional.empty()));
    List<Mention> orm =
        Stream.of("Bela Orm was", "Bela Orm met", "Bela Orm a", "jailed Bela Orm")
            .map(words -> article.mention("orm", words, Mention.Kind.NAME, Optional.empty()))
            .toList();
    List<Mention> vote =
        List.of(article.mention("vote", "kept off the list", Mention.Kind.MATCH, Optional.empty()));
    List<Subject> subjects =
        List.of(
            subject("orm", "Bela Orm", SubjectKind.ACTOR),
            subject("varga", "Ada Varga", SubjectKind.ACTOR),
            subject("vote", "The vote", SubjectKind.EVENT));
    Relations relations =
        new Relations(
            Map.of("orm", orm, "varga", varga, "vote", vote),
            List.of(),
            Map.of(),
            List.of(),
            Map.of());
    List<FactSheet> sheets = FactSheets.compose(subjects, List.of(article.findings()), relations);
    // An event is told of without its name, a person is not named by a query.
    assertEquals(List.of("Ada Varga 3", "The vote 1"), connections(sheets.get(0)));
    assertEquals(List.of("Bela Orm 3"), connections(sheets.get(1)));
    assertEquals(List.of("Bela Orm 1"), connections(sheets.get(2)));
  }

  private static Subject subject(String slug, String name, SubjectKind kind) {
    return new Subject(
        slug,
        "seeds/subjects/" + slug + ".md",
        name,
        kind,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<String> connections(FactSheet sheet) {
    return sheet.connections().stream()
        .map(one -> one.name() + " " + one.passages().size())
        .toList();
  }

  @Test
  void aNameMayHoldAWordTwice() {
    Draught article =
        new Draught("prison", "Walla Walla spent 40 million crowns on cells.")
            .figure("40 million crowns", 40_000_000, "crowns");
    Subject subject = WordingTest.subject("Walla Walla", SubjectKind.PLACE);
    Relations relations =
        new Relations(
            Map.of(
                "subject",
                List.of(
                    article.mention(
                        "subject", "Walla Walla", Mention.Kind.NAME, Optional.empty()))),
            List.of(),
            Map.of(),
            List.of(),
            Map.of());
    FactSheet sheet =
        FactSheets.compose(List.of(subject), List.of(article.findings()), relations).get(0);
    assertEquals(1, sheet.figures().size());
  }

  @Test
  void aSubjectThatNobodyNamesHasAnEmptySheet() {
    Subject subject = WordingTest.subject("Ada Varga", SubjectKind.ACTOR);
    Relations relations =
        new Relations(Map.of("subject", List.of()), List.of(), Map.of(), List.of(), Map.of());
    FactSheet sheet =
        FactSheets.compose(List.of(subject), List.of(courier.findings()), relations).get(0);
    assertTrue(sheet.statements().isEmpty());
    assertTrue(sheet.sources().isEmpty());
    assertEquals("No article names Ada Varga.", sheet.gaps().get(0).answer());
  }

  @Test
  void anAnchorComesFromTheWordsWhateverTheirSpaces() {
    assertEquals(Anchors.of("two  words\n"), Anchors.of("two\u00a0words"));
    Anchors page = new Anchors();
    String first = page.take("two words");
    assertEquals(first + "-2", page.take("two words"));
  }

  private static Statement only(Draught article, String... mentioned) {
    return sheetOf(article, mentioned).statements().get(0);
  }

  private static FactSheet sheetOf(Draught article, String... mentioned) {
    List<Mention> mentions =
        Stream.of(mentioned)
            .map(words -> article.mention("subject", words, Mention.Kind.MATCH, Optional.empty()))
            .toList();
    Relations relations =
        new Relations(Map.of("subject", mentions), List.of(), Map.of(), List.of(), Map.of());
    Subject subject = WordingTest.subject("River treaty", SubjectKind.AGREEMENT);
    return FactSheets.compose(List.of(subject), List.of(article.findings()), relations).get(0);
  }

  @Test
  void loadedWordsThatStayAreTheArticlesJudgement() {
    Draught article =
        new Draught("a", "The brutal junta signed the treaty on the bridge.")
            .loaded("brutal junta");
    Statement statement = only(article, "treaty");
    assertEquals(Status.OPINION, statement.standing().status());
    assertEquals(Optional.of("brutal junta"), statement.standing().cue());
  }

  @Test
  void aParenthesisMakesTheSentenceTheSpeakers() {
    Draught article =
        new Draught(
                "a", "The treaty, Ada Varga added, “may well drown in the river” by the spring.")
            .says(
                "Ada Varga added", "Ada Varga", "may well drown in the river", true, true, "added");
    assertEquals(Optional.of("Ada Varga"), only(article, "treaty").standing().by());
  }

  @Test
  void aFragmentWithItsSubjectLendsNobodysNameToTheSentence() {
    Draught article =
        new Draught(
                "a",
                "In the hall, Ada Varga tried to praise the treaty and to call it “a gift to us”.")
            .says("Ada Varga", "Ada Varga", "a gift to us", true, true, "call");
    assertEquals(Optional.empty(), only(article, "treaty").standing().by());
  }

  @Test
  void whatSomebodyDeniesIsNotWhatSomebodySays() {
    Draught article =
        new Draught("a", "Ada Varga denied that the treaty was lost.")
            .says("Ada Varga", "Ada Varga", "the treaty was lost", false, true, "denied")
            .hedge("denied", Status.DENIED);
    assertTrue(sheetOf(article, "treaty").quotations().isEmpty());
  }

  @Test
  void aDateBehindAConditionOrAfterDespiteGivesNoEvent() {
    Draught article =
        new Draught(
                "a",
                """
                The treaty would be signed if the talks of May 2011 were forgotten.
                Despite the floods of June 2012, the treaty holds.
                The treaty -- signed in April 2013 -- would fail if the rains came.""")
            .date("May 2011", "2011-05")
            .date("June 2012", "2012-06")
            .date("April 2013", "2013-04")
            .hedge("would be", Status.CONDITIONAL)
            .hedge("would fail", Status.CONDITIONAL);
    assertEquals(
        List.of("2013-04"),
        sheetOf(article, "would be", "floods", "would fail").timeline().stream()
            .map(event -> event.date().orElseThrow().value())
            .toList());
  }
}
