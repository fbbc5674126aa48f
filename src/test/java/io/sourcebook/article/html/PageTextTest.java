package io.sourcebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.form.UnreadableArticleException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a page as a browser shows it. */
class PageTextTest {

  /** Far more than it takes: the test fails where time grows with the square of the page. */
  private static final Duration LONG = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>one   two</p><p>three</p> | one two/three",
        "<p>one<b>two</b> <i> three</i></p> | onetwo three",
        "one<br>two<p>three | one~two/three",
        "one<br> <br>two<br><br><br>three | one/two/three",
        "<div>one<div>two</div>three</div> | one/two/three",
        "<span>one</span><span>two</span> | onetwo",
        "<span style='display: block'>one</span><span>two</span> | one/two",
        "<p>one<!-- not --><script>not()</script><style>not</style>two | onetwo",
        "<p>one<p hidden>not<p style='color:red; DISPLAY:NONE'>not<p aria-hidden=true>not | one",
        "<form>one<input value=not><textarea>not</textarea><select><option>not</select> | one",
        "<p>one</p><noscript>not</noscript><template>not</template><svg><text>not</svg> | one",
        "<p>one&nbsp;&nbsp;two&nbsp;</p><p>&nbsp;</p> | one\u00a0\u00a0two",
        "<ul><li>one<li>two<ul><li>three</ul></ul> | one/two/three",
        "<table><tr><td>one<td>two<tr><td>three<td><p>four</table> | one^two/three/four",
        "<table><tr><td>one<br>and<td>two</table> | one~and/two",
        "<p>one <custom-tag>two</custom-tag></p> | one two",
        "<h1>one<h2>two</h2> | one/two"
      })
  void shows(String markup, String expected) {
    assertEquals(
        expected.replace("/", "\n\n").replace('~', '\n').replace('^', '\t'),
        HtmlPage.parse(markup).text().value());
  }

  @Test
  void keepsLinesAndSpacesOfPre() {
    assertEquals(
        "one   two\n  three", HtmlPage.parse("<pre>\none   two\n  three\n</pre>").text().value());
  }

  @Test
  void countsWhatStandsInLinks() {
    PageText text = HtmlPage.parse("<p>see <a href=/x>one two</a> here").text();
    assertEquals("one two".length(), text.blocks().get(0).linked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>x",
        "<a href=/x>word by word</a>",
        "<div class=related><a href=/x>word by word</a><p>y",
        "<table><tr><td>x",
        "<li><h3><a href=/x>word by word</a></h3>A sentence that is long enough to count.</li>",
        "<b><i>x",
        "x ",
        "<br>x",
        "<figure><img><p>x",
        "<div hidden>A sentence that is long enough to be seen as running text, once more.",
        "<h2>x</h2>",
        "</div>",
        "<!--"
      })
  void readsAMegabyteOfTheSameInTime(String part) {
    String markup = "<h1>A title of words</h1>" + part.repeat(1_000_000 / part.length());
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try {
            HtmlForm.read(markup, Optional.empty(), true);
          } catch (UnreadableArticleException e) {
            assertTrue(e.getMessage().startsWith("the page shows no"), e.getMessage());
          }
        });
  }

  @Property(tries = 300)
  void piecesAreInOrderAndHoldEveryWord(@ForAll("markup") String markup) {
    HtmlPage page = HtmlPage.parse(markup);
    StringBuilder words = new StringBuilder();
    int end = 0;
    for (PageText.Piece piece : page.text().blocks()) {
      assertTrue(piece.start() >= end && piece.end() > piece.start());
      assertEquals(page.text().words(piece).strip(), page.text().words(piece));
      words.append(page.text().words(piece));
      end = piece.end();
    }
    assertEquals(end, page.text().value().length());
    assertEquals(
        page.document().body().text().replaceAll("\\s", ""),
        words.toString().replaceAll("\\s", ""));
  }

  @Property(tries = 300)
  void everyPieceGetsOneMark(@ForAll("markup") String markup) {
    HtmlPage page = HtmlPage.parse("<h1>A title of words</h1>" + markup);
    PageData data = PageData.of(page.document(), Optional.empty());
    Body body = BodyFinder.find(page, data, Optional.of("A title of words"));
    assertEquals(page.text().blocks().size(), body.marks().size());
    assertEquals(body, BodyFinder.find(page, data, Optional.of("A title of words")));
  }

  @Provide
  Arbitrary<String> markup() {
    List<String> parts =
        List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<div class=comments>",
            "<ul><li>",
            "</ul>",
            "<br>",
            "<a href=/x>",
            "</a>",
            "<b>",
            "</b>",
            "<h2>",
            "</h2>",
            "<table><tr><td>",
            "<td>",
            "</table>",
            "<blockquote>",
            "<figure>",
            "</figure>",
            " ",
            "\n",
            "word",
            "A sentence of seven words stands here. ",
            "<article>",
            "</article>",
            "<pre>",
            "</pre>");
    return Arbitraries.of(parts).list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
