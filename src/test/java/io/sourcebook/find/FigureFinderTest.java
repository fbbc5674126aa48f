package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  /** Linear time takes about a second, quadratic time hours; the rest is for a busy machine. */
  private static final Duration IN_TIME = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Samples.cases("figures.md").stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.line() + ": " + sample.marked(),
                    () -> assertEquals(sample.marked(), drawn(plain(sample.marked())))));
  }

  private static String plain(String marked) {
    return marked.substring(0, marked.indexOf(" → ")).replace("⟦", "").replace("⟧", "");
  }

  private static String drawn(String text) {
    List<Figure> figures = figures(Samples.oneBlock(text), List.of());
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Figure figure : figures) {
      out.append(text, at, figure.span().start()).append('⟦');
      out.append(text, figure.span().start(), figure.span().end()).append('⟧');
      at = figure.span().end();
    }
    out.append(text.substring(at)).append(" → ");
    String values =
        figures.stream()
            .map(
                figure ->
                    figure.value().toPlainString()
                        + figure.upTo().map(most -> ".." + most.toPlainString()).orElse("")
                        + " "
                        + named(figure.unit()))
            .collect(Collectors.joining("; "));
    return out.append(figures.isEmpty() ? "–" : values).toString();
  }

  private static String named(String unit) {
    return unit.isEmpty() ? "–" : unit;
  }

  private static List<Figure> figures(Article article, List<Quotation> quotations) {
    return FigureFinder.find(article, SentenceFinder.find(article), quotations);
  }

  @Test
  void aFigureBelongsToTheSpeakerWhoseWordsHoldIt() {
    Article article =
        Samples.oneBlock("The dam cost $3 million, and the road $9 million, Lee said.");
    Speaker lee = new Speaker(new Span(50, 53), "Kim Lee", Optional.empty(), true);
    Quotation reported =
        new Quotation(
            article.text().all(),
            new Span(25, 48),
            false,
            Optional.empty(),
            Optional.of(lee),
            Optional.empty());
    assertEquals(
        List.of(Optional.empty(), Optional.of("Kim Lee")),
        figures(article, List.of(reported)).stream().map(Figure::owner).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If the mine shuts, the town could lose $4 million. | If the mine shuts",
        "The town could lose $4 million if the mine shuts. | if the mine shuts",
        "The town would lose $4 million unless the mine reopens, Lee said. | unless the mine reopens",
        "Si la mina cierra, la ciudad de la costa perdería $4 millones. | Si la mina cierra",
        "The town lost $4 million last year and asked if the mine was safe. | ",
        "The town lost $4 million, and nobody knows what comes if the mine shuts. | ",
        "If more than 5% agree, the mine shuts. | ",
      })
  void aConditionIsTheClauseOnWhichTheFigureHangs(String text, String condition) {
    Figure figure = figures(Samples.oneBlock(text), List.of()).get(0);
    assertEquals(Optional.ofNullable(condition), figure.condition());
  }

  @Test
  void furnitureHoldsNoFigures() {
    assertEquals(List.of(), figures(Samples.article("12 comments", List.of()), List.of()));
  }

  @Property(tries = 200)
  void digitsAreReadInBothManners(@ForAll @IntRange(min = 1000, max = 999_999_999) int number) {
    String english = grouped(number, ',');
    String spanish = grouped(number, '.');
    assertEquals(BigDecimal.valueOf(number), Numeral.parse(english, false));
    assertEquals(BigDecimal.valueOf(number), Numeral.parse(spanish, true));
    assertEquals(new BigDecimal(number + ".25"), Numeral.parse(english + ".25", false));
    assertEquals(new BigDecimal(number + ".25"), Numeral.parse(spanish + ",25", true));
  }

  private static String grouped(int number, char mark) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, mark);
    }
    return digits.toString();
  }

  @Test
  void everyPrefixIsReadAndFiguresLieInOrderInsideTheirSentences() {
    StringBuilder all = new StringBuilder();
    Samples.cases("figures.md").forEach(sample -> all.append(plain(sample.marked())).append(' '));
    for (int end = 0; end <= all.length(); end++) {
      Article article = Samples.oneBlock(all.substring(Math.max(0, end - 120), end));
      List<Sentence> sentences = SentenceFinder.find(article);
      int before = 0;
      for (Figure figure : FigureFinder.find(article, sentences, List.of())) {
        assertTrue(figure.span().start() >= before);
        assertTrue(sentences.stream().anyMatch(s -> s.span().contains(figure.span())));
        before = figure.span().end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1 ",
        "$",
        "$1 ",
        "a million ",
        "three ",
        "hundred ",
        "more than ",
        "İ ",
        "4 in 5 ",
        "1-",
        "if could 5% ",
        "one in one in "
      })
  void aMegabyteOfRepeatsIsReadInTime(String piece) {
    Article article = Samples.oneBlock(piece.repeat((1 << 20) / piece.length()));
    List<Sentence> sentences = SentenceFinder.find(article);
    assertTimeoutPreemptively(IN_TIME, () -> FigureFinder.find(article, sentences, List.of()));
  }
}
