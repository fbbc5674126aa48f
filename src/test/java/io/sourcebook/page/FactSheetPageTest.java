package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Status;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a fact sheet says, in words. */
class FactSheetPageTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "io", "sourcebook", "page", "river-treaty.html");

  private static Document treaty() {
    return Rendered.fixture("en", PublishMode.FULL).page("subjects/river-treaty.html");
  }

  private static Document page(FactSheet sheet) {
    Rendered site =
        Rendered.of(
            "en",
            PublishMode.FULL,
            Fixture.library(),
            Fixture.findings(),
            List.of(sheet),
            Rendered.NO_TEMPLATES);
    assertEquals(List.of(), site.problems());
    return site.page("subjects/" + sheet.subject().slug() + ".html");
  }

  /** Rewritten only by {@code -Dgolden.write=true}. */
  @Test
  void isTheGoldenPage() throws IOException {
    String html = Rendered.fixture("en", PublishMode.FULL).file("subjects/river-treaty.html");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, html);
    }
    assertEquals(Files.readString(GOLDEN), html);
  }

  @Test
  void theHeadSaysWhatIsKnown() {
    Document page = treaty();
    assertEquals("Agreement", page.select(".kick").text());
    assertEquals("Also named: Port Sable treaty", page.select(".aka").text());
    assertEquals("As of 5 May 2021, the newest source's date.", page.select(".asof").text());
    assertEquals("Quote matched, meaning not reviewed", page.select(".rev").text());
    assertEquals(List.of("6", "7", "2"), page.select(".glance dd").eachText());
    assertEquals("Not placed: 1 article undated.", page.select(".glance .out").text());
    assertEquals(
        "Coverage by month: 1 article in May 2021.", page.select("svg.cov").attr("aria-label"));
  }

  @Test
  void aReviewIsNamedWithItsDay() {
    Subject plain = Fixture.subject("berin", "Berin", SubjectKind.PLACE);
    Subject reviewed =
        new Subject(
            plain.slug(),
            plain.file(),
            plain.name(),
            plain.kind(),
            plain.aliases(),
            plain.match(),
            plain.draft(),
            Optional.of("Ida Holm"),
            Optional.of(LocalDate.of(2021, 6, 1)),
            plain.statements());
    assertEquals(
        "Reviewed by Ida Holm on 1 June 2021", page(Fixture.empty(reviewed)).select(".rev").text());
  }

  @Test
  void everyRowBearsItsLabels() {
    Document page = treaty();
    assertEquals(
        List.of("Only if the drought ends", "According to Otto Lind"),
        page.select("#s-drought .lb").eachText());
    assertEquals(
        List.of("Article's own judgement masterpiece"), page.select("#s-praise .lb").eachText());
    assertEquals(
        List.of("Unnamed source: A person familiar with the talks, reported by Harbour Post"),
        page.select("#s-close .lb").eachText());
    assertEquals(List.of("Planned when written"), page.select("#s-lets-2 .lb").eachText());
    assertEquals("When: 2030 (the year is a guess)", page.select("#s-lets-2 .dt").text());
    assertEquals("Source's exact words", page.select("#s-signed .vo").text());
    assertEquals("Analyst's wording", page.select("#a-analyst .vo").text());
    assertEquals("One source only", page.select("#s-praise .k").text());
    assertEquals(
        "2 articles, 1 origin (one names the Harbour Post)", page.select("#s-signed .k").text());
    assertEquals(2, page.select("#s-signed .sq i").size());
    assertEquals(1, page.select("#s-signed .sq i.o").size());
  }

  @Test
  void aWholeSentenceIsNotPrintedTwiceSideBySide() {
    Document page = treaty();
    assertEquals("The statement is the whole paragraph.", beside(page, "#s-praise .same"));
    assertEquals(
        "the statement It lets Berin take 40 million litres a day until 2030.",
        beside(page, "#s-signed .same"));
    assertEquals(
        "… one river and one duty,” said Ana Weiß, Aland’s water minister, on Tuesday."
            + " the statement",
        beside(page, "#s-drought .same"));
    assertEquals(1, page.select("#s-praise .cit.whole").size());
    assertEquals(0, page.select("#s-lets-2 .same").size());
    assertEquals(1, page.select("#s-signed .cit.whole").size(), "only the first citation");
    assertEquals(2, page.select("#s-signed .cit").size());
  }

  /** What stands beside a statement; its own words are hidden there by the style. */
  private static String beside(Document page, String place) {
    Element shown = page.selectFirst(place).clone();
    assertEquals(1, shown.select("blockquote.whole").size());
    shown.select(".whole").remove();
    return shown.text();
  }

  @Test
  void whatABracketExplainsStandsBeforeThePassage() {
    assertEquals(
        "… the ministers of Aland and Berin signed the River Treaty in Port Sable. It lets Berin"
            + " take 40 million litres a day until 2030.",
        treaty().select("#s-lets-2 .cit").text());
  }

  @Test
  void theTimelineSaysHowItKnows() {
    Document page = treaty();
    assertEquals(List.of("2021", "2030"), page.select(".tl .yr h3").eachText());
    assertEquals("4 May", page.select(".tl time").first().text());
    assertEquals("2021-05-04", page.select(".tl time").first().attr("datetime"));
    assertEquals(
        List.of("month not stated, inferred", "Planned when written"),
        page.select(".tl .inf").eachText());
    assertEquals("Date: year inferred for the test", page.select(".tl .dt").text());
    assertEquals("“on Tuesday” which Tuesday is not clear", page.select(".ud .td").text());
  }

  @Test
  void theSidesOfADifferenceBearTheirLabels() {
    assertEquals(
        List.of("Alleged, not confirmed here grants", "According to Otto Lind"),
        treaty().select(".vs > div:nth-child(2) .lb").eachText());
    assertTrue(treaty().select(".vs > div:nth-child(1) .lb").isEmpty(), "plainly said");
  }

  @Test
  void aFigureHasAnOwnerOrSaysThatItHasNone() {
    Document page = treaty();
    assertEquals(
        List.of("Unattributed in the article", "According to Otto Lind"),
        page.select(".figs .by").eachText().stream()
            .map(text -> text.substring(0, text.indexOf(" \u2060")))
            .toList());
    assertEquals("Only if the drought ends", page.select(".figs .conditional").text());
  }

  @Test
  void whatHangsOnNoClauseIsNotSaidToHangOnOne() {
    assertEquals("Possible or predicted could", droughtLabel("could", null));
    assertEquals("Only if …", droughtLabel("if", "If"));
    assertEquals("Only if it rains", droughtLabel("if", "only if it rains"));
    assertEquals("Condition: unless it rains", droughtLabel("unless", "unless it rains"));
  }

  private static String droughtLabel(String cue, @Nullable String condition) {
    FactSheet treaty = Fixture.treaty();
    FactSheet plain = Fixture.empty(treaty.subject());
    Statement drought =
        treaty.statements().stream()
            .filter(one -> one.id().equals("s-drought"))
            .findFirst()
            .orElseThrow();
    Statement.Standing standing =
        new Statement.Standing(
            Status.CONDITIONAL,
            Optional.empty(),
            Optional.empty(),
            Optional.of(cue),
            Optional.ofNullable(condition));
    Statement changed =
        new Statement(
            drought.id(),
            drought.wording(),
            drought.html(),
            drought.by(),
            drought.section(),
            drought.date(),
            standing,
            drought.citations(),
            drought.origins(),
            drought.originNote());
    FactSheet sheet =
        new FactSheet(
            plain.subject(),
            plain.asOf(),
            List.of(changed),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            treaty.sources());
    return page(sheet).select("#s-drought .conditional").text();
  }

  @Test
  void quotationsAndReportsAreToldApart() {
    Document page = treaty();
    assertEquals(
        List.of("We share one river and one duty,"), page.select(".said:not(.told)").eachText());
    assertEquals(1, page.select(".said.told").size());
    assertEquals(
        "reported by Harbour Post, reported speech, not a quotation", page.select(".rem").text());
    assertEquals("Said in these passages", page.select(".sub").eachText().get(1));
  }

  @Test
  void silenceIsSaid() {
    FactSheet actor = Fixture.empty(Fixture.subject("ana-weiss", "Ana Weiß", SubjectKind.ACTOR));
    Document page =
        page(
            new FactSheet(
                actor.subject(),
                actor.asOf(),
                Fixture.treaty().statements(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Fixture.treaty().sources()));
    assertEquals(
        List.of(
            "No article quotes Ana Weiß.",
            "None of the questions that the program asks stayed open."),
        page.select("p.none").eachText());
    assertTrue(page.select(".tl, .figs, .diff, .con").isEmpty(), "empty sections are left out");
    assertEquals("No source is dated.", page.select(".asof").text());
  }

  @Test
  void namesWithoutRoomAreCounted() {
    FactSheet treaty = Fixture.treaty();
    FactSheet.Connection lind = treaty.connections().get(1);
    List<FactSheet.Connection> seventeen =
        IntStream.rangeClosed(1, 17)
            .mapToObj(i -> new FactSheet.Connection(Optional.empty(), "L" + i, lind.passages()))
            .toList();
    FactSheet sheet =
        new FactSheet(
            treaty.subject(),
            treaty.asOf(),
            treaty.statements(),
            treaty.timeline(),
            treaty.undated(),
            treaty.furtherDates(),
            treaty.quotations(),
            treaty.figures(),
            treaty.differences(),
            treaty.descriptions(),
            seventeen,
            treaty.gaps(),
            treaty.sources());
    Document page = page(sheet);
    Element section = page.select("section[aria-labelledby=connections]").first();
    assertEquals("17 names", section.select(".cnt").text());
    assertEquals(15, section.select("tbody tr").size());
    assertEquals(
        "2 more names, in no more passages than these, are in this sheet’s data",
        section.select("table + p a").text());
    assertEquals("../data/subjects/river-treaty.json", section.select("table + p a").attr("href"));
    assertTrue(treaty().select("#connections ~ table + p").isEmpty(), "nothing is left out");
  }

  @Test
  void aSubjectThatNoArticleNamesSaysSo() {
    Document page = page(Fixture.nobody());
    assertEquals(
        "No article names Berin. This page has nothing to cite, and so it says nothing.",
        page.select("p.none").text());
    assertTrue(page.select("li.row, .sheet").isEmpty());
  }
}
