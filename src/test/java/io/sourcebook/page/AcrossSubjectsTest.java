package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The home page and the pages that go across all subjects. */
class AcrossSubjectsTest {

  private final Rendered site = Rendered.fixture("en", PublishMode.FULL);

  @Test
  void theTimelineHoldsEachEntryWithItsYearItsSourceAndItsSubject() {
    Document page = site.page("timeline.html");
    assertEquals(List.of("2021", "2030"), page.select(".yr h2").eachText());
    assertEquals(
        "Harbour Post, 5 May 2021, ¶3 in context; Publisher not stated, undated, ¶1 in context",
        page.select("#y2021 + ol .told").text());
    assertEquals(
        List.of("subjects/river-treaty.html#s-signed"),
        page.select("#y2021 + ol .on a").eachAttr("href"));
    assertEquals("On River Treaty", page.select("#y2030 + ol .on").text());
  }

  @Test
  void theVoicesStandInTheOrderOfTheAlphabetWithTheirCounts() {
    Document page = site.page("voices.html");
    assertEquals(
        List.of("Ana Weiß 1", "Unnamed source: A person familiar with the talks 1"),
        page.select(".az-index li").eachText());
    assertEquals(
        List.of("#v-ana-weiss", "#v-unnamed-source-a-person-familiar-with-the-talks"),
        page.select(".az-index a").eachAttr("href"));
    assertEquals(
        List.of(
            "Aland’s water minister Harbour Post, 5 May 2021, ¶4 in context On River Treaty",
            "reported by Harbour Post, reported speech, not a quotation Publisher not stated,"
                + " undated, ¶2 in context On River Treaty"),
        page.select(".says figcaption").eachText());
  }

  @Test
  void theDifferencesStandUnderTheirSubject() {
    Document page = site.page("differences.html");
    assertEquals(List.of("River Treaty"), page.select("section h2").eachText());
    assertEquals(
        List.of("40 million litres", "38 million litres"), page.select(".vs mark").eachText());
    assertEquals(
        List.of("", "Alleged, not confirmed here grants According to Otto Lind"),
        page.select(".vs > div").stream()
            .map(side -> side.select(".lb").eachText())
            .map(labels -> String.join(" ", labels))
            .toList());
  }

  @Test
  void theHomePageCountsWhatThereIsAndNamesTheNewestSource() {
    Document page = site.page("index.html");
    assertEquals(
        List.of("subjects 2", "different statements 6", "articles 2", "difference 1"),
        page.select(".glance dl div").eachText());
    assertEquals(
        List.of("Two coastal states sign a river treaty Harbour Post 5 May 2021"),
        page.select(".new li").eachText());
    assertEquals(
        "Coverage by month: 1 article in May 2021.", page.select(".cov").attr("aria-label"));
    assertTrue(page.select(".out").text().contains("1 article undated"));
  }

  @Test
  void theHomePageCountsAStatementOfTwoSheetsOnceAndSaysSo() {
    FactSheet treaty = Fixture.treaty();
    FactSheet other =
        new FactSheet(
            Fixture.subject("upper-river", "Upper River", SubjectKind.TOPIC),
            treaty.asOf(),
            treaty.statements().subList(0, 2),
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
    Document page =
        Rendered.of(
                "en",
                PublishMode.FULL,
                Fixture.library(),
                Fixture.findings(),
                List.of(treaty, other),
                Rendered.NO_TEMPLATES)
            .page("index.html");
    assertEquals("different statements 6", page.select(".glance dl div").get(1).text());
    assertEquals(
        List.of("2 statements, 2 articles", "6 statements, 2 articles"),
        page.select(".az li > span:first-of-type").eachText().subList(0, 2));
  }

  @Test
  void oneSourceOnlyClaimsNoMoreThanWasSeen() {
    for (String language : List.of("en", "es")) {
      Document page = Rendered.fixture(language, PublishMode.FULL).page("method.html");
      String term = language.equals("en") ? "One source only" : "Una sola fuente";
      String meaning = page.select("dt:containsOwn(" + term + ") + dd").text();
      assertTrue(
          meaning.startsWith(
              language.equals("en")
                  ? "One article is cited, and no other was recognised as telling the same."
                  : "Se cita un solo artículo y en ningún otro se reconoció lo mismo."),
          meaning);
    }
  }

  @Test
  void aSubjectThatNoArticleNamesSaysSo() {
    assertEquals(
        "No article names Berin. This page has nothing to cite, and so it says nothing.",
        site.page("subjects/berin.html").select("section .none").text());
  }
}
