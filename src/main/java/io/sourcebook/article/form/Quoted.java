package io.sourcebook.article.form;

/** Words of an article within a reason. */
public final class Quoted {

  /** A reason is read at a glance; the words themselves stand in the article. */
  private static final int LONGEST = 80;

  private Quoted() {}

  /** The text in quotation marks, on one line, cut where it is long. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder("\"");
    boolean space = false;
    int points = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        space = true;
        continue;
      }
      if (points >= LONGEST) {
        return out.append("…\"").toString();
      }
      if (space) {
        out.append(' ');
        space = false;
        points++;
      }
      out.appendCodePoint(point);
      points++;
    }
    return out.append('"').toString();
  }
}
