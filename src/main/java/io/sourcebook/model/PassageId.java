package io.sourcebook.model;

/** The id that exact words give a passage by themselves. */
public final class PassageId {

  /** 40 bits: among 5,000 passages of a page two share a name once in 90,000 pages. */
  private static final int DIGITS = 10;

  private PassageId() {}

  /** {@code s} and hexadecimal digits of the SHA-256 of the words. */
  public static String of(String exactWords) {
    return "s" + Sha256.of(oneSpaced(exactWords)).substring(0, DIGITS);
  }

  /** An id of a page without the number that tells equal words apart there. */
  public static String plain(String id) {
    int number = id.indexOf('-');
    return number < 0 ? id : id.substring(0, number);
  }

  /** White space of every kind as one space, so that re-wrapping an article keeps its ids. */
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
