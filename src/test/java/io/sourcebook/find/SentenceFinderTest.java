package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFinderTest {

  /** Linear time takes about a second, quadratic time hours; the rest is for a busy machine. */
  private static final Duration IN_TIME = Duration.ofSeconds(60);

  private static final Path ARTICLES = Path.of("seeds/articles");

  @TestFactory
  Stream<DynamicTest> cases() {
    return Samples.cases("sentences.md").stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.line() + ": " + sample.marked(),
                    () -> assertEquals(sample.marked(), drawn(sample.marked()))));
  }

  private static String drawn(String marked) {
    String text = Samples.Case.visible(marked.replace("⟦", "").replace("⟧", ""));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Sentence sentence : SentenceFinder.find(Samples.oneBlock(text))) {
      out.append(text, at, sentence.span().start()).append('⟦');
      out.append(text, sentence.span().start(), sentence.span().end()).append('⟧');
      at = sentence.span().end();
    }
    String drawn = out.append(text.substring(at)).toString();
    drawn = drawn.replace('\u00A0', '⍽').replace('\n', '⏎');
    return marked.startsWith("␣") ? "␣" + drawn.substring(1) : drawn;
  }

  @Test
  void onlyKeptBlocksGiveSentences() {
    String text = "A title. Of two.\nBody text. More.\nShare this! Now!\nA heading";
    Article article =
        Samples.article(
            text,
            List.of(
                new Block(1, new Span(0, 16), Role.TITLE, Optional.of("first line")),
                new Block(2, new Span(17, 33), Role.BODY, Optional.empty()),
                new Block(3, new Span(34, 50), Role.FURNITURE, Optional.of("a button")),
                new Block(4, new Span(51, 60), Role.HEADING, Optional.empty())));
    assertEquals(
        List.of(
            new Sentence(0, 2, new Span(17, 27)),
            new Sentence(1, 2, new Span(28, 33)),
            new Sentence(2, 4, new Span(51, 60))),
        SentenceFinder.find(article));
  }

  @Test
  void spansCountCodePoints() {
    Article article = Samples.oneBlock("😀 laughs. 😀 cries.");
    assertEquals(
        List.of("😀 laughs.", "😀 cries."),
        SentenceFinder.find(article).stream()
            .map(sentence -> article.text().slice(sentence.span()))
            .toList());
  }

  /** Read by hand: how many sentences each line of the five articles holds. */
  @Test
  void seedsBreakWhereAReaderWould() throws IOException {
    assertEquals(List.of(1, 1, 1, 2, 2, 1, 1, 2, 2, 2, 2, 1), perBlock("000_c5551f855cf4fde4"));
    assertEquals(
        List.of(1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1),
        perBlock("001_c57decea23ef6a0a"));
    assertEquals(
        List.of(1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1),
        perBlock("002_d10a44f87dd545c6"));
    assertEquals(List.of(1, 2, 3, 3, 3, 4, 1, 1, 2, 3, 2, 1, 1), perBlock("003_5ca208261104965a"));
    assertEquals(
        List.of(1, 1, 2, 2, 2, 2, 1, 2, 1, 1, 3, 3, 1, 1, 1), perBlock("004_018f0a41a0033e06"));
  }

  @Test
  void seedsKeepTheirTrickySentencesWhole() throws IOException {
    assertWhole("000_c5551f855cf4fde4", "But so far, ", " have been unsuccessful.");
    assertWhole("000_c5551f855cf4fde4", "The Biden administration has been str", "congressmen.");
    assertWhole("002_d10a44f87dd545c6", "Florida Gov. Ron DeSantis criticized ", "with Maduro.");
    assertWhole("003_5ca208261104965a", "They don’t want any ", "squeeze out the Russians.”");
    assertWhole("003_5ca208261104965a", "“That would be tragic ", " delicate diplomatic balance.”");
    assertWhole(
        "004_018f0a41a0033e06", "They had met Feb. 23, before ", "registering in the vote.");
    assertWhole("004_018f0a41a0033e06", "Venezuela’s information ", "request for comment.");
  }

  private static void assertWhole(String id, String begin, String end) throws IOException {
    assertTrue(
        sentences(Samples.blockPerLine(seed(id))).stream()
            .anyMatch(sentence -> sentence.startsWith(begin) && sentence.endsWith(end)),
        begin + "…" + end);
  }

  private static List<Integer> perBlock(String id) throws IOException {
    Article article = Samples.blockPerLine(seed(id));
    List<Sentence> sentences = SentenceFinder.find(article);
    return article.blocks().stream()
        .map(block -> (int) sentences.stream().filter(s -> s.block() == block.number()).count())
        .toList();
  }

  private static List<String> sentences(Article article) {
    return SentenceFinder.find(article).stream()
        .map(sentence -> article.text().slice(sentence.span()))
        .toList();
  }

  private static String seed(String id) throws IOException {
    return Files.readString(ARTICLES.resolve(id + ".txt"));
  }

  @Property(tries = 300)
  void sentencesLieInOrderInsideTheirBlocks(@ForAll("tangles") String text) {
    Article article = Samples.blockPerLine(text);
    int before = 0;
    int index = 0;
    for (Sentence sentence : SentenceFinder.find(article)) {
      Span span = sentence.span();
      String words = article.text().slice(span);
      assertEquals(index++, sentence.index());
      assertTrue(span.start() >= before, text);
      assertTrue(article.blocks().get(sentence.block() - 1).span().contains(span), text);
      assertTrue(letters(words).length() > 0 || words.contains("😀"), text);
      assertTrue(!Letters.isSpace(words.codePointAt(0)), text);
      assertTrue(!Letters.isSpace(words.codePointBefore(words.length())), text);
      before = span.end();
    }
  }

  @Property(tries = 300)
  void noLetterIsLost(@ForAll("tangles") String text) {
    Article article = Samples.blockPerLine(text);
    String found = String.join("", sentences(article));
    assertEquals(letters(text), letters(found));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> tangles() {
    return Arbitraries.of(
            "Mr", "U.S", "The", "the", "a", "I", ".", ".", "!", "?", "…", " ", " ", "\u00A0", "\n",
            "\"", "”", "“", "(", ")", "[", "]", "1", "2", "'", "¿", "•", "-", "p.m", "é", "😀",
            "No")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  void everyPrefixOfATrickyTextIsRead() {
    StringBuilder all = new StringBuilder();
    Samples.cases("sentences.md").forEach(sample -> all.append(sample.marked()).append('\n'));
    String text = Samples.Case.visible(all.toString().replace("⟦", "").replace("⟧", ""));
    for (int end = 0; end <= text.length(); end++) {
      Article article = Samples.oneBlock(text.substring(Math.max(0, end - 200), end));
      assertEquals(letters(article.text().value()), letters(String.join("", sentences(article))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "(", "([", "A ", "A.", "1 ", "1. ", ". ", "? ", "...", "• ", "U.S. ", "a", "\n",
        "(a.) B ", "'\u00A0", "“A.” ", "p.m. 5 ", "a. b. "
      })
  void aMegabyteOfRepeatsIsReadInTime(String piece) {
    String text = piece.repeat((1 << 20) / piece.length());
    assertTimeoutPreemptively(IN_TIME, () -> SentenceFinder.find(Samples.oneBlock(text)));
  }
}
