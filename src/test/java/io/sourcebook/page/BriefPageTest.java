package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A brief says of a statement what its fact sheet says. */
class BriefPageTest {

  private static final FactSheet TREATY = Fixture.treaty();

  private static Document brief(Statement first) {
    List<Statement> statements = new ArrayList<>(TREATY.statements());
    statements.set(0, first);
    FactSheet sheet =
        new FactSheet(
            TREATY.subject(),
            TREATY.asOf(),
            statements,
            TREATY.timeline(),
            TREATY.undated(),
            TREATY.furtherDates(),
            TREATY.quotations(),
            TREATY.figures(),
            TREATY.differences(),
            TREATY.descriptions(),
            TREATY.connections(),
            TREATY.gaps(),
            TREATY.sources());
    Rendered site =
        Rendered.of(
            "en",
            PublishMode.FULL,
            Fixture.library(),
            Fixture.findings(),
            List.of(sheet, Fixture.nobody()),
            Rendered.NO_TEMPLATES);
    assertEquals(List.of(), site.problems());
    return site.page("subjects/river-treaty-brief.html");
  }

  private static Statement byTheAnalyst() {
    return TREATY.statements().get(0);
  }

  private static Citation cited(int statement) {
    return TREATY.statements().get(statement).citations().get(0);
  }

  @Test
  void theAnalystsWordsStandWithEveryPassageThatTheyCite() {
    Document brief = brief(byTheAnalyst().withCitations(List.of(cited(0), cited(3), cited(5))));
    assertEquals(
        List.of("harbour-post", "harbour-post", "Wire ñ 2"),
        brief.select("#a-analyst .cit").eachAttr("data-article"));
    assertEquals(
        "lets Berin take 40 million litres a day",
        brief.select("#a-analyst .cit mark").first().text());
  }

  @Test
  void theSourcesWordsStandWithThePassageThatTheyAre() {
    Document brief = brief(byTheAnalyst());
    assertEquals(2, TREATY.statements().get(1).citations().size());
    assertEquals(1, brief.select("#s-signed .cit").size());
  }

  @Test
  void whatIsDoubtfulOfTheSourcesIsSaid() {
    Statement own = byTheAnalyst();
    Document brief =
        brief(
            new Statement(
                own.id(),
                own.wording(),
                own.html(),
                own.by(),
                own.section(),
                own.date(),
                own.standing(),
                own.citations(),
                own.origins(),
                own.originNote(),
                Optional.of("River")));
    assertEquals(
        "One source only (never says “River”)",
        brief.select("#a-analyst .meta span").first().text());
    assertEquals(
        "2 articles, 1 origin (one names the Harbour Post)",
        brief.select("#s-signed .meta span").first().text());
  }

  @Test
  void aStatementWithoutRoomForItsPassagesIsPassedOver() {
    Document brief = brief(byTheAnalyst().withCitations(Collections.nCopies(60, cited(3))));
    assertEquals(0, brief.select("#a-analyst").size());
    assertEquals(5, brief.select("[data-statement]").size());
  }
}
