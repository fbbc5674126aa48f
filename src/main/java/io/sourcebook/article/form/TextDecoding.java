package io.sourcebook.article.form;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's bytes as text: without a byte-order mark, line ends as {@code \n}, nothing else changed.
 *
 * @param guess the encoding, where neither a mark nor the bytes themselves prove it
 */
public record TextDecoding(String text, Optional<Sourced<String>> guess) {

  /** Bytes looked at for the zeros of UTF-16 without a mark. */
  private static final int SAMPLE = 4096;

  /** In UTF-16 of European text nearly every second byte is zero; in other text none is. */
  private static final double ZEROS_OF_UTF_16 = 0.7;

  /** A stray control character happens in saved pages; more than one in a hundred is no text. */
  private static final double CONTROLS_IN_TEXT = 0.01;

  static final String WESTERN =
      "the bytes are not UTF-8; read as windows-1252, the usual Western encoding";

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Reads bytes by their mark, else as UTF-16, UTF-8 or windows-1252, the first that they are. */
  public static TextDecoding of(byte[] bytes) throws UnreadableArticleException {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      Optional<String> text = decode(bytes, utf16.get());
      if (text.isEmpty()) {
        throw new UnreadableArticleException(
            "it begins as UTF-16 and then breaks off: save it as UTF-8");
      }
      return proven(text.get());
    }
    for (byte each : bytes) {
      if (each == 0) {
        throw new UnreadableArticleException(
            "it holds zero bytes and is no text: save the article's text as UTF-8");
      }
    }
    Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return proven(utf8.get());
    }
    String western =
        decode(bytes, WINDOWS_1252)
            .orElseThrow(
                () ->
                    new UnreadableArticleException(
                        "it is neither UTF-8 nor windows-1252: save it as UTF-8"));
    return new TextDecoding(
        unified(western), Optional.of(new Sourced<>("windows-1252", Certainty.INFERRED, WESTERN)));
  }

  /** The source with the encoding noted where it is a guess. */
  public Source note(Source source) {
    return source.toBuilder().encoding(guess).build();
  }

  private static TextDecoding proven(String text) throws UnreadableArticleException {
    return new TextDecoding(unified(text), Optional.empty());
  }

  private static String unified(String text) throws UnreadableArticleException {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String unified = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    if (isFullOfControls(unified)) {
      throw new UnreadableArticleException(
          "it is full of control characters and is no text: save the article's text as UTF-8");
    }
    return unified;
  }

  /** Whether more control characters stand in a text than happen in one. */
  static boolean isFullOfControls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' || (c >= '\u007F' && c <= '\u009F');
      controls += control && !Blank.isBlank(c) ? 1 : 0;
    }
    return controls > CONTROLS_IN_TEXT * text.length();
  }

  /** UTF-16 by its mark, or by the zeros in every second byte. */
  static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFEFF) {
        return Optional.of(StandardCharsets.UTF_16BE);
      }
      if (mark == 0xFFFE) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
      zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 0 && zerosFirst > ZEROS_OF_UTF_16 * pairs && zerosSecond == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (pairs > 0 && zerosSecond > ZEROS_OF_UTF_16 * pairs && zerosFirst == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
