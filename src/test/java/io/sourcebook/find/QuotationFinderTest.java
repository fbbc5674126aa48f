package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Name;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations are found with what is said, who says it and through whom. */
class QuotationFinderTest {

  /** Far above what a megabyte takes, far below what a quadratic search takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final String TRICKY =
      "“We ‘won’t’ go,” said Dr. Ana O'Brien-de la Paz, 43, who's head of X, adding: \"It’s «late».\"\n"
          + "“Open still, according to two people (in Lima) close to the Times’ reporters -- they said";

  static List<Samples.Case> cases() {
    return Samples.cases("quotations.md");
  }

  @Test
  void thereAreCases() {
    assertTrue(cases().size() > 40);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quotationsAreFound(Samples.Case sample) {
    Article article = Samples.blockPerLine(Drawing.plain(sample.marked()));
    assertEquals(sample.marked(), Drawing.quotations(article.text(), find(article)));
  }

  @Test
  void everyPrefixOfATrickyTextIsRead() {
    for (int end = 0; end <= TRICKY.length(); end++) {
      holds(Samples.blockPerLine(TRICKY.substring(0, end)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "'",
        "(",
        "A ",
        "a ",
        "said ",
        "Ana said ",
        "“a,” Ana said ",
        ", ",
        "Ana, a, ",
        "according to ",
        "-- ",
        "Mr. ",
        "he said that ",
        "of the ",
        "Ana's ",
        "“a\n",
        ". ",
        "and ",
        "Ana Ruiz. He said it is so. "
      })
  void timeGrowsWithTheLengthOnly(String piece) {
    Article article = Samples.blockPerLine(piece.repeat(300_000 / piece.length()));
    assertTimeout(PATIENCE, () -> holds(article));
  }

  @Property(tries = 300)
  void spansLieInsideAndInOrder(@ForAll("texts") String text) {
    holds(Samples.blockPerLine(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Ana Ruiz",
            "the mayor",
            "said",
            "that",
            "“",
            "”",
            "\"",
            "'",
            "’s",
            ",",
            ".",
            "told",
            "Reuters",
            "it was late",
            "according to",
            "who",
            "--",
            "(",
            ")",
            "\n",
            "𝄞",
            "and",
            "«",
            "»",
            "adding:",
            "she",
            "officials",
            "on Monday")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join(" ", pieces));
  }

  private static List<Quotation> find(Article article) {
    List<Sentence> sentences = SentenceFinder.find(article);
    return QuotationFinder.find(article, sentences, NameFinder.find(article, sentences));
  }

  /** Checks what holds for every text. */
  private static void holds(Article article) {
    List<Sentence> sentences = SentenceFinder.find(article);
    List<Name> names = NameFinder.find(article, sentences);
    Span all = article.text().all();
    int end = 0;
    for (Name name : names) {
      assertTrue(name.span().start() >= end && all.contains(name.span()), name::toString);
      end = name.span().end();
    }
    int start = 0;
    for (Quotation quotation : QuotationFinder.find(article, sentences, names)) {
      assertTrue(quotation.content().start() >= start, quotation::toString);
      assertTrue(all.contains(quotation.span()), quotation::toString);
      assertTrue(!quotation.content().isEmpty(), quotation::toString);
      start = quotation.content().start();
    }
  }
}
