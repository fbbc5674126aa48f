package io.sourcebook.article.form;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Sourced;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A web page's bytes as text: by a byte-order mark, else by the bytes themselves where they are
 * UTF-8, else by what the page declares, else as windows-1252; a few broken bytes never lose a
 * page.
 *
 * @param encoding where neither a mark nor the bytes themselves prove it, with what was broken
 */
public record MarkupDecoding(String text, Optional<Sourced<String>> encoding) {

  /**
   * Characters of two bytes and more that are whole, for each one that is broken, in UTF-8 that was
   * cut or mixed. Letters of another encoding look like such a character by chance, never ten times
   * for each that does not.
   */
  private static final int WHOLE_FOR_EACH_BROKEN = 10;

  /**
   * Reads a page.
   *
   * @param header the encoding that stands outside of the page, as in a mail's header
   * @throws UnreadableArticleException where it is no text
   */
  public static MarkupDecoding of(byte[] bytes, Optional<String> header)
      throws UnreadableArticleException {
    MarkupDecoding decoding = decode(bytes, header);
    if (TextDecoding.isFullOfControls(decoding.text)) {
      throw new UnreadableArticleException(
          "it is full of control characters and is no web page: save the page again");
    }
    return decoding;
  }

  private static MarkupDecoding decode(byte[] bytes, Optional<String> header) {
    Optional<Charset> utf16 = TextDecoding.utf16(bytes);
    if (utf16.isPresent()) {
      return plain(bytes, utf16.get());
    }
    Utf8Count count = Utf8Count.of(bytes);
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    Optional<DeclaredEncoding> declared =
        header
            .flatMap(name -> DeclaredEncoding.of(name, "the header of the mail"))
            .or(() -> DeclaredEncoding.in(bytes));
    Optional<DeclaredEncoding> other =
        declared.filter(each -> !each.charset().equals(StandardCharsets.UTF_8));
    if (count.broken() == 0) {
      if (count.whole() == 0 && other.filter(DeclaredEncoding::isSevenBits).isPresent()) {
        return as(other.get(), bytes);
      }
      boolean contradicted = count.whole() > 0 && other.isPresent() && !marked;
      return contradicted
          ? guess(
              bytes,
              StandardCharsets.UTF_8,
              "the bytes are UTF-8, although " + other.get().told() + " says " + other.get().name())
          : plain(bytes, StandardCharsets.UTF_8);
    }
    boolean mostlyUtf8 = count.whole() >= WHOLE_FOR_EACH_BROKEN * count.broken();
    if (marked || mostlyUtf8 || (other.isEmpty() && count.whole() > count.broken())) {
      String broken = count.broken() == 1 ? "1 broken byte" : count.broken() + " broken bytes";
      return guess(bytes, StandardCharsets.UTF_8, "UTF-8 with " + broken + ", shown as \uFFFD");
    }
    if (other.isPresent()) {
      return as(other.get(), bytes);
    }
    return guess(
        bytes,
        TextDecoding.WINDOWS_1252,
        declared.isPresent()
            ? "the bytes are not UTF-8, although "
                + declared.get().told()
                + " says so; read as windows-1252, the usual Western encoding"
            : TextDecoding.WESTERN);
  }

  private static MarkupDecoding plain(byte[] bytes, Charset charset) {
    return new MarkupDecoding(unmarked(bytes, charset), Optional.empty());
  }

  private static MarkupDecoding guess(byte[] bytes, Charset charset, String evidence) {
    return new MarkupDecoding(
        unmarked(bytes, charset),
        Optional.of(new Sourced<>(DeclaredEncoding.told(charset), Certainty.INFERRED, evidence)));
  }

  private static MarkupDecoding as(DeclaredEncoding declared, byte[] bytes) {
    return new MarkupDecoding(
        unmarked(bytes, declared.charset()),
        Optional.of(
            new Sourced<>(
                DeclaredEncoding.told(declared.charset()),
                Certainty.STATED,
                declared.told() + " says " + declared.name())));
  }

  private static String unmarked(byte[] bytes, Charset charset) {
    // Java puts U+FFFD in the place of what is no character.
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
