package io.sourcebook.article.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.InTime;
import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFormTest {

  private static final String BROKEN =
      "it is no whole PDF: load it down again, or save its text as a file that ends in .txt";

  private static final String[] FIRST = {
    "The weir at Dunmore was opened on Monday after four years of",
    "work, the mayor said, and the farms downstream had been told",
    "of high water.",
  };

  private static Reading read(byte[] bytes) throws UnreadableArticleException {
    return new PdfForm().read(new ArticleFile("a.pdf", bytes), true);
  }

  private static String reason(byte[] bytes) {
    return String.valueOf(
        assertThrows(UnreadableArticleException.class, () -> read(bytes)).getMessage());
  }

  /** The blocks, each with the first letter of its role before it. */
  private static List<String> blocks(Reading reading) {
    return reading.blocks().stream()
        .map(block -> block.role().name().charAt(0) + " " + reading.text().slice(block.span()))
        .toList();
  }

  @Test
  void paragraphsByGapsIndentsAndShortLines() throws UnreadableArticleException {
    Reading reading =
        read(
            new PdfMaker()
                .page()
                .line("The weir opens", 60, 80, 24)
                .line("By Ann Lee", 60, 110, 10)
                .line("4 March 2025", 60, 135, 10)
                .lines(60, 170, FIRST)
                .lines(60, 206, "A second one follows without a gap, since the line before it")
                .lines(60, 218, "ended early; and it goes on to its own end over here, to say")
                .lines(60, 230, "more than was asked of it, which fills the line up once more.")
                .lines(72, 242, "A third one is set in, and so it is another paragraph, here")
                .lines(60, 254, "too.")
                .bold("What comes next", 60, 280, 10)
                .lines(60, 300, "The gates stay open until the end of May.")
                .bytes());
    assertEquals(
        List.of(
            "T The weir opens",
            "F By Ann Lee",
            "F 4 March 2025",
            "B " + String.join(" ", FIRST),
            "B A second one follows without a gap, since the line before it ended early; and it goes"
                + " on to its own end over here, to say more than was asked of it, which fills the"
                + " line up once more.",
            "B A third one is set in, and so it is another paragraph, here too.",
            "H What comes next",
            "B The gates stay open until the end of May."),
        blocks(reading));
    Source source = reading.source();
    assertEquals("The weir opens", source.title().orElseThrow().value());
    assertEquals(List.of("Ann Lee"), source.authors().orElseThrow().value());
    assertEquals("2025-03-04", source.published().orElseThrow().value().value());
    assertEquals("the line \"4 March 2025\"", source.published().orElseThrow().evidence());
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws UnreadableArticleException {
    PdfMaker maker = new PdfMaker().page().line("A title over both of the columns", 60, 60, 24);
    String[] left = {
      "The left column tells of the", "weir, which was opened after", "four years of work on a dry",
      "Monday, the mayor said to all", "who had come to the river, and",
          "they were many that day, as"
    };
    String[] right = {
      "the right column goes on to", "say. Then the band played for", "an hour, and the gates were",
      "closed again until the end of", "May, when the farms will have", "their water."
    };
    // Drawn row by row, as PDFBox reads it when told to sort.
    for (int i = 0; i < left.length; i++) {
      maker.line(left[i], 60, 100 + 12 * i, 10).line(right[i], 220, 101 + 12 * i, 10);
    }
    Reading reading = read(maker.bytes());
    assertEquals(
        List.of(
            "T A title over both of the columns",
            "B " + String.join(" ", left) + " " + String.join(" ", right)),
        blocks(reading));
  }

  @Test
  void whatEveryPageRepeatsIsFurniture() throws UnreadableArticleException {
    PdfMaker maker = new PdfMaker();
    String[] own = {"The weir", "A second part", "And now the river"};
    for (int page = 1; page <= 3; page++) {
      maker
          .page()
          .line("The Harbour Post, " + page, 60, 30, 8)
          .lines(
              60,
              100,
              own[page - 1] + " fills the middle of this page, from its left to its right.")
          .line("Page " + page + " of 3", 280, 820, 8);
    }
    Reading reading = read(maker.bytes());
    List<String> blocks = blocks(reading);
    assertEquals("F The Harbour Post, 1", blocks.get(0));
    assertEquals(
        "line that several pages repeat at the same place",
        reading.blocks().get(0).reason().orElseThrow());
    assertEquals(6, blocks.stream().filter(block -> block.startsWith("F ")).count());
    assertEquals(3, blocks.stream().filter(block -> block.startsWith("B ")).count());
  }

  @Test
  void aParagraphGoesOnOverThePage() throws UnreadableArticleException {
    Reading reading =
        read(
            new PdfMaker()
                .page()
                .lines(60, 700, "The weir at Dunmore was opened on Monday after four years of")
                .line("1", 300, 820, 8)
                .page()
                .lines(60, 60, "work, the mayor said.")
                .line("2", 300, 820, 8)
                .bytes());
    assertEquals(
        List.of(
            "B The weir at Dunmore was opened on Monday after four years of work, the mayor said.",
            "F 1",
            "F 2"),
        blocks(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the munici-    | pality paid       | the municipality paid",
        "a well-        | known man, a well-known | a well-known man, a well-known",
        "the up-        | stream farms, upstream  | the upstream farms, upstream",
        "long and term, a long- | term plan | long and term, a long-term plan",
        "the US-        | Cuban talks       | the US-Cuban talks",
        "the 2014-      | 2015 season       | the 2014-2015 season",
        "a dash -       | no hyphen         | a dash - no hyphen",
        "a mother-in-   | law came          | a mother-in-law came",
        "two            | words             | two words",
      })
  void hyphens(String line, String next, String joined) {
    assertEquals(joined, new Hyphenation(List.of(line, next)).join(line, next));
  }

  @Test
  void theDocumentsInformationOnlyWhereItIsLikely() throws UnreadableArticleException {
    Source source = withInformation("The weir opens", "Ann Lee").source();
    assertEquals("The weir opens", source.title().orElseThrow().value());
    assertEquals(Certainty.INFERRED, source.title().orElseThrow().certainty());
    assertEquals(
        "the title in the document's information", source.title().orElseThrow().evidence());
    assertEquals(List.of("Ann Lee"), source.authors().orElseThrow().value());
    assertEquals(
        "the day of the document's creation, which its first page names too",
        source.published().map(Sourced::evidence).orElse("none"));
    for (String title :
        List.of("weir final.docx", "Microsoft Word - weir", "untitled 1", "x", "")) {
      assertEquals(Optional.empty(), withInformation(title, "Ann Lee").source().title(), title);
    }
    for (String author : List.of("admin", "Office User", "alee", "Desk 3", "")) {
      assertEquals(Optional.empty(), withInformation("x", author).source().authors(), author);
    }
  }

  private static Reading withInformation(String title, String author)
      throws UnreadableArticleException {
    PdfMaker maker = new PdfMaker().page().lines(60, 100, FIRST);
    for (int i = 0; i < 6; i++) {
      maker.lines(60, 200 + 30 * i, "The gates stay open until the end of May " + i + ".");
    }
    // Too far from the title to be read as the line of the day.
    maker.lines(60, 420, "4 March 2025");
    return read(
        maker.bytes(
            document -> {
              PDDocumentInformation information = new PDDocumentInformation();
              information.setTitle(title);
              information.setAuthor(author);
              GregorianCalendar day = new GregorianCalendar(2025, 2, 4, 23, 30, 0);
              day.setTimeZone(TimeZone.getTimeZone("GMT-05:00"));
              information.setCreationDate(day);
              document.setDocumentInformation(information);
            }));
  }

  @Test
  void whatCannotBeRead() {
    byte[] whole = new PdfMaker().page().lines(60, 100, FIRST).bytes();
    assertEquals(
        "it holds pictures of pages and no text: let a program recognise the text (OCR), and put"
            + " what that saves here",
        reason(new PdfMaker().page().bytes()));
    assertEquals(
        "it is locked with a password: save a copy without it",
        reason(
            new PdfMaker()
                .page()
                .lines(60, 100, FIRST)
                .bytes(
                    document -> {
                      try {
                        document.protect(
                            new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    })));
    assertEquals(BROKEN, reason("%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(BROKEN, reason(new byte[] {1, 2, 3}));
    assertEquals(BROKEN, reason(Arrays.copyOf(whole, 60)));
  }

  @Test
  void everyCutGivesAnArticleOrAReason() {
    byte[] whole = new PdfMaker().page().lines(60, 100, FIRST).page().lines(60, 100, FIRST).bytes();
    for (int end = 1; end < whole.length; end += 23) {
      try {
        assertTrue(read(Arrays.copyOf(whole, end)).text().length() > 0);
      } catch (UnreadableArticleException e) {
        assertTrue(
            String.valueOf(e.getMessage()).startsWith("it is no whole PDF")
                || String.valueOf(e.getMessage()).startsWith("it holds pictures"),
            e.getMessage());
      }
    }
  }

  @Test
  void aMegabyteIsReadInTime() throws Throwable {
    read(new PdfMaker().page().lines(60, 100, FIRST).bytes());
    PdfMaker words = new PdfMaker();
    for (int page = 0; page < 60; page++) {
      words.page();
      for (int line = 0; line < 60; line++) {
        words.line(
            "The weir at Dunmore was opened on Monday after four years " + line,
            60,
            40 + 12 * line,
            10);
      }
    }
    byte[] book = words.bytes();
    InTime.run("sixty pages", () -> read(book));
    PdfMaker scattered = new PdfMaker().page();
    for (int i = 0; i < 20_000; i++) {
      scattered.line("a" + i, (i * 37) % 500, (i * 91) % 800, 8);
    }
    byte[] points = scattered.bytes();
    InTime.run("words all over the page", () -> read(points));
  }
}
