package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Terms of the glossary explain themselves where they first stand. */
class GlossaryNotesTest {

  private static String explain(String main) {
    String page =
        new GlossaryNotes(
                Map.of("HCA", "Harbour & Canal Agency.", "HCA 12", "A licence of that agency."),
                Labels.of("en"))
            .explain("<html><main>" + main + "</main></html>");
    return page.substring("<html><main>".length(), page.length() - "</main></html>".length());
  }

  private static String before(String main) {
    String all = explain(main);
    int end = all.indexOf("<section class=\"meanings\"");
    return end < 0 ? all : all.substring(0, end);
  }

  @Test
  void theFirstWholeWordLeadsToItsMeaning() {
    assertEquals(
        "<p>EHCAS and <a class=\"term\" href=\"#term-1\">HCA</a>, HCA.</p>"
            + "<section class=\"meanings\" aria-labelledby=\"terms\"><div class=\"sh\">"
            + "<h2 id=\"terms\">Words of this project</h2></div><dl class=\"terms\">\n"
            + "<div id=\"term-1\"><dt><dfn>HCA</dfn></dt><dd>Harbour &amp; Canal Agency.</dd></div>\n"
            + "</dl></section>\n",
        explain("<p>EHCAS and HCA, HCA.</p>"));
  }

  @Test
  void theLongerTermWins() {
    assertEquals(
        "<p><a class=\"term\" href=\"#term-1\">HCA 12</a> of the"
            + " <a class=\"term\" href=\"#term-2\">HCA</a></p>",
        before("<p>HCA 12 of the HCA</p>"));
  }

  @Test
  void headingsLinksAndClosedNotesAreLeftAlone() {
    String skipped = "<h2>HCA</h2><p><a href=\"x\">the HCA</a></p><div popover><p>HCA</p></div>";
    assertEquals(skipped, explain(skipped));
    assertEquals(
        skipped + "<p><a class=\"term\" href=\"#term-1\">HCA</a></p>",
        before(skipped + "<p>HCA</p>"));
  }

  @Test
  void noWordOfThePageChanges() {
    String main = "<p data-text>The <mark>HCA of&nbsp;Norwick</mark><br>said &lt;HCA 12&gt;</p>";
    assertEquals(Jsoup.parse(main).wholeText(), Jsoup.parse(before(main)).wholeText());
  }

  @Test
  void aPageWithoutTermsStaysAsItIs() {
    assertEquals("<p>Nothing</p>", explain("<p>Nothing</p>"));
  }
}
