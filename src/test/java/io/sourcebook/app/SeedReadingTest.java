package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a careful reader sees in the five articles, trap by trap, in what the program recognises and
 * in the committed site. An article is named by the first three letters of its file.
 */
class SeedReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonNode> ARTICLES = new TreeMap<>();
  private static final Map<String, JsonNode> SHEETS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    CommandRun run = CommandRun.of("inspect", "--format", "json", "seeds/articles");
    for (JsonNode article : JSON.readTree(run.results())) {
      ARTICLES.put(article.path("article").asText().substring(0, 3), article);
    }
    for (String slug :
        List.of("barbados-agreement", "maria-corina-machado", "nicolas-maduro", "oil-licences")) {
      Path file = Path.of("site/data/subjects", slug + ".json");
      SHEETS.put(slug, JSON.readTree(Files.readString(file)));
    }
  }

  private static String text(String article) {
    return ARTICLES.get(article).path("text").asText();
  }

  private static String slice(String article, JsonNode span) {
    String text = text(article);
    int from = text.offsetByCodePoints(0, span.path("start").asInt());
    int to = text.offsetByCodePoints(0, span.path("end").asInt());
    return text.substring(from, to);
  }

  /** The role of each block that begins with some words. */
  private static Set<String> roles(String article, String words) {
    Set<String> roles = new TreeSet<>();
    for (JsonNode block : ARTICLES.get(article).path("blocks")) {
      if (slice(article, block).startsWith(words)) {
        roles.add(block.path("role").asText());
      }
    }
    return roles;
  }

  private static List<String> dates(String article, String words) {
    List<String> values = new ArrayList<>();
    for (JsonNode date : ARTICLES.get(article).path("dates")) {
      if (date.path("text").asText().equals(words)) {
        values.add(date.path("value").asText("null") + " " + date.path("certainty").asText());
      }
    }
    return values;
  }

  /** Who says words that a quotation's content holds. */
  private static Set<String> speakers(String article, String words) {
    Set<String> names = new TreeSet<>();
    for (JsonNode quotation : ARTICLES.get(article).path("quotations")) {
      String text = text(article);
      String content =
          text.substring(
              text.offsetByCodePoints(0, quotation.path("content").get(0).asInt()),
              text.offsetByCodePoints(0, quotation.path("content").get(1).asInt()));
      if (content.contains(words)) {
        names.add(quotation.path("speaker").path("name").asText("nobody"));
      }
    }
    return names;
  }

  private static Stream<JsonNode> statements(String slug) {
    return elements(SHEETS.get(slug).path("statements"));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all.stream();
  }

  /** The sides of each difference of all sheets, by what it is on. */
  private static Map<String, Set<String>> differences() {
    Map<String, Set<String>> sides = new TreeMap<>();
    SHEETS
        .values()
        .forEach(
            sheet ->
                sheet
                    .path("differences")
                    .forEach(
                        difference ->
                            difference
                                .path("sides")
                                .forEach(
                                    side ->
                                        sides
                                            .computeIfAbsent(
                                                difference.path("on").asText(),
                                                on -> new TreeSet<>())
                                            .add(side.path("text").asText()))));
    return sides;
  }

  @TestFactory
  Stream<DynamicTest> furnitureAndFrame() {
    record Row(String article, String words, String role) {}
    return Stream.of(
            new Row("001", "MercoPress, en Español", "furniture"),
            new Row("001", "Montevideo, April 26th 2024", "furniture"),
            new Row("001", "Surprise turnaround", "title"),
            new Row("001", "Full article 2 comments", "furniture"),
            new Row("001", "Maduro, with whose regime US cut", "caption"),
            new Row("001", "Top Comments", "furniture"),
            new Row("001", "Mar 12th, 2022", "furniture"),
            new Row("001", "Commenting for this story", "furniture"),
            new Row("002", "• Oops!", "furniture"),
            new Row("002", "Something went wrong.", "furniture"),
            new Row("002", "Please try again later.", "furniture"),
            new Row("003", "Read More:", "furniture"),
            new Row("004", "Read More:", "furniture"),
            new Row("003", "Please enter your comment!", "furniture"),
            new Row("003", "Please enter your name here", "furniture"),
            new Row("004", "(Bloomberg) --", "furniture"),
            new Row("004", "--With assistance from", "furniture"),
            new Row("004", "©2024 Bloomberg", "furniture"),
            new Row("000", "The Biden administration has attempted", "standfirst"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.article() + " " + row.words(),
                    () -> assertEquals(Set.of(row.role()), roles(row.article(), row.words()))));
  }

  @Test
  void furnitureGivesNoStatementAndHasAReason() {
    ARTICLES.forEach(
        (id, article) ->
            article
                .path("blocks")
                .forEach(
                    block -> {
                      if (block.path("role").asText().equals("furniture")) {
                        assertFalse(block.path("kept").asBoolean());
                        assertFalse(block.path("reason").asText("").isEmpty(), id);
                      }
                    }));
    SHEETS
        .values()
        .forEach(
            sheet ->
                sheet
                    .path("statements")
                    .forEach(
                        statement ->
                            statement
                                .path("passages")
                                .forEach(
                                    passage ->
                                        assertFalse(
                                            passage.path("exact").asText().contains("Polonium")))));
  }

  @Test
  void publishersAndDatesOfTheSources() {
    assertEquals("MercoPress", meta("001", "publisher"));
    assertEquals("Bloomberg", meta("004", "publisher"));
    assertEquals("2022-03-08", meta("001", "published"));
    assertEquals("2024", meta("004", "published"));
    assertEquals(
        "inferred",
        ARTICLES.get("004").path("metadata").path("published").path("certainty").asText());
    for (String undated : List.of("000", "002", "003")) {
      assertEquals("", meta(undated, "published"));
      assertEquals("", meta(undated, "publisher"));
    }
    assertEquals("", meta("004", "title"));
  }

  private static String meta(String article, String field) {
    return ARTICLES.get(article).path("metadata").path(field).path("value").asText("");
  }

  @TestFactory
  Stream<DynamicTest> datesInTheText() {
    record Row(String article, String words, String value) {}
    return Stream.of(
            new Row("001", "weekend", "2022-03-05/2022-03-06 resolved"),
            new Row("001", "Monday", "2022-03-07 resolved"),
            new Row("001", "last month", "2022-02 resolved"),
            new Row("001", "August", "2021-08 resolved"),
            new Row("001", "October", "2021-10 resolved"),
            new Row("000", "October 2023", "2023-10 stated"),
            new Row("000", "last Tuesday", "null unresolved"),
            new Row("000", "This week", "null unresolved"),
            new Row("004", "Feb. 23", "2024-02-23 inferred"),
            new Row("004", "July 28", "2024-07-28 inferred"),
            new Row("004", "the following morning", "null unresolved"),
            new Row("002", "the weekend", "null unresolved"),
            new Row("003", "last week", "null unresolved"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.article() + " " + row.words(),
                    () -> assertEquals(List.of(row.value()), dates(row.article(), row.words()))));
  }

  @TestFactory
  Stream<DynamicTest> whoSaysIt() {
    record Row(String article, String words, String speaker) {}
    return Stream.of(
            new Row("000", "representatives of the Biden administration met", "Bloomberg"),
            new Row("000", "Maduro's criminal narco-regime", "Marco Rubio"),
            new Row("000", "the elections illegitimate and directly", "Rick Scott"),
            new Row("001", "sustained meeting", "Guaido's office"),
            new Row("001", "was able to visit some of the US", "Spanish media"),
            new Row("002", "the meeting occurred", "A source familiar with the talks"),
            new Row("002", "the sides made little progress", "Reuters"),
            new Row("002", "both sides outlined hardline positions", "Reuters"),
            new Row("002", "It is wrong for the Biden administration to beg", "Ron DeSantis"),
            new Row("003", "no deal was reached", "Reuters"),
            new Row("003", "the meeting could herald", "other experts"),
            new Row("003", "there will be no abrupt relaxation", "authorities"),
            new Row("003", "We need to reassess everything right now", "Trish Regan"),
            new Row("003", "may get crushed", "Christopher Sabatini"),
            new Row(
                "004",
                "Representatives from Joe Biden",
                "people with direct knowledge of the matter"),
            new Row("004", "Jennifer Daskal", "one of the people"),
            new Row("004", "the license has enabled", "Eduardo Fortuny"),
            new Row("004", "If the suspension is lifted", "Luis Barcenas"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.article() + " " + row.words(),
                    () ->
                        assertEquals(Set.of(row.speaker()), speakers(row.article(), row.words()))));
  }

  @Test
  void conditionalsOpinionsAndLoadedWordsAreNoPlainStatements() {
    record Row(String slug, String words, Set<String> statuses) {}
    for (Row row :
        List.of(
            new Row("nicolas-maduro", "could be severely weakened", Set.of("conditional")),
            new Row("nicolas-maduro", "If the suspension is lifted", Set.of("conditional")),
            new Row("nicolas-maduro", "flagrantly breached", Set.of("opinion")),
            new Row("barbados-agreement", "flagrantly breached", Set.of("opinion")),
            new Row("barbados-agreement", "clandestine meetings", Set.of("opinion")),
            new Row("nicolas-maduro", "Rick Scott has been", Set.of("attributed")))) {
      Set<String> statuses = new TreeSet<>();
      statements(row.slug())
          .filter(statement -> statement.path("text").asText().contains(row.words()))
          .forEach(statement -> statuses.add(statement.path("status").asText()));
      assertEquals(row.statuses(), statuses, row.words());
    }
  }

  @Test
  void theOneMeetingInMexicoCityHasOneOrigin() {
    JsonNode meeting =
        statements("nicolas-maduro")
            .filter(one -> one.path("text").asText().startsWith("Representatives from Joe Biden"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, meeting.path("passages").size());
    assertEquals(1, meeting.path("origins").asInt());
  }

  @Test
  void whereTheSourcesDiffer() {
    Map<String, Set<String>> differences = differences();
    assertEquals(
        Set.of("with the United States", "with the opposition"),
        differences.get("Parties of the agreement"));
    assertEquals(
        Set.of("oil, gas and gold", "oil and gas"), differences.get("What the sanctions cover"));
    assertEquals(
        Set.of("lifted oil sanctions", "the suspension"),
        differences.get("Whether the sanctions were lifted or suspended"));
    assertEquals(
        Set.of("Maduro", "Maduro representatives"),
        differences.get("Whether Nicolás Maduro took part in person"));
    assertEquals(2, differences.get("Purpose of the talks in Caracas").size());
  }

  @Test
  void whatLooksLikeADifferenceAndIsNone() {
    differences()
        .values()
        .forEach(
            sides ->
                sides.forEach(
                    side -> {
                      assertFalse(side.contains("little progress"), side);
                      assertFalse(side.contains("no deal"), side);
                      assertFalse(side.contains("bps"), side);
                    }));
  }

  @Test
  void onePersonUnderSeveralSpellings() {
    for (JsonNode connection : SHEETS.get("nicolas-maduro").path("connections")) {
      String name = connection.path("name").asText();
      assertFalse(Set.of("Guaido", "Juan Guaido", "Maria Corina Machado").contains(name), name);
    }
    assertTrue(
        statements("maria-corina-machado")
            .flatMap(one -> elements(one.path("passages")))
            .anyMatch(passage -> passage.path("exact").asText().contains("María Corina Machado")));
  }

  @Test
  void whatNoArticleSaysIsSaid() {
    assertGap("maria-corina-machado", "Own words of María Corina Machado");
    assertGap("barbados-agreement", "The day it was concluded");
    assertGap("barbados-agreement", "Who signed it");
    assertGap("barbados-agreement", "Its text");
    assertGap("oil-licences", "A number");
    assertGap("oil-licences", "Who issued it");
    assertGap("oil-licences", "When it expires");
  }

  private static void assertGap(String slug, String question) {
    assertTrue(
        elements(SHEETS.get(slug).path("gaps"))
            .anyMatch(
                gap ->
                    gap.path("question").asText().equals(question) && gap.path("open").asBoolean()),
        slug + ": " + question);
  }

  @Test
  void whatEachPageTells() {
    record Row(String slug, String words) {}
    for (Row row :
        List.of(
            new Row("nicolas-maduro", "broke off relations in 2019"),
            new Row("nicolas-maduro", "weekend talks in Caracas"),
            new Row("nicolas-maduro", "strong support"),
            new Row("nicolas-maduro", "in October 2023"),
            new Row("nicolas-maduro", "Feb. 23"),
            new Row("nicolas-maduro", "Mexico City"),
            new Row("nicolas-maduro", "have been barred"),
            new Row("nicolas-maduro", "Petro flew to Caracas"),
            new Row("maria-corina-machado", "primary in October"),
            new Row("maria-corina-machado", "more than 90%"),
            new Row("maria-corina-machado", "Corina Yoris, were barred"),
            new Row("maria-corina-machado", "Murillo"),
            new Row("oil-licences", "96%"),
            new Row("oil-licences", "February 2022"),
            new Row("oil-licences", "lifted oil sanctions in October 2023"),
            new Row("oil-licences", "Eduardo Fortuny"),
            new Row("oil-licences", "$2 billion"),
            new Row("oil-licences", "April"),
            new Row("barbados-agreement", "fair presidential elections"),
            new Row("barbados-agreement", "flagrantly breached"),
            new Row("barbados-agreement", "repeated offenses"))) {
      assertTrue(
          statements(row.slug()).anyMatch(one -> one.path("text").asText().contains(row.words())),
          row.slug() + ": " + row.words());
    }
  }
}
