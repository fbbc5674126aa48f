package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.AnalystStatement.Reference;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Place;
import io.sourcebook.model.Problem;
import io.sourcebook.model.QuotableText;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which passage a citation means, and what the analyst is told when it means none. */
class ReferenceResolverTest {

  private static final List<Story> STORIES =
      Story.stories(
          """
          @0001_harbour key=harbour
          = Ferry runs again

          The ferry runs again since Tuesday. It had been out of service since the winter.

          % Subscribe to our newsletter

          The harbour\u00a0master’s office said the “old lady” needs a\u2003new engine by 2031.

          The ferry runs twice a day. The bridge stays closed.

          It had been out of service before.
          @0002_bridge
          The bridge was closed after the storm.
          """);

  private final List<Problem> problems = new ArrayList<>();

  private Optional<String> cite(String key, Optional<String> words, Optional<Integer> block) {
    String line = line(key);
    Reference reference =
        new Reference(key, words, block, place(12, line), place(line.indexOf("…") + 1, line));
    List<Article> articles = STORIES.stream().map(Story::article).toList();
    List<List<Passage>> cited =
        new ReferenceResolver(articles, problems::add).resolve(subject(List.of(reference)));
    return cited.get(0).stream()
        .findFirst()
        .map(
            passage -> {
              Story story =
                  STORIES.stream()
                      .filter(found -> found.id().equals(passage.article()))
                      .findFirst()
                      .orElseThrow();
              return "¶" + passage.block() + " " + story.words(passage);
            });
  }

  private static Place place(int column, String line) {
    return new Place("seeds/subjects/ferry.md", 7, column, line);
  }

  private static String line(String key) {
    return "It runs. [@" + key + " \"…\"]";
  }

  private static Subject subject(List<Reference> references) {
    return new Subject(
        "ferry",
        "seeds/subjects/ferry.md",
        "Ferry",
        SubjectKind.TOPIC,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(new AnalystStatement(Optional.empty(), "It runs.", "It runs.", references, 7)));
  }

  private void finds(String expected, String key, String words) {
    assertEquals(Optional.of(expected), cite(key, Optional.of(words), Optional.empty()));
    assertEquals(List.of(), problems);
  }

  private void tellsAtKey(String expected, String key, String words, Integer... block) {
    tells(12, expected, key, words, block);
  }

  private void tellsAtWords(String expected, String key, String words, Integer... block) {
    tells(line(key).indexOf("…") + 1, expected, key, words, block);
  }

  private void tells(int column, String expected, String key, String words, Integer... block) {
    Optional<String> quoted = words.isEmpty() ? Optional.empty() : Optional.of(words);
    Optional<Integer> number = block.length == 0 ? Optional.empty() : Optional.of(block[0]);
    assertEquals(Optional.empty(), cite(key, quoted, number));
    assertEquals(1, problems.size());
    String[] parts = expected.strip().split("\n", -1);
    assertEquals(
        "seeds/subjects/ferry.md:7:"
            + column
            + ": "
            + parts[0]
            + "\n  | "
            + line(key)
            + "\n  | "
            + " ".repeat(column - 1)
            + "^\n  "
            + parts[1],
        problems.get(0).render());
  }

  @Test
  void wordsByKey() {
    finds("¶2 The ferry runs again", "harbour", "The ferry runs again");
  }

  @Test
  void wordsById() {
    finds("¶1 closed after the storm", "0002_bridge", "closed after the storm");
  }

  @Test
  void whiteSpaceAndQuotationMarksAside() {
    finds(
        "¶4 The harbour\u00a0master’s office said the “old lady” needs a\u2003new engine",
        "harbour",
        "The harbour  master's office said the 'old lady' needs a new\nengine");
    finds("¶4 the “old lady” needs", "harbour", "the «old lady» needs");
    finds("¶4 the “old lady” needs", "harbour", "the old lady needs");
  }

