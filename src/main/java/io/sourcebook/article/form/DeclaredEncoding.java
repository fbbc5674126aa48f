package io.sourcebook.article.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encoding that a text is said to have.
 *
 * @param name as it is declared
 * @param charset what browsers take for it
 * @param told where it is declared, in words for a reader
 */
public record DeclaredEncoding(String name, Charset charset, String told) {

  /** Declarations stand in a page's head; scripts can make it long. */
  private static final int HEAD = 65_536;

  /** Attributes of one element; more of them is no declaration. */
  private static final int LONGEST_TAG = 1_024;

  /** What browsers read under another name (WHATWG Encoding Standard, section 4.2). */
  private static final Map<String, String> READ_AS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("x-gbk", "gb18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "big5-hkscs"),
          // A page whose declaration can be read as letters is not in UTF-16.
          Map.entry("utf-16", "utf-8"),
          Map.entry("utf-16le", "utf-8"),
          Map.entry("utf-16be", "utf-8"),
          Map.entry("unicode", "utf-8"),
          Map.entry("utf8", "utf-8"));

  /** An encoding by its name, or empty where there is none of that name. */
  public static Optional<DeclaredEncoding> of(String name, String told) {
    String stripped = Blank.strip(name);
    String lower = stripped.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(READ_AS.getOrDefault(lower, lower));
      return Optional.of(new DeclaredEncoding(stripped, charset, told));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What a page's XML declaration or its first fitting {@code meta} element says. */
  static Optional<DeclaredEncoding> in(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int start = Blank.skip(head, 0, head.length());
    if (head.startsWith("<?xml", start)) {
      int end = head.indexOf("?>", start);
      Optional<DeclaredEncoding> xml =
          value(end < 0 ? "" : head.substring(start, end), "encoding")
              .flatMap(name -> of(name, "the XML declaration"));
      if (xml.isPresent()) {
        return xml;
      }
    }
    int at = head.indexOf('<');
    while (at >= 0 && !head.startsWith("<body", at)) {
      int next = at + 1;
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at);
        next = end < 0 ? head.length() : end;
      } else if (head.startsWith("<meta", at)) {
        int end = head.indexOf('>', at);
        next = end < 0 ? head.length() : end;
        Optional<DeclaredEncoding> declared =
            value(head.substring(at, Math.min(next, at + LONGEST_TAG)), "charset")
                .flatMap(name -> of(name, "the page's <meta>"));
        if (declared.isPresent()) {
          return declared;
        }
      }
      at = head.indexOf('<', next);
    }
    return Optional.empty();
  }

  /** The word behind {@code key=}, with or without quotation marks, also within an attribute. */
  private static Optional<String> value(String tag, String key) {
    for (int at = tag.indexOf(key); at >= 0; at = tag.indexOf(key, at + 1)) {
      int start = Blank.skip(tag, at + key.length(), tag.length());
      if (start == tag.length() || tag.charAt(start) != '=') {
        continue;
      }
      start = Blank.skip(tag, start + 1, tag.length());
      while (start < tag.length() && "\"'".indexOf(tag.charAt(start)) >= 0) {
        start++;
      }
      int end = start;
      while (end < tag.length() && isOfName(tag.charAt(end))) {
        end++;
      }
      if (end > start) {
        return Optional.of(tag.substring(start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.:+".indexOf(c) >= 0;
  }

  /** Whether its letters look like plain ASCII, so that the bytes cannot contradict it. */
  boolean isSevenBits() {
    return charset.name().startsWith("ISO-2022-");
  }

  /** An encoding's name as it is written on the web. */
  static String told(Charset charset) {
    return charset.name().replace("x-windows", "windows");
  }
}
