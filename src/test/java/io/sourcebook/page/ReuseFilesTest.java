package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be taken along of a site. */
class ReuseFilesTest {

  private static final Rendered SITE = Rendered.fixture("en", PublishMode.EXCERPTS);

  private static JsonNode read(String path) throws JsonProcessingException {
    return new ObjectMapper().readTree(SITE.file(path));
  }

  @Test
  void thePagesLeadToEveryFile() {
    List<String> subject =
        SITE.page("subjects/river-treaty.html").select(".take a").eachAttr("href");
    assertEquals(
        List.of(
            "../subjects/river-treaty-brief.html",
            "../data/subjects/river-treaty.md",
            "../data/subjects/river-treaty.statements.csv",
            "../data/subjects/river-treaty.chronology.csv",
            "../data/subjects/river-treaty.bib",
            "../data/subjects/river-treaty.ris",
            "../data/csl/river-treaty.csl.json",
            "../data/subjects/river-treaty.annotations.jsonld",
            "../data/subjects/river-treaty.json"),
        subject);
    List<String> all = SITE.page("sources/index.html").select(".take a").eachAttr("href");
    assertEquals(7, all.size());
    for (String href : subject) {
      assertTrue(SITE.files().containsKey(href.substring(3)), href);
    }
    for (String href : all) {
      assertTrue(SITE.files().containsKey(href.substring(3)), href);
    }
  }

  @Test
  void bibliographiesListTheSourcesOfTheSheet() throws JsonProcessingException {
    JsonNode items = read("data/csl/river-treaty.csl.json");
    assertEquals(2, items.size());
    assertEquals("post", items.get(0).get("id").asText());
    assertEquals("https://example.org/treaty?a=1&b=2", items.get(0).get("URL").asText());
    JsonNode wire = items.get(1);
    assertTrue(wire.get("id").asText().matches("Wire---2-[0-9a-f]{8}"), wire.get("id").asText());
    assertEquals(
        "[Ministers from both banks met at the mouth of the river and put their names to a"
            + " treaty, …]",
        wire.get("title").asText());
    assertEquals(
        "The title is made of the first words. Publisher not stated. Undated.",
        wire.get("note").asText());
    assertTrue(wire.path("issued").isMissingNode());
    assertTrue(wire.path("container-title").isMissingNode());
    assertEquals(0, read("data/csl/berin.csl.json").size());
    assertEquals("", SITE.file("data/subjects/berin.bib"));
  }

  @Test
  void eachPassageIsAnAnnotation() throws JsonProcessingException {
    JsonNode collection = read("data/site.annotations.jsonld");
    assertEquals("http://www.w3.org/ns/anno.jsonld", collection.get("@context").asText());
    assertEquals("AnnotationCollection", collection.get("type").asText());
    assertEquals(7, collection.get("total").asInt());
    assertEquals(
        "../data/subjects/river-treaty.annotations.jsonld", collection.get("first").asText());
    JsonNode page = read("data/subjects/river-treaty.annotations.jsonld");
    assertEquals("AnnotationPage", page.get("type").asText());
    assertEquals("../../data/site.annotations.jsonld", page.get("partOf").asText());
    assertEquals("../../data/subjects/berin.annotations.jsonld", page.get("next").asText());
    assertEquals(7, page.get("items").size());
    for (JsonNode item : page.get("items")) {
      assertEquals("Annotation", item.get("type").asText());
      JsonNode target = item.get("target");
      boolean post = target.get("source").asText().equals("https://example.org/treaty?a=1&b=2");
      if (!post) {
        assertEquals("../../sources/Wire%20%C3%B1%202.html", target.get("source").asText());
      }
      JsonNode quote = target.get("selector").get(0);
      JsonNode position = target.get("selector").get(1);
      assertEquals("TextQuoteSelector", quote.get("type").asText());
      assertEquals("TextPositionSelector", position.get("type").asText());
      Span span = new Span(position.get("start").asInt(), position.get("end").asInt());
      String text = (post ? Fixture.POST : Fixture.CABLE).text().value();
      assertEquals(
          (post ? Fixture.POST : Fixture.CABLE).text().slice(span), quote.get("exact").asText());
      assertTrue(
          text.contains(
              quote.path("prefix").asText()
                  + quote.get("exact").asText()
                  + quote.path("suffix").asText()));
    }
    JsonNode first = page.get("items").get(0);
    assertEquals(
        "../../data/subjects/river-treaty.annotations.jsonld#a-analyst.1",
        first.get("id").asText());
    assertEquals(
        "../../subjects/river-treaty.html#a-analyst",
        first.get("body").get(1).get("source").asText());
  }

  @Test
  void tablesHaveARowForEachPassage() {
    String statements = SITE.file("data/subjects/river-treaty.statements.csv");
    assertEquals(8, statements.lines().count());
    assertTrue(
        statements.contains(
            "River Treaty,At a glance,s-signed,On 4 May 2021 the ministers of Aland and Berin"
                + " signed the River Treaty in Port Sable.,source,stated,,,,,2,1,2,Wire ñ 2,,,,1,"),
        statements);
    String chronology = SITE.file("data/subjects/river-treaty.chronology.csv");
    assertEquals(4, chronology.lines().count());
    assertTrue(
        chronology.contains(
            "River Treaty,2030,year,inferred,year inferred for the test,2030,true,"),
        chronology);
    assertEquals(
        statements, SITE.file("data/site.statements.csv").replace("../subj", "../../subj"));
  }

  @Test
  void aSheetAsMarkdown() {
    String text = SITE.file("data/subjects/river-treaty.md");
    assertTrue(text.startsWith("# River Treaty\n\nAs of 5 May 2021"), text);
    assertTrue(
        text.contains(
            "\n1. The treaty gives Berin water until 2030. *(Analyst's wording)* [\\[1"
                + " ¶3\\]](<../../sources/harbour-post.html#c"),
        text);
    assertTrue(text.contains("*(Only if the drought ends; According to Otto Lind)*"), text);
    assertTrue(text.contains("\n- **4 May 2021** On 4 May 2021 the ministers"), text);
    assertTrue(text.contains("\n- **Who pays** No article says it.\n"), text);
    assertTrue(
        text.contains(
            "\n2. \\[Ministers from Both Banks Met at the Mouth of the River and Put Their Names to a"
                + " Treaty, …\\]. n.d. [The text as read]"),
        text);
    assertEquals(
        "# Berin\n\nNo article names Berin. This page has nothing to cite, and so it says"
            + " nothing.\n",
        SITE.file("data/subjects/berin.md"));
  }
}
