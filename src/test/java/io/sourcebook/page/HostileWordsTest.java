package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Use;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Library;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Piece;
import io.sourcebook.model.Statement.Voice;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Titles, names and Markdown that would like to be code. */
class HostileWordsTest {

  private static final String SCRIPT = "<script>alert('x')</script>\"'&amp;${1+1}</mark>";

  private static Optional<Sourced<String>> hostile(String words) {
    return Optional.of(new Sourced<>(words, Certainty.STATED, SCRIPT));
  }

  private static final Article ARTICLE =
      Fixture.article(
          "bad & <b>",
          Optional.of(SCRIPT),
          SCRIPT + " said the mayor.\n\n<img src=x onerror=alert(1)> stood there.\n",
          new Source(
              hostile(SCRIPT),
              hostile(SCRIPT),
              Optional.empty(),
              Optional.empty(),
              hostile("en\" onload=\"x"),
              hostile("javascript:alert(1)"),
              Optional.of("JavaScript:alert(2)"),
              Optional.empty(),
              Optional.of(SCRIPT)),
          Map.of());

  private static Rendered site(String html) {
    Statement statement =
        new Statement(
            "s-bad",
            List.of(new Piece(Piece.Kind.OWN, "plain")),
            Optional.of(html),
            Voice.ANALYST,
            SCRIPT,
            Optional.empty(),
            Fixture.standing(io.sourcebook.model.Status.ATTRIBUTED, SCRIPT, SCRIPT, SCRIPT),
            List.of(Fixture.cite("s-cite", ARTICLE, SCRIPT + " said", SCRIPT + " said the mayor.")),
            1,
            Optional.of(SCRIPT));
    FactSheet empty = Fixture.empty(Fixture.subject("mayor", SCRIPT, SubjectKind.ACTOR));
    FactSheet sheet =
        new FactSheet(
            empty.subject(),
            Optional.empty(),
            List.of(statement),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Use(ARTICLE.id(), 1, Optional.of(SCRIPT))));
    Rendered site =
        Rendered.of(
            "en",
            PublishMode.FULL,
            new Library(List.of(ARTICLE), List.of()),
            List.of(
                new Findings(
                    ARTICLE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of())),
            List.of(sheet),
            Rendered.NO_TEMPLATES);
    assertEquals(List.of(), site.problems());
    return site;
  }

  @Test
  void nothingOfAnArticleBecomesMarkup() {
    for (Map.Entry<String, Document> page : site("plain").pages().entrySet()) {
      Document document = page.getValue();
      assertTrue(
          document.select("script").stream()
              .allMatch(script -> script.hasAttr("src") || isInertData(script)),
          page.getKey());
      assertEquals(0, document.select("[onerror], [onload]").size(), page.getKey());
      assertEquals(0, document.select("main img").size(), page.getKey());
      assertEquals(0, document.select("[href~=(?i)^\\s*javascript:]").size(), page.getKey());
      assertFalse(document.text().contains("2</mark>"), page.getKey());
    }
    assertEquals(SCRIPT, site("plain").page("subjects/mayor.html").select("h1").text());
    assertEquals(
        SCRIPT + " said", site("plain").page("subjects/mayor.html").select(".cit mark").text());
  }

  /** Data that no browser runs, and that no word of an article ended early. */
  private static boolean isInertData(Element script) {
    return script.attr("type").equals("application/ld+json")
        && script.data().startsWith("{")
        && script.data().endsWith("}")
        && !script.data().contains("<");
  }

  @Test
  void wordsOfAnArticleComeBackFromTheStructuredData() throws JsonProcessingException {
    Element script =
        site("plain").page("subjects/mayor.html").selectFirst("script[type=application/ld+json]");
    assertEquals(SCRIPT, new ObjectMapper().readTree(script.data()).get("name").asText());
  }

  @Test
  void theAnalystsHtmlKeepsOnlyWhatMayStandInASentence() {
    Document page =
        site("<p>A <em>b</em> <a href=\"https://example.org\">c</a> <a href=\"javascript:x\">d</a>"
                + "<script>e</script><img src=x onerror=f><h1>g</h1><b onclick=\"h\">i</b></p>")
            .page("subjects/mayor.html");
    assertEquals(
        "A <em>b</em> <a href=\"https://example.org\" rel=\"noreferrer\">c</a>"
            + " <a rel=\"noreferrer\">d</a>g<b>i</b>",
        page.selectFirst("[data-wording]").html().replace("\n", ""));
  }

  @Test
  void searchShardsStayText() {
    List<String> shards =
        site("plain").files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("q/d"))
            .map(Map.Entry::getValue)
            .toList();
    assertFalse(shards.isEmpty());
    for (String shard : shards) {
      assertTrue(shard.matches("(?s)__q\\(\"d[0-9a-z]+\",\\{.*}\\);\n"), shard);
      assertTrue(shard.contains("<script>alert('x')</script>\\\"'"), shard);
    }
  }
}
