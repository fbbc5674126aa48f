package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.Article;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The data files by their contract. */
class DataTest {

  private static JsonNode read(String path) throws JsonProcessingException {
    return new ObjectMapper().readTree(Rendered.fixture("en", PublishMode.EXCERPTS).file(path));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theSiteAsData() throws JsonProcessingException {
    JsonNode site = read("data/site.json");
    assertEquals(List.of("title", "as_of", "release", "subjects", "articles"), names(site));
    assertEquals("2021-05-05", site.get("as_of").asText());
    assertTrue(site.get("release").isNull());
    assertEquals(
        "{\"slug\":\"river-treaty\",\"name\":\"River Treaty\",\"kind\":\"agreement\",\"statements\":6,"
            + "\"release\":null}",
        site.get("subjects").get(0).toString());
    assertEquals(
        List.of(
            "article",
            "key",
            "title",
            "publisher",
            "published",
            "sha256",
            "text_sha256",
            "page",
            "cited",
            "error",
            "copy_of",
            "share"),
        names(site.get("articles").get(0)));
    assertEquals("harbour-post", site.get("articles").get(2).get("copy_of").asText());
    assertEquals("The file is empty.", site.get("articles").get(3).get("error").asText());
    assertTrue(site.get("articles").get(3).get("copy_of").isNull());
  }

  @Test
  void everyFieldOfTheContractIsThere() throws JsonProcessingException {
    JsonNode sheet = read("data/subjects/river-treaty.json");
    assertTrue(
        names(sheet)
            .containsAll(
                List.of(
                    "slug",
                    "name",
                    "kind",
                    "aliases",
                    "as_of",
                    "reviewed_by",
                    "reviewed_on",
                    "statements",
                    "timeline",
                    "quotations",
                    "figures",
                    "differences",
                    "connections",
                    "sources")));
    has(
        sheet.get("statements"),
        "id",
        "text",
        "by",
        "section",
        "date",
        "certainty",
        "status",
        "origins",
        "passages");
    has(sheet.get("timeline"), "date", "precision", "basis", "weight", "statements");
    has(sheet.get("quotations"), "text", "speaker", "via", "passage");
    has(sheet.get("figures"), "text", "value", "unit", "owner", "condition", "passage");
    has(sheet.get("differences"), "on", "sides");
    has(sheet.get("differences").get(0).get("sides"), "text", "passages");
    JsonNode side = sheet.get("differences").get(0).get("sides").get(1);
    assertEquals("alleged", side.get("status").asText());
    assertEquals("Otto Lind", side.get("said_by").asText());
    has(sheet.get("connections"), "name", "passages");
    has(
        sheet.get("sources"),
        "article",
        "title",
        "publisher",
        "published",
        "evidence",
        "sha256",
        "origin");
    assertEquals("berin", sheet.get("connections").get(0).get("slug").asText());
    assertEquals(1, sheet.get("connections").get(0).get("passages").asInt());
    assertEquals("40000000", sheet.get("figures").get(0).get("value").toString());
    assertEquals("opinion", sheet.get("statements").get(4).get("status").asText());
    assertEquals("analyst", sheet.get("statements").get(0).get("by").asText());
    assertTrue(sheet.get("statements").get(0).get("date").isNull());
  }

  private static void has(JsonNode list, String... fields) {
    assertTrue(list.size() > 0);
    for (JsonNode object : list) {
      assertTrue(names(object).containsAll(List.of(fields)), object.toString());
    }
  }

  @Test
  void everyPassageStandsInItsPlace() throws JsonProcessingException {
    List<JsonNode> passages = read("data/subjects/river-treaty.json").findParents("exact");
    assertTrue(passages.size() > 15, "passages seen: " + passages.size());
    for (JsonNode passage : passages) {
      Article article =
          passage.get("article").asText().equals(Fixture.POST.id()) ? Fixture.POST : Fixture.CABLE;
      Span span = new Span(passage.get("start").asInt(), passage.get("end").asInt());
      String exact = passage.get("exact").asText();
      String prefix = passage.get("prefix").asText();
      String suffix = passage.get("suffix").asText();
      assertEquals(article.text().slice(span), exact);
      assertTrue(article.text().value().contains(prefix + exact + suffix));
      assertTrue(prefix.codePointCount(0, prefix.length()) <= 80, prefix);
      assertTrue(suffix.codePointCount(0, suffix.length()) <= 72, suffix);
    }
  }
}
