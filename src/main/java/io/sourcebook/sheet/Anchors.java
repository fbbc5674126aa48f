package io.sourcebook.sheet;

import io.sourcebook.model.Sha256;
import java.util.HashSet;
import java.util.Set;

/**
 * Names for the rows of one page, made from exact words so that a link outlives a new order; unique
 * without regard to case.
 */
final class Anchors {

  /** 40 bits: among 5,000 passages of a page two share a name once in 90,000 pages. */
  private static final int DIGITS = 10;

  private final Set<String> taken = new HashSet<>();

  /** The name that words give by themselves: {@code s} and hexadecimal digits of their SHA-256. */
  static String of(String exactWords) {
    return "s" + Sha256.of(oneSpaced(exactWords)).substring(0, DIGITS);
  }

  /** Takes the name of these words on the page, with a number behind where it is taken. */
  String take(String exactWords) {
    String plain = of(exactWords);
    String name = plain;
    for (int n = 2; !taken.add(name); n++) {
      name = plain + "-" + n;
    }
    return name;
  }

  /** White space of every kind as one space, so that re-wrapping an article keeps its anchors. */
  private static String oneSpaced(String words) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < words.length(); ) {
      int codePoint = words.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        gap = true;
      } else {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.appendCodePoint(codePoint);
      }
    }
    return out.toString();
  }
}
