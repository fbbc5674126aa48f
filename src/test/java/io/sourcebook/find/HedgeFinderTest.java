package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeFinderTest {

  /** Linear time takes about a second, quadratic time hours; the rest is for a busy machine. */
  private static final Duration IN_TIME = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Samples.cases("hedges.md").stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.line() + ": " + sample.marked(),
                    () -> assertEquals(sample.marked(), drawn(plain(sample.marked())))));
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\[([^\\]]*)\\]\\([a-z]+\\)", "$1");
  }

  private static String drawn(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Hedge hedge : hedges(Samples.oneBlock(text), List.of(), List.of())) {
      String kind = hedge.naming() ? "named" : hedge.status().name().toLowerCase(Locale.ROOT);
      out.append(text, at, hedge.cue().start());
      out.append('[').append(text, hedge.cue().start(), hedge.cue().end());
      out.append("](").append(kind).append(')');
      at = hedge.cue().end();
    }
    return out.append(text.substring(at)).toString();
  }

  private static List<Hedge> hedges(
      Article article, List<Quotation> quotations, List<DateExpression> dates) {
    return HedgeFinder.find(article, SentenceFinder.find(article), quotations, dates);
  }

  @Test
  void aSpeakersReportedJudgementIsNotTheArticles() {
    Article article = Samples.oneBlock("In her view the council brazenly ignored the vote.");
    Span all = article.text().all();
    Speaker speaker = new Speaker(new Span(3, 6), "Ana Ruiz", Optional.empty(), true);
    Quotation reported =
        new Quotation(
            all,
            new Span(12, all.end()),
            false,
            Optional.empty(),
            Optional.of(speaker),
            Optional.empty());
    assertEquals(1, hedges(article, List.of(), List.of()).size());
    assertEquals(List.of(), hedges(article, List.of(reported), List.of()));
  }

  @Test
  void aDateThatLaysAheadIsPlannedByItself() {
    Article article = Samples.oneBlock("They argued over the June 9 regatta.");
    Span date = new Span(21, 27);
    DateExpression ahead =
        new DateExpression(date, Optional.empty(), Certainty.UNRESOLVED, "no year", true);
    assertEquals(
        List.of(new Hedge(date, date, Status.PLANNED, false)),
        hedges(article, List.of(), List.of(ahead)));
  }

  @Test
  void aScopeIsTheClauseWhereCommasShowIt() {
    assertEquals(
        "who allegedly owns the mine",
        scope("The broker, who allegedly owns the mine, won the vote."));
    assertEquals(
        "the union brazenly broke the truce.",
        scope("Since the port reopened in May, the union brazenly broke the truce."));
    assertEquals(
        "Although the yard will close", scope("Although the yard will close, workers stayed."));
    assertEquals(
        "ostensibly to rest",
        scope("The rowers left the town, ostensibly to rest, and trained in Malta."));
    assertEquals("If it rains, the race could end.", scope("If it rains, the race could end."));
  }

  @Test
  void aConditionIsItsClauseWhereItsEndIsSure() {
    assertEquals(List.of("If it rains", "-"), conditions("If it rains, the race could end."));
    assertEquals(
        List.of("-", "if the town decides to come to terms with the union and drops the toll"),
        conditions(
            "The race could end if the town decides to come to terms with the union and drops the"
                + " toll."));
    assertEquals(
        List.of("-", "if"),
        conditions("The race would end if talks with the union -- begun in May -- moved on."));
    assertEquals(
        List.of("If", "-"), conditions("If the union, which left, comes back, it could end."));
    assertEquals(List.of("-"), conditions("Rents could double by spring."));
  }

  private static List<String> conditions(String text) {
    Article article = Samples.oneBlock(text);
    return hedges(article, List.of(), List.of()).stream()
        .map(hedge -> hedge.condition().map(article.text()::slice).orElse("-"))
        .toList();
  }

  private static String scope(String text) {
    Article article = Samples.oneBlock(text);
    return article.text().slice(hedges(article, List.of(), List.of()).get(0).scope());
  }

  @Test
  void aSpeechOfSeveralParagraphsStaysQuoted() {
    String text =
        "“We voted.\n“Obviously, it failed.\n“Sadly, nobody came,” Lee said.\nSadly, it ended.";
    Article article = Samples.blockPerLine(text);
    List<Hedge> hedges = hedges(article, List.of(), List.of());
    assertEquals(1, hedges.size());
    assertTrue(hedges.get(0).cue().start() > text.lastIndexOf('\n'));
  }

  @Test
  void everyPrefixIsReadAndCuesLieInsideTheirScopes() {
    StringBuilder all = new StringBuilder();
    Samples.cases("hedges.md").forEach(sample -> all.append(plain(sample.marked())).append(' '));
    for (int end = 0; end <= all.length(); end++) {
      Article article = Samples.oneBlock(all.substring(Math.max(0, end - 150), end));
      List<Sentence> sentences = SentenceFinder.find(article);
      for (Hedge hedge : HedgeFinder.find(article, sentences, List.of(), List.of())) {
        assertTrue(hedge.scope().contains(hedge.cue()));
        assertTrue(sentences.stream().anyMatch(s -> s.span().contains(hedge.scope())));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "‘a ",
        "if ",
        "If a, ",
        "will ",
        "who, which ",
        "is widely ",
        "said ",
        "so-called ",
        "authoritarian ",
        "regime ",
        "would so ",
        ", clearly"
      })
  void aMegabyteOfRepeatsIsReadInTime(String piece) {
    Article article = Samples.oneBlock(piece.repeat((1 << 20) / piece.length()));
    List<Sentence> sentences = SentenceFinder.find(article);
    assertTimeoutPreemptively(
        IN_TIME, () -> HedgeFinder.find(article, sentences, List.of(), List.of()));
  }
}