  @Test
  void titleIsCited() {
    assertEquals(
        Optional.of("¶1 Ferry runs again"),
        cite("harbour", Optional.of("Ferry runs again"), Optional.empty()));
  }

  @Test
  void wholeBlock() {
    assertEquals(
        Optional.of("¶5 The ferry runs twice a day. The bridge stays closed."),
        cite("harbour", Optional.empty(), Optional.of(5)));
  }

  @Test
  void blockSaysWhere() {
    assertEquals(
        Optional.of("¶6 It had been out of service"),
        cite("harbour", Optional.of("It had been out of service"), Optional.of(6)));
  }

  @Test
  void unknownKey() {
    tellsAtKey(
        """
        no article has the key or id "zeppelin-monday"
        A key is what an article's .meta.yaml gives as key, or its file name without the ending.
        """,
        "zeppelin-monday",
        "words");
  }

  @Test
  void nearKey() {
    tellsAtKey(
        """
        no article has the key or id "Harbor"
        The nearest key is @harbour.
        """,
        "Harbor",
        "words");
  }

  @Test
  void keyInOtherCase() {
    tellsAtKey(
        """
        no article has the key or id "HARBOUR"
        The nearest key is @harbour.
        """,
        "HARBOUR",
        "words");
  }

  @Test
  void noSuchBlock() {
    tellsAtKey(
        """
        @harbour has no ¶9
        Its blocks are ¶1 to ¶6.
        """,
        "harbour",
        "",
        9);
  }

  @Test
  void neitherWordsNorBlock() {
    tellsAtKey(
        """
        a citation needs words or a ¶
        Quote words of the article behind its key, or name a block with ¶ and its number.
        """,
        "harbour",
        "");
  }

  @Test
  void emptyWords() {
    tellsAtWords(
        """
        the quoted words are empty
        Quote words of the article, or cite a ¶.
        """,
        "harbour",
        " “” ");
  }

  @Test
  void nearestWords() {
    tellsAtWords(
        """
        the quoted words do not occur in @harbour
        The nearest words, in ¶4: "needs a new engine by 2031"
        """,
        "harbour",
        "needs two new engines by 2031");
  }

  @Test
  void partOfAWordIsNone() {
    tellsAtWords(
        """
        the quoted words do not occur in @harbour
        The nearest words, in ¶1: "Ferry runs again"
        """,
        "harbour",
        "erry runs again");
  }

  @Test
  void nearestWordsAreAsManyAsTheWholeQuotation() {
    nearest("¶5: \"The ferry runs twice a day\"", "The ferry runs twice a week");
    nearest("¶5: \"The ferry runs twice a day\"", "In fact, the ferry runs twice a week");
    nearest("¶5: \"ferry runs twice a day. The bridge\"", "boat runs twice a day. The quay");
    nearest(
        "¶2: \"It had been out of service since the winter\"",
        "It was out of service since last winter");
    nearest(
        "¶4: \"harbour master's office said the old lady needs a new engine\"",
        "harbour master said that 'the old lady' needed a new engine");
  }

  private void nearest(String expected, String words) {
    problems.clear();
    tellsAtWords(
        "the quoted words do not occur in @harbour\nThe nearest words, in " + expected,
        "harbour",
        words);
  }

  @Test
  void nearestWordsThatAreLongAreShownWhole() {
    String planks =
        IntStream.range(0, 70).mapToObj(n -> "plank" + n).collect(Collectors.joining(" "));
    Article article =
        Story.of("long", "Before it. The " + planks + " of wood. Behind it.").article();
    List<Problem> told = new ArrayList<>();
    Reference wrong =
        new Reference(
            "long",
            Optional.of("A " + planks.replace("plank33", "board") + " of steel"),
            Optional.empty(),
            place(1, ""),
            place(1, ""));
    new ReferenceResolver(List.of(article), told::add).resolve(subject(List.of(wrong)));
    assertEquals("The nearest words, in ¶1: \"The " + planks + " of wood\"", told.get(0).remedy());
  }

