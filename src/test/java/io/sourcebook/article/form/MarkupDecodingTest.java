package io.sourcebook.article.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sourcebook.model.Sourced;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupDecodingTest {

  private static final String WORDS = "Él llegó a la presa. “Nadie lo vio”, dijo.";

  private static MarkupDecoding decode(byte[] bytes) throws UnreadableArticleException {
    return MarkupDecoding.of(bytes, Optional.empty());
  }

  private static String evidence(MarkupDecoding decoding) {
    return decoding.encoding().map(Sourced::evidence).orElse("");
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  /** UTF-8 with bytes written as {@code \xE9} in it. */
  private static byte[] broken(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\x", i)) {
        out.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void theBytesThemselvesNeedNoNote(String charset) throws UnreadableArticleException {
    String page = "<!doctype html><html><head><title>x</title></head><p>" + WORDS;
    MarkupDecoding decoding = decode(bytes(page, charset));
    assertEquals(page, decoding.text());
    assertEquals(Optional.empty(), decoding.encoding());
    assertEquals(page, decode(bytes("\uFEFF" + page, "UTF-8")).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | <meta charset=iso-8859-1>    | windows-1252 | the page's <meta> says iso-8859-1",
        "windows-1252 | <META CHARSET = 'Windows-1252'> | windows-1252 | the page's <meta> says windows-1252",
        "windows-1252 | <meta http-equiv=\"Content-Type\" content=\"text/html; charset=latin1\"> | windows-1252 | the page's <meta> says latin1",
        "windows-1252 | <meta name=x><!-- <meta charset=koi8-r> --><meta charset=cp1252> | windows-1252 | the page's <meta> says cp1252",
        "windows-1252 | <meta charset=utf-8>         | windows-1252 | the bytes are not UTF-8, although the page's <meta> says so; read as windows-1252, the usual Western encoding",
        "windows-1252 | <meta charset=no-such-thing> | windows-1252 | the bytes are not UTF-8; read as windows-1252, the usual Western encoding",
        "windows-1252 | <p>                          | windows-1252 | the bytes are not UTF-8; read as windows-1252, the usual Western encoding",
        "windows-1252 | <body><meta charset=koi8-r>  | windows-1252 | the bytes are not UTF-8; read as windows-1252, the usual Western encoding",
        "UTF-8        | <meta charset=iso-8859-1>    | UTF-8 | the bytes are UTF-8, although the page's <meta> says iso-8859-1",
        "UTF-8        | <meta charset=utf-16>        | '' | ''",
      })
  void declarations(String real, String head, String encoding, String evidence)
      throws UnreadableArticleException {
    String page = head + WORDS;
    MarkupDecoding decoding = decode(bytes(page, real));
    assertEquals(page, decoding.text());
    assertEquals(encoding, decoding.encoding().map(Sourced::value).orElse(""));
    assertEquals(evidence, evidence(decoding));
  }

  @Test
  void otherLettersOfTheWorld() throws UnreadableArticleException {
    String russian = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><p>Плотина открыта";
    assertEquals(russian, decode(bytes(russian, "windows-1251")).text());
    assertEquals(
        "the XML declaration says windows-1251", evidence(decode(bytes(russian, "windows-1251"))));
    String japanese = "<meta charset=Shift_JIS><p>水門が開いた。";
    assertEquals(japanese, decode(bytes(japanese, "windows-31j")).text());
    String seven = "<meta charset=iso-2022-jp><p>水門が開いた。";
    assertEquals(seven, decode(bytes(seven, "ISO-2022-JP")).text());
  }

  @Test
  void aHeaderGoesBeforeTheDeclaration() throws UnreadableArticleException {
    String page = "<meta charset=koi8-r><p>" + WORDS;
    MarkupDecoding decoding =
        MarkupDecoding.of(bytes(page, "windows-1252"), Optional.of("windows-1252"));
    assertEquals(page, decoding.text());
    assertEquals("the header of the mail says windows-1252", evidence(decoding));
  }

  @Test
  void aBrokenByteLosesNothing() throws UnreadableArticleException {
    MarkupDecoding cut = decode(broken("<meta charset=koi8-r><p>áéíóúñ áéíóú \\xE2\\x80"));
    assertEquals("<meta charset=koi8-r><p>áéíóúñ áéíóú \uFFFD", cut.text());
    assertEquals("UTF-8 with 1 broken byte, shown as \uFFFD", evidence(cut));
    MarkupDecoding inside = decode(broken("<p>ñ — ñ \\x92 fin"));
    assertEquals("<p>ñ — ñ \uFFFD fin", inside.text());
    MarkupDecoding alone = decode(broken("<p>Brun\\x92s boat"));
    assertEquals("<p>Brun’s boat", alone.text());
  }

  @Test
  void noPage() {
    UnreadableArticleException e =
        assertThrows(
            UnreadableArticleException.class, () -> decode(broken("<p>\\x01\\x02\\x00\\x05")));
    assertEquals(
        "it is full of control characters and is no web page: save the page again", e.getMessage());
  }
}
