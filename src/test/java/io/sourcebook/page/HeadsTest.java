package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.PublishMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages tell reference managers, search engines, previews and hosts. */
class HeadsTest {

  private static final Rendered PLAIN = Rendered.fixture("en", PublishMode.EXCERPTS);
  private static final Rendered PUBLIC = Rendered.at("https://example.org/sheets/");

  private static final String SUBJECT = "subjects/river-treaty.html";
  private static final String SOURCE = "sources/harbour-post.html";
  private static final String UNDATED = "sources/Wire ñ 2.html";

  private static Map<String, String> tags(Document page, String prefix) {
    return page.select("meta[name^=" + prefix + "], meta[property^=" + prefix + "]").stream()
        .collect(
            Collectors.toMap(
                tag -> tag.attr("name") + tag.attr("property"), tag -> tag.attr("content")));
  }

  private static JsonNode data(Document page) throws JsonProcessingException {
    Element script = page.selectFirst("script[type=application/ld+json]");
    return new ObjectMapper().readTree(script.data());
  }

  @Test
  void aSourceIsCitedAsItsArticle() {
    assertEquals(
        Map.of(
            "citation_title", "Two coastal states sign a river treaty",
            "citation_publication_date", "2021/05/05",
            "citation_publisher", "Harbour Post",
            "citation_language", "en",
            "citation_public_url", "https://example.org/treaty?a=1&b=2"),
        tags(PLAIN.page(SOURCE), "citation_"));
    assertEquals(
        Map.of(
            "citation_title",
            "[Ministers from both banks met at the mouth of the river and put their names to a"
                + " treaty, …]"),
        tags(PLAIN.page(UNDATED), "citation_"));
  }

  @Test
  void aSheetIsCitedAsAReportOfTheSite() {
    assertEquals(
        Map.of(
            "citation_title", "River Treaty",
            "citation_technical_report_institution", "Water desk",
            "citation_language", "en"),
        tags(PLAIN.page(SUBJECT), "citation_"));
    assertEquals(
        "https://example.org/sheets/subjects/river-treaty.html",
        tags(PUBLIC.page(SUBJECT), "citation_").get("citation_public_url"));
  }

  @Test
  void aSheetAsStructuredData() throws JsonProcessingException {
    JsonNode report = data(PLAIN.page(SUBJECT));
    assertEquals("https://schema.org", report.get("@context").asText());
    assertEquals("Report", report.get("@type").asText());
    assertEquals("River Treaty", report.get("about").get("name").asText());
    assertEquals("[\"Port Sable treaty\"]", report.get("about").get("alternateName").toString());
    assertFalse(report.has("url"));
    JsonNode cited = report.get("citation");
    assertEquals(2, cited.size());
    assertEquals(
        "{\"@type\":\"NewsArticle\",\"name\":\"Two coastal states sign a river treaty\","
            + "\"headline\":\"Two coastal states sign a river treaty\","
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour Post\"},"
            + "\"datePublished\":\"2021-05-05\",\"inLanguage\":\"en\","
            + "\"url\":\"https://example.org/treaty?a=1&b=2\"}",
        cited.get(0).toString());
    assertFalse(cited.get(1).has("datePublished"));
    assertFalse(cited.get(1).has("publisher"));
    assertEquals(1, report.get("hasPart").size());
    JsonNode quotation = report.get("hasPart").get(0);
    assertEquals("Quotation", quotation.get("@type").asText());
    assertEquals("We share one river and one duty,", quotation.get("text").asText());
    assertEquals("Ana Weiß", quotation.get("spokenByCharacter").get("name").asText());
  }

  @Test
  void aSourceAndTheFrontPageAsStructuredData() throws JsonProcessingException {
    JsonNode page = data(PUBLIC.page(SOURCE));
    assertEquals("WebPage", page.get("@type").asText());
    assertEquals("NewsArticle", page.get("mainEntity").get("@type").asText());
    assertEquals("https://example.org/sheets/sources/harbour-post.html", page.get("url").asText());
    JsonNode front = data(PUBLIC.page("index.html"));
    assertEquals("WebSite", front.get("@type").asText());
    assertEquals("https://example.org/sheets/", front.get("url").asText());
  }

