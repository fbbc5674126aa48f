package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to the very words of a published page. */
class TextFragmentsTest {

  private static final String URL = "https://example.org/a";

  /** The directive for the words between brackets; the block is their line. */
  private static String directive(String drawn) {
    int from = drawn.indexOf('[');
    int to = drawn.indexOf(']') - 1;
    String plain = drawn.replace("[", "").replace("]", "");
    int lineStart = plain.lastIndexOf('\n', from) + 1;
    int lineEnd = plain.indexOf('\n', to);
    CanonicalText text = CanonicalText.of(plain);
    String link =
        new TextFragments(text)
            .link(
                URL,
                List.of(
                    new TextFragments.Words(
                        text.span(from, to),
                        text.span(lineStart, lineEnd < 0 ? plain.length() : lineEnd))));
    return link.substring((URL + "#:~:").length());
  }

  @Test
  void shortWordsStandWhole() {
    assertEquals(
        "text=the%20quay%20was%20closed", directive("On Monday [the quay was closed] again."));
  }

  @Test
  void whatHasAMeaningInADirectiveIsEncoded() {
    assertEquals(
        "text=a%20well%2Dknown%2C%20old%20%26%20narrow%20pier%20%28%E2%82%AC5%29%3F",
        directive("It is [a well-known, old & narrow pier (€5)?]"));
  }

  @Test
  void longWordsAreToldByTheirBeginningAndEnd() {
    assertEquals(
        "text=The%20harbour%20authority%20ordered,boats%20by%20spring%202031.",
        directive(
            "[The harbour authority ordered the ferry line on Monday to replace all three of its"
                + " oldest boats by spring 2031.]"));
  }

  @Test
  void wordsThatStandBeforeGetAPrefix() {
    assertEquals(
        "text=Later-,the%20quay%20was%20closed",
        directive("First the quay was closed. Later [the quay was closed] again."));
  }

  @Test
  void atTheStartOfABlockTheyGetASuffix() {
    assertEquals(
        "text=The%20quay,-opened",
        directive("Nobody knew when the quay had closed.\n[The quay] opened on Monday."));
  }

  @Test
  void aBeginningThatIsRepeatedGrows() {
    assertEquals(
        "text=The%20harbour%20authority%20ordered%20the%20ferry%20line%20on%20Monday,boats%20by%20spring%202031.",
        directive(
            "The harbour authority ordered the ferry line on Sunday to stay in port.\n"
                + "[The harbour authority ordered the ferry line on Monday to replace all three of"
                + " its oldest boats by spring 2031.]"));
  }

  @Test
  void whiteSpaceAndCaseMakeNoOtherWords() {
    assertEquals(
        "text=Later-,the%20quay%20closed",
        directive("THE\u00a0QUAY  CLOSED. Later [the\u00a0 quay\tclosed]."));
  }

  @Test
  void severalWordsOfOnePageAreHighlightedTogether() {
    CanonicalText text = CanonicalText.of("One two three four.");
    Span block = text.span(0, 19);
    assertEquals(
        URL + "#top:~:text=One&text=four",
        new TextFragments(text)
            .link(
                URL + "#top",
                List.of(
                    new TextFragments.Words(text.span(0, 3), block),
                    new TextFragments.Words(text.span(14, 18), block))));
  }

  @Test
  void withoutAnAddressThereIsNoLink() {
    CanonicalText text = CanonicalText.of("One two.");
    Span block = text.span(0, 8);
    assertEquals(
        "", new TextFragments(text).link("", List.of(new TextFragments.Words(block, block))));
  }

  @Test
  void aMegabyteOfRepeatsTakesNoTime() {
    String line = "the quay was closed and ".repeat(45_000);
    CanonicalText text = CanonicalText.of(line);
    Span all = text.span(0, line.length());
    Span late = text.span(line.length() - 500, line.length() - 20);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> new TextFragments(text).link(URL, List.of(new TextFragments.Words(late, all))));
  }
}
