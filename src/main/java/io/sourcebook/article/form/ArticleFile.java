package io.sourcebook.article.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file of seeds/articles as it lies there.
 *
 * @param name file name without folders
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; read once.
public record ArticleFile(String name, byte[] bytes) {

  /** The letters behind the last full stop in lower case; empty where there is none. */
  public String ending() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The file name without its last ending: the id of the article. */
  public String id() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * The first letters in lower case, without white space before them; bytes that are not UTF-16 are
   * told as Latin letters.
   */
  public String opening() {
    int length = Math.min(bytes.length, OPENING);
    Charset charset = TextDecoding.utf16(bytes).orElse(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, 0, length, charset).toLowerCase(Locale.ROOT);
    return text.substring(
        Blank.skip(text, text.startsWith(MARK) ? MARK.length() : 0, text.length()));
  }

  /** Whether these characters, each one byte, stand at a place. */
  public boolean holds(int at, String characters) {
    if (at + characters.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if ((bytes[at + i] & 0xFF) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The byte-order mark of UTF-8 as Latin letters in lower case. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  /** Enough for the marks by which a form shows itself, also below a long header. */
  private static final int OPENING = 8192;
}
