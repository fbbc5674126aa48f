package io.sourcebook.page;

import io.sourcebook.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where things live on the site. */
final class Links {

  private static final String UNRESERVED = "-._~";

  private Links() {}

  /** The way from a page to the root of the site. */
  static String up(String page) {
    return page.contains("/") ? "../" : "";
  }

  /**
   * The URL of a place from a page.
   *
   * @param page the path of the page
   * @param place a URL from the root of the site
   */
  static String from(String page, String place) {
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return !folder.isEmpty() && place.startsWith(folder)
        ? place.substring(folder.length())
        : up(page) + place;
  }

  /** The file of a subject's page. */
  static String subjectFile(String slug) {
    return "subjects/" + slug + ".html";
  }

  /** The file of a subject's fact sheet on two sheets of paper. */
  static String briefFile(String slug) {
    return "subjects/" + slug + "-brief.html";
  }

  /** The file of an article's page. */
  static String sourceFile(String article) {
    return "sources/" + PageName.of(article) + ".html";
  }

  /** A site path as a URL, each name percent-encoded. */
  static String url(String path) {
    if (isPlain(path)) {
      return path;
    }
    StringBuilder out = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append('%').append(hex(octet >> 4)).append(hex(octet));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || c == '/'
        || UNRESERVED.indexOf(c) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit & 0xF, 16));
  }

  /** The id, on the page of its source, of cited words. */
  static String anchor(Span span) {
    return "c" + span.start() + "-" + span.end();
  }

  /** The URL, or empty where it is none that a reader should follow. */
  static String outward(String url) {
    String lower = url.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? url.strip() : "";
  }
}
