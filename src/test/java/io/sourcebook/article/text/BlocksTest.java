package io.sourcebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Source;
import io.sourcebook.model.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the blocks of every text. */
class BlocksTest {

  private static Reading read(String text, boolean clean) {
    try {
      return new PlainTextForm()
          .read(new ArticleFile("a.txt", text.getBytes(StandardCharsets.UTF_8)), clean);
    } catch (UnreadableArticleException e) {
      return new Reading(CanonicalText.of(""), Source.UNKNOWN, List.of());
    }
  }

  /** Texts of lines that the rules know, of prose, and of white space of every kind. */
  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "Comments (2)",
            "Reply",
            "By Jane Doe",
            "The bridge of Tarn is closed again",
            "The council said on Monday that the bridge would stay closed until May.",
            "LIMA, 3 May (AP) — The council met on Monday and did not vote on it.",
            "It ended well. (Reporting by Jane Doe)",
            "Lima, May 3rd 2021 - 10:00 UTC",
            "Monday, 3 May 2021",
            "Most read",
            "Read more: Another headline",
            "© 2020 Hill Media",
            "Photo: Jane Doe/AP",
            "  • a thing",
            "\u00a0",
            "\u200b \u202f",
            "😀",
            "word and word,",
            "")
        .list()
        .ofMaxSize(25)
        .flatMap(
            lines ->
                Arbitraries.of("\n", "\n\n", "\r\n", " \n\u00a0\n")
                    .map(end -> String.join(end, lines)));
  }

  @Property(tries = 300)
  void blocksAreInOrderAndHoldWhatShows(@ForAll("pages") String text) {
    for (boolean clean : List.of(true, false)) {
      Reading reading = read(text, clean);
      CanonicalText canonical = reading.text();
      Span gap = new Span(0, 0);
      for (Block block : reading.blocks()) {
        int before = gap.end();
        int start = block.span().start();
        gap = new Span(before, start);
        assertTrue(Blank.isBlank(canonical.slice(gap)));
        String words = canonical.slice(block.span());
        assertEquals(Blank.strip(words), words);
        assertTrue(!words.isEmpty());
        gap = block.span();
      }
      assertTrue(Blank.isBlank(canonical.slice(new Span(gap.end(), canonical.length()))));
    }
  }

  @Property(tries = 300)
  void theSameTextGivesTheSameBlocks(@ForAll("pages") String text) {
    assertEquals(read(text, true), read(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "a\n",
        "A\n\n",
        "\"",
        "(",
        "1 ",
        "1\n",
        ", ",
        "By ",
        "By A B, ",
        "By Jane Doe\n",
        "(AP) - ",
        "LIMA (AP) — It was so.\n\n",
        "Comments (1)\n",
        "Comments (9)\n\nAnn: It was so.\n\n",
        "Read more:\n\n",
        "Read more:\n\nA Short Line\n\n",
        "Most read\n",
        "Related stories\n\nA short line\n\n",
        "Share on Facebook ",
        "Print\n",
        "Oops!\n",
        "© 2020 A\n",
        "Photo: A ",
        "Photo: A B\n\n",
        "May 3 2020 ",
        "May 3, 2020\n",
        "3/3/",
        "It was so. (Reporting by A B)\n",
        "Reporting by A B, ",
        "The same words are said twice in here. ",
        "The bridge of Tarn is closed for good.\n\n",
        "a wide line that breaks off within its sentence and goes\n",
        "Read more: ",
        "Sign up newsletter ",
        "\u00a0",
        "\u0301",
        "😀",
        "é",
        "> ",
        "- a\n",
      })
  void aMegabyteOfRepeatsEnds(String piece) {
    String text =
        "The bridge of Tarn is closed again\n\nIt was closed on Monday, they said.\n\n"
            + piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was a cold \\nnight in the city.|1",
        "features\\ncontact manager\\nevents, activities\\n|3",
        "One sentence.\\nAnother sentence.|2",
        "One line\\n\\u00a0\\nanother line|2",
        "One line\\n\\u200b\\u202f\\nanother line|2",
        "- milk,\\n- bread|2",
      })
  void linesThatBelongTogether(String text, int blocks) {
    assertEquals(blocks, read(unescape(text), false).blocks().size());
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n")
        .replace("\\u00a0", "\u00a0")
        .replace("\\u200b", "\u200b")
        .replace("\\u202f", "\u202f");
  }
}
