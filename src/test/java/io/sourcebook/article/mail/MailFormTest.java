package io.sourcebook.article.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFormTest {

  private static final Path FILES = Path.of("src/test/resources/articles/mail");

  private static final String CUT_OFF =
      "it holds no text that can be read, or it was cut off: save it again, or save its text as a"
          + " file that ends in .txt";

  private static Reading file(String name) throws IOException, UnreadableArticleException {
    String text = Files.readString(FILES.resolve(name));
    Reading reading = read(name, text);
    assertEquals(reading, read(name, text.replace("\n", "\r\n")), "ends of lines");
    assertEquals(reading, read(name, "\uFEFF\nFrom x Tue Mar  4\n" + text), "a mailbox");
    return reading;
  }

  private static Reading read(String name, String text) throws UnreadableArticleException {
    ArticleFile file = new ArticleFile(name, text.getBytes(StandardCharsets.UTF_8));
    return new MailForm().read(file, true);
  }

  /** The blocks, each with the first letter of its role before it. */
  private static List<String> blocks(Reading reading) {
    return reading.blocks().stream()
        .map(
            block ->
                block.role().name().charAt(0)
                    + " "
                    + reading.text().slice(block.span()).replace("\n", " | "))
        .toList();
  }

  private static void field(String value, String evidence, Optional<Sourced<String>> field) {
    assertEquals(value, field.map(Sourced::value).orElse("none"));
    assertEquals(evidence, field.map(Sourced::evidence).orElse("none"));
  }

  @Test
  void aNewsletter() throws IOException, UnreadableArticleException {
    Reading reading = file("newsletter.eml");
    Source source = reading.source();
    field("The weir opens – at last", "the mail's subject", source.title());
    field(
        "The Harbour Post",
        "the mail's sender \"Ann Lee from The Harbour Post <news@harbour.example>\"",
        source.publisher());
    assertEquals(Certainty.INFERRED, source.publisher().orElseThrow().certainty());
    assertEquals("2025-03-04", source.published().orElseThrow().value().value());
    assertEquals(
        "the mail's date \"Tue, 4 Mar 2025 23:30:00 -0500 (EST)\"",
        source.published().orElseThrow().evidence());
    field("windows-1252", "the header of the mail says windows-1252", source.encoding());
    List<String> blocks = blocks(reading);
    assertEquals("F View this email in your browser", blocks.get(0));
    assertEquals(
        "B The weir at Dunmore was opened on Monday after four years of work, the mayor said. “It"
            + " is a good day for the town,” said Ann Brun, who had waited for it.",
        blocks.get(2));
    assertEquals("F Unsubscribe", blocks.get(blocks.size() - 1));
  }

  @Test
  void aMailThatIsSentOn() throws IOException, UnreadableArticleException {
    Reading reading = file("sent-on.eml");
    Source source = reading.source();
    field(
        "The weir opens",
        "the subject of the mail that is sent on \"The weir opens\"",
        source.title());
    field(
        "The Harbour Post",
        "the sender of the mail that is sent on \"The Harbour Post <news@harbour.example>\"",
        source.publisher());
    assertEquals("2025-03-04", source.published().orElseThrow().value().value());
    assertEquals(
        List.of(
            "F FYI for the desk",
            "F ---------- Forwarded message ---------",
            "F From: The Harbour Post <news@harbour.example>",
            "F Date: Tue, 4 Mar 2025 at 23:30",
            "F Subject: The weir opens",
            "F To: <c@example.org>",
            "B The weir at Dunmore was opened on Monday after four years of work, the mayor said. It"
                + " is a good day for the town.",
            "F Unsubscribe"),
        blocks(reading));
  }

  @Test
  void whoSendsOnIsNeverThePublisher() throws UnreadableArticleException {
    Source source =
        read(
                "a.eml",
                """
                From: Col League <c@example.org>
                Subject: RV: Fwd: The weir
                Date: 7 Mar 2025 09:00:00 +0000

                The weir was opened on Monday.
                """)
            .source();
    field("The weir", "the mail's subject", source.title());
    assertEquals(Optional.empty(), source.publisher());
    assertEquals(Optional.empty(), source.published());
  }

  @Test
  void aSavedPage() throws IOException, UnreadableArticleException {
    Reading reading = file("saved-page.mhtml");
    assertEquals("https://harbour.example/2025/weir", reading.source().url().orElseThrow().value());
    assertEquals("The weir opens", reading.source().title().orElseThrow().value());
    // Its date and sender are those of the saving.
    assertEquals(Optional.empty(), reading.source().published());
    field(
        "harbour.example",
        "the host in the address under which the page was saved",
        reading.source().publisher());
    assertEquals(
        List.of(
            "T The weir opens",
            "B The weir at Dunmore was opened on Monday after four years of work, the mayor said —"
                + " and “nobody” believed it."),
        blocks(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Post <a@b.example>       | The Harbour Post",
        "\"The Post, Daily\" <a@b.example>    | The Post, Daily",
        "a@b.example (The Harbour Post)       | The Harbour Post",
        "Ann at The Harbour Post <a@b>        | The Harbour Post",
        "The Weir via Posting <a@b>           | The Weir",
        "a@b.example                          | ''",
        "<a@b.example>                        | ''",
      })
  void senders(String from, String publisher) {
    assertEquals(publisher, Sender.publisher(from).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 4 Mar 2025 23:30:00 -0500       | 2025-03-04",
        "04 March 2025 00:10 +0900            | 2025-03-04",
        "Tue, 31 Feb 2025 23:30:00 -0500      | none",
        "yesterday                            | none",
      })
  void dates(String date, String day) {
    assertEquals(day, MailDate.day(date).map(Object::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | MIME-Version: 1.0~Subject: x~~y",
        "true  | From a Tue~Received: from x~ by y~~z",
        "false | Title: x~Date: 2025~~y",
        "false | The mayor said: no.~MIME-Version: 1.0~~",
        "false | <html>MIME-Version: 1.0",
      })
  void showsItself(boolean mail, String text) {
    byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertEquals(mail, new MailForm().shows(new ArticleFile("a", bytes)));
  }

  @Test
  void wordsOfHeadersInATextStay() throws UnreadableArticleException {
    Reading reading =
        read("a.eml", "Subject: x\n\nFrom: the quay it is near.\n\nTo: be or not to be, he said.");
    assertFalse(blocks(reading).stream().anyMatch(block -> block.startsWith("F")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n--x\nText\n",
        "MIME-Version: 1.0\nContent-Type: image/png\n\nAAAA",
        "MIME-Version: 1.0\nContent-Type: text/html\n\n<script>x</script>",
        "no header at all",
        "MIME-Version",
      })
  void withoutText(String text) {
    UnreadableArticleException e =
        assertThrows(UnreadableArticleException.class, () -> read("a.eml", text));
    assertEquals(CUT_OFF, e.getMessage());
  }

  @Test
  void everyCutGivesAnArticleOrAReason() throws IOException {
    String text = Files.readString(FILES.resolve("newsletter.eml"));
    int read = 0;
    for (int end = 1; end < text.length(); end++) {
      try {
        read("a.eml", text.substring(0, end));
        read++;
      } catch (UnreadableArticleException e) {
        assertEquals(CUT_OFF, e.getMessage());
      }
    }
    assertTrue(read > text.length() / 3, "" + read);
  }

  @Test
  void aMegabyteIsReadInTime() throws Throwable {
    for (String text :
        List.of(
            "Subject: " + "=?".repeat(500_000),
            "Subject: " + "=?utf-8?q?x?= ".repeat(70_000),
            "a:b\n".repeat(250_000),
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
                + "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(20_000),
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
                + "--x\n\n".repeat(200_000),
            "Subject: x\n\n" + "From: the harbour and the quay\n".repeat(33_000),
            "Subject: x\nContent-Type: text/plain; format=flowed\n\n" + " \n".repeat(500_000) + "x",
            "Content-Type: " + "; ".repeat(500_000) + "\n\nx")) {
      InTime.run(
          text.substring(0, 60),
          () -> {
            try {
              read("a.eml", text);
            } catch (UnreadableArticleException e) {
              assertFalse(String.valueOf(e.getMessage()).isEmpty());
            }
          });
    }
  }
}
