package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The markup that a checker can rely on: cited words, places, ids and links. */
class MarkupTest {

  private static final Map<String, Article> ARTICLES =
      Map.of(Fixture.POST.id(), Fixture.POST, Fixture.CABLE.id(), Fixture.CABLE);

  private static String slice(Element element) {
    Article article = ARTICLES.get(element.attr("data-article"));
    assertNotNull(article, element.outerHtml());
    return article
        .text()
        .slice(
            new Span(
                Integer.parseInt(element.attr("data-start")),
                Integer.parseInt(element.attr("data-end"))));
  }

  @ParameterizedTest
  @EnumSource(PublishMode.class)
  void everyCitationMarksItsExactWords(PublishMode publish) {
    Rendered site = Rendered.fixture("en", publish);
    int seen = 0;
    for (Document page : site.pages().values()) {
      for (Element citation :
          page.select("q[data-article], blockquote[data-article], div[data-article]")) {
        String marked =
            citation.select("mark").stream().map(Element::wholeText).collect(Collectors.joining());
        assertEquals(slice(citation), marked, citation.outerHtml());
        String around = citation.wholeText().replaceAll("^… | …$", "");
        Article article = ARTICLES.get(citation.attr("data-article"));
        assertTrue(article.text().value().contains(around), around);
        seen++;
      }
    }
    assertTrue(seen > 20, "citations seen: " + seen);
  }

  @Test
  void everyStatementHoldsACitationAndItsVerbatimWordsInPlace() {
    Document page = Rendered.fixture("en", PublishMode.FULL).page("subjects/river-treaty.html");
    List<Element> rows = page.select("li.row[data-statement]");
    assertEquals(6, rows.size());
    for (Element row : rows) {
      assertFalse(row.id().isEmpty());
      assertEquals(1, row.select("p[data-wording]").size());
      assertFalse(row.select("blockquote[data-article]").isEmpty(), row.id());
    }
    List<Element> verbatim = page.select("span.v");
    assertTrue(verbatim.size() >= 8, "verbatim pieces seen: " + verbatim.size());
    verbatim.forEach(piece -> assertEquals(slice(piece), piece.wholeText()));
    assertEquals("[The treaty]", page.select("#s-lets-2 .gloss").text());
    assertEquals(
        "[The treaty] lets Berin take 40 million litres a day until 2030.",
        page.select("#s-lets-2 [data-wording]").text());
  }

  @ParameterizedTest
  @EnumSource(PublishMode.class)
  void everyBlockOfASourceIsItsExactText(PublishMode publish) {
    Rendered site = Rendered.fixture("en", publish);
    int seen = 0;
    for (Document page : site.pages().values()) {
      for (Element block : page.select("li.para")) {
        Element text = block.selectFirst("[data-text]");
        assertNotNull(text);
        assertEquals(slice(block), text.wholeText());
        seen++;
      }
    }
    assertEquals(publish == PublishMode.FULL ? 8 : 6, seen);
  }

  @Test
  void furnitureIsShownWithItsReasonAndNeverMarked() {
    Document page = Rendered.fixture("en", PublishMode.FULL).page("sources/harbour-post.html");
    assertEquals(2, page.select("li.furniture").size());
    assertEquals(
        "Page furniture, not cited: a reason for furniture", page.selectFirst("#p1 .role").text());
    assertTrue(page.select("li.furniture mark").isEmpty());
    assertFalse(page.select("#p3 mark").isEmpty());
  }

  @Test
  void excerptsTellTheirGaps() {
    Document page = Rendered.fixture("en", PublishMode.EXCERPTS).page("sources/harbour-post.html");
    assertEquals(
        List.of(
            "1 piece of page furniture left out (a reason for furniture)",
            "1 piece of page furniture left out (a reason for furniture)"),
        page.select("li.gap").eachText());
    assertNotNull(page.getElementById("p2"), "the title is shown");
  }

