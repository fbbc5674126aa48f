package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Descriptor;
import io.sourcebook.model.Sentence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles call persons is found beside their names. */
class DescriptorFinderTest {

  /** Far above what a megabyte takes, far below what a quadratic search takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  static List<Samples.Case> cases() {
    return Samples.cases("descriptors.md");
  }

  @Test
  void thereAreCases() {
    assertTrue(cases().size() > 10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void descriptorsAreFound(Samples.Case sample) {
    Article article = Samples.blockPerLine(Drawing.plain(sample.marked()));
    assertEquals(sample.marked(), Drawing.descriptors(article.text(), find(article)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ana, a, ", "Ana Ruiz, the a ", "called Ana Ruiz a ", "President ", "of the "})
  void timeGrowsWithTheLengthOnly(String piece) {
    Article article = Samples.blockPerLine(piece.repeat(300_000 / piece.length()));
    assertTimeout(PATIENCE, () -> find(article));
  }

  private static List<Descriptor> find(Article article) {
    List<Sentence> sentences = SentenceFinder.find(article);
    return DescriptorFinder.find(article, sentences, NameFinder.find(article, sentences));
  }
}
