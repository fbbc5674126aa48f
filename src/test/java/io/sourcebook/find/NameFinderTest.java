package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are found with their longest form, kind and role. */
class NameFinderTest {

  static List<Samples.Case> cases() {
    return Samples.cases("names.md");
  }

  @Test
  void thereAreCases() {
    assertTrue(cases().size() > 15);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesAreFound(Samples.Case sample) {
    Article article = Samples.blockPerLine(Drawing.plain(sample.marked()));
    assertEquals(
        sample.marked(),
        Drawing.names(article.text(), NameFinder.find(article, SentenceFinder.find(article))));
  }

  @Test
  void aBlackedOutNameIsNobodys() {
    Article article = Samples.oneBlock("██████ ████ met Ruth Adams. “It will hold,” ████ said.");
    assertEquals(
        List.of("Ruth Adams"), Finders.find(article).names().stream().map(Name::full).toList());
  }
}