  @ParameterizedTest
  @EnumSource(PublishMode.class)
  void everyLinkLeadsSomewhere(PublishMode publish) {
    Rendered site = Rendered.fixture("en", publish);
    Map<String, Document> pages = site.pages();
    int seen = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element link : page.getValue().select("a[href]")) {
        String href = link.attr("href");
        if (href.startsWith("https://")) {
          continue;
        }
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String path =
            file.isEmpty()
                ? page.getKey()
                : Path.of("/", page.getKey())
                    .resolveSibling(URLDecoder.decode(file, StandardCharsets.UTF_8))
                    .normalize()
                    .toString()
                    .substring(1);
        assertTrue(site.files().containsKey(path), page.getKey() + " leads to " + href);
        if (hash >= 0) {
          Document target = site.page(path);
          assertNotNull(
              target.getElementById(href.substring(hash + 1)), page.getKey() + " to " + href);
        }
        seen++;
      }
    }
    assertTrue(seen > 100, "links seen: " + seen);
  }

  @Test
  void idsAreUniqueWithoutRegardToCase() {
    Rendered.fixture("en", PublishMode.FULL)
        .pages()
        .forEach(
            (path, page) -> {
              Set<String> ids = new HashSet<>();
              for (Element element : page.select("[id]")) {
                assertTrue(
                    ids.add(element.id().toLowerCase(Locale.ROOT)), path + " #" + element.id());
              }
            });
  }

  @Test
  void chipsOpenNotesThatExist() {
    Document page = Rendered.fixture("en", PublishMode.FULL).page("subjects/river-treaty.html");
    List<Element> chips = page.select("button.c[popovertarget]");
    assertFalse(chips.isEmpty());
    for (Element chip : chips) {
      Element note = page.getElementById(chip.attr("popovertarget"));
      assertNotNull(note);
      assertTrue(note.hasAttr("popover"));
    }
    assertEquals(chips.size(), page.select(".ev[popover]").size());
  }

  @Test
  void rowsKeepAnAnchorForEachFurtherPassage() {
    Document page = Rendered.fixture("en", PublishMode.FULL).page("subjects/river-treaty.html");
    assertNotNull(page.selectFirst("li#s-signed #s-met"));
    assertNotNull(page.selectFirst("li#a-analyst #s-lets"));
  }

  @Test
  void aSourceLinksBackToAllThatCitesIt() {
    Document page = Rendered.fixture("en", PublishMode.FULL).page("sources/harbour-post.html");
    List<String> back = page.select("#p3 .back a").eachAttr("href");
    assertTrue(back.contains("../subjects/river-treaty.html#s-signed"), back.toString());
    assertTrue(back.contains("../subjects/river-treaty.html#time-s-signed"), back.toString());
    assertTrue(back.contains("../subjects/river-treaty.html#figure-f-40"), back.toString());
    assertTrue(
        page.select("#p4 .back a")
            .eachAttr("href")
            .contains("../subjects/river-treaty.html#quote-s-weiss"));
  }

  @Test
  void aSourceNamesTheHeadingUnderWhichAStatementStands() {
    Document page = Rendered.fixture("en", PublishMode.FULL).page("sources/harbour-post.html");
    List<String> told = page.select("#p3 .back a").eachText();
    assertEquals(
        List.of(
            "Statement: At a glance (1 of 2)",
            "Statement: At a glance (2 of 2)",
            "Statement: Terms"),
        told.subList(0, 3));
  }

  @Test
  void aPageStandsUnderTheContentRulesOfTheDesign() {
    Rendered.fixture("en", PublishMode.FULL)
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                assertTrue(text.startsWith("<!DOCTYPE html>\n"), path);
                assertTrue(text.contains("default-src 'none'; connect-src 'self'"), path);
                assertFalse(text.contains(" style="), path);
                assertFalse(text.contains("<style"), path);
                assertFalse(text.contains("<script>"), path);
                assertFalse(text.matches("(?s).*(href|src)=\"/.*"), path);
              }
            });
  }

  @Test
  void headingsDescendWithoutAGap() {
    Rendered.fixture("en", PublishMode.FULL)
        .pages()
        .forEach(
            (path, page) -> {
              int last = 0;
              for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.normalName().charAt(1) - '0';
                assertTrue(level <= last + 1, path + ": " + heading.text());
                last = level;
              }
              assertEquals(1, page.select("h1").size(), path);
            });
  }
}
