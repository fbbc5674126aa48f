package io.sourcebook.article.form;

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

  /** The first bytes as Latin letters in lower case, without white space before them. */
  public String opening() {
    int length = Math.min(bytes.length, OPENING);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .replace("\u00ef\u00bb\u00bf", "")
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }

  /** Enough for the marks by which a form shows itself. */
  private static final int OPENING = 1024;
}