  @Test
  void nothingNear() {
    tellsAtWords(
        """
        the quoted words do not occur in @harbour
        No words of the article are near to them.
        """,
        "harbour",
        "whales were seen off Greenland");
  }

  @Test
  void wordsOfAnotherArticle() {
    tellsAtWords(
        """
        the quoted words do not occur in @harbour
        They occur in @0002_bridge, ¶1.
        """,
        "harbour",
        "closed after the storm");
  }

  @Test
  void twiceInTwoBlocks() {
    tellsAtWords(
        """
        the quoted words occur more than once in @harbour: in ¶2, ¶6
        Add the ¶ that is meant behind the words, or quote more of them.
        """,
        "harbour",
        "It had been out of service");
  }

  @Test
  void twiceInOneBlock() {
    tellsAtWords(
        """
        the quoted words occur more than once in ¶5 of @harbour
        Quote more of the words around them.
        """,
        "harbour",
        "The",
        5);
  }

  @Test
  void notInThatBlock() {
    tellsAtWords(
        """
        the quoted words do not occur in ¶5 of @harbour
        They occur in ¶2, ¶6.
        """,
        "harbour",
        "It had been out of service",
        5);
  }

  @Test
  void furniture() {
    tellsAtWords(
        """
        the quoted words stand in ¶3, which is left out of the article (a test's furniture)
        Cite words of the article itself.
        """,
        "harbour",
        "Subscribe to our newsletter");
  }

  @Test
  void wholeBlockOfFurniture() {
    tellsAtKey(
        """
        ¶3 is left out of the article (a test's furniture)
        Cite words of the article itself.
        """,
        "harbour",
        "",
        3);
  }

  @Test
  void acrossBlocks() {
    tellsAtWords(
        """
        the quoted words run across blocks of @harbour
        Cite each block's words by themselves.
        """,
        "harbour",
        "The bridge stays closed. It had been");
  }

  @Property(tries = 200)
  void everyStretchOfWholeWordsIsFoundInItsBlock(
      @ForAll @IntRange(min = 0, max = 5) int which,
      @ForAll @IntRange(min = 0, max = 60) int from,
      @ForAll @IntRange(min = 1, max = 60) int length) {
    Article article = STORIES.get(0).article();
    Block block = article.blocks().get(which);
    List<Word> words = WordScanner.words(article.text(), block.span());
    int first = Math.min(from, words.size() - 1);
    int last = Math.min(words.size() - 1, first + length);
    String quoted = article.text().slice(words.get(first).span().cover(words.get(last).span()));
    List<Problem> told = new ArrayList<>();
    Reference reference =
        new Reference(
            "harbour",
            Optional.of(quoted),
            Optional.of(block.number()),
            place(1, ""),
            place(1, ""));
    List<Passage> found =
        new ReferenceResolver(List.of(article), told::add)
            .resolve(subject(List.of(reference)))
            .get(0);
    if (found.isEmpty()) {
      assertEquals(1, told.size());
      String message = told.get(0).message();
      assertTrue(message.contains("more than once") || message.contains("left out"), message);
    } else {
      assertEquals(
          QuotableText.of(quoted).characters(),
          QuotableText.of(article.text().slice(found.get(0).span())).characters());
    }
  }

  @Test
  void longTextsTakeLinearTime() {
    String text = "a ".repeat(250_000) + "“a” ".repeat(100_000);
    Article article = Story.of("long", text).article();
    List<Problem> told = new ArrayList<>();
    Reference missing =
        new Reference(
            "long",
            Optional.of("a ".repeat(2_000) + "b"),
            Optional.empty(),
            place(1, ""),
            place(1, ""));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            new ReferenceResolver(List.of(article), told::add)
                .resolve(subject(List.of(missing, missing, missing))));
    assertEquals(3, told.size());
  }
}