  @Test
  void noTextClosesTheScript() throws JsonProcessingException {
    String html = StructuredData.inScript(Map.of("name", "</script><!-- & \u2028 <b>")).toString();
    String json = Json.line(Map.of("name", "</script><!-- & \u2028 <b>"));
    assertFalse(html.contains("</script"), html);
    assertTrue(json.contains("</script"), json);
  }

  @Test
  void addressesOnlyWhereTheSiteHasOne() {
    PLAIN
        .pages()
        .forEach(
            (path, page) -> {
              assertEquals(List.of(), page.select("link[rel=canonical]"), path);
              assertEquals(Map.of(), tags(page, "og:"), path);
            });
    assertEquals(
        "https://example.org/sheets/sources/Wire%20%C3%B1%202.html",
        PUBLIC.page(UNDATED).select("link[rel=canonical]").attr("href"));
    assertEquals(
        "https://example.org/sheets/",
        PUBLIC.page("index.html").select("link[rel=canonical]").attr("href"));
    Map<String, String> preview = tags(PUBLIC.page(SUBJECT), "og:");
    assertEquals("River Treaty", preview.get("og:title"));
    assertEquals("article", preview.get("og:type"));
    assertEquals("https://example.org/sheets/assets/card.png", preview.get("og:image"));
    assertEquals("en_GB", preview.get("og:locale"));
    assertEquals("Water desk", tags(PUBLIC.page("index.html"), "og:").get("og:title"));
    assertTrue(PUBLIC.files().containsKey("assets/card.png"));
    assertFalse(PLAIN.files().containsKey("assets/card.png"));
  }

  @Test
  void thePageForMissingPagesFindsTheSiteFromAnyAddress() {
    Document page = PUBLIC.page("404.html");
    assertEquals("/sheets/assets/site.css", page.select("link[rel=stylesheet]").attr("href"));
    assertEquals("/sheets/index.html", page.select("main a").attr("href"));
    assertEquals("/sheets/", page.selectFirst("html").attr("data-root"));
    assertEquals(List.of(), page.select("link[rel=canonical]"));
    assertEquals(
        "assets/site.css", PLAIN.page("404.html").select("link[rel=stylesheet]").attr("href"));
    assertEquals(
        "/",
        Rendered.at("https://example.org/").page("404.html").selectFirst("html").attr("data-root"));
  }

  @Test
  void hostsFindTheirFiles() {
    assertEquals("User-agent: *\nAllow: /\n", PLAIN.file("robots.txt"));
    assertFalse(PLAIN.files().containsKey("sitemap.xml"));
    assertEquals("", PLAIN.file(".nojekyll"));
    assertEquals(
        "User-agent: *\nAllow: /\nSitemap: https://example.org/sheets/sitemap.xml\n",
        PUBLIC.file("robots.txt"));
    String sitemap = PUBLIC.file("sitemap.xml");
    List<String> addresses =
        org.jsoup.Jsoup.parse(sitemap, org.jsoup.parser.Parser.xmlParser())
            .select("urlset > url > loc")
            .eachText();
    assertTrue(addresses.contains("https://example.org/sheets/"), sitemap);
    assertTrue(addresses.contains("https://example.org/sheets/sources/Wire%20%C3%B1%202.html"));
    assertFalse(addresses.toString().contains("404"), sitemap);
    assertFalse(addresses.toString().contains("search.html"), sitemap);
    for (String address : addresses) {
      assertTrue(address.startsWith("https://example.org/sheets/"), address);
    }
  }

  /** A header and a meta element that differ would make a page work on one host only. */
  @Test
  void thePolicyIsTheSameInBothPlaces() throws Exception {
    String meta =
        PLAIN.page("index.html").select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(
        Files.readString(Path.of("templates/_headers"))
            .contains("  Content-Security-Policy: " + meta + "; frame-ancestors 'none'\n"));
  }
}
