package io.sourcebook.article.html;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sourcebook.model.Role;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a megabyte of one piece again and again are read within two seconds. */
class HostileFieldsTest {

  private static final int LENGTH = 1_000_000;

  private static final String HEAD =
      "<html lang='en'><meta property='og:site_name' content='Tarn Gazette'><body>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>River rises again - Tarn Gazette</h1>",
        "<h1><div>River rises again",
        "<div class=author>By Ann Lee and ",
        "<span>3 May 2021</span>",
        "<span><b>3 May 2021 ",
        "<time datetime=2021-05-03>",
        "<p class=comment-title>Published 3 May 2021</p>",
        "<meta name=author content='Ann Lee'>",
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>",
        "<a rel=author href=/author/x>Ann Lee</a>",
        "<div>© 2021 ",
        "<!-- saved from url=(0029)https://tarn.example/ -->",
      })
  void elements(String piece) {
    read(HEAD + piece.repeat(LENGTH / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>|Tarn Gazette | ",
        "<meta property='og:title' content='|Tarn Gazette - '>",
        "<meta name=author content='|Ann Lee and '>",
        "<meta name=date content='|2021-'>",
        "<link rel=canonical href='https://tarn.example/|2021/'>",
        "<script type='application/ld+json'>|{\"@graph\": [",
        "<script type='application/ld+json'>|<![CDATA[",
        "<script>|\"publishDate\": \"",
        "<script>|\"publishDate\": \"2021-05-03\",",
        "<h1>|Tarn Gazette | ",
        "<p>|By Ann Lee, ",
        "<p>|May 3, ",
      })
  void withinOne(String opening) {
    int bar = opening.indexOf('|');
    String piece = opening.substring(bar + 1);
    String end = piece.endsWith("'>") ? "'>" : "";
    String close =
        opening.startsWith("<title")
            ? "</title>"
            : opening.startsWith("<script") ? "</script>" : "";
    String repeated = piece.substring(0, piece.length() - end.length());
    read(
        HEAD
            + opening.substring(0, bar)
            + repeated.repeat(LENGTH / repeated.length())
            + end
            + close);
  }

  /** Parsing and the search for the body have their own tests. */
  private static void read(String markup) {
    HtmlPage page = HtmlPage.parse(markup + "<p>A word.", "");
    Body.Mark body = new Body.Mark(Role.BODY, Optional.empty());
    Body all = new Body(Collections.nCopies(page.text().blocks().size(), body));
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          PageData data = PageData.of(page.document(), Optional.empty());
          return SourceFields.find(page, data, all, TitleFinder.find(page, data));
        });
  }
}
