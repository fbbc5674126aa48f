package io.sourcebook.article.pdf;

/**
 * A stretch of a line without a wide gap in it, with lengths in points.
 *
 * @param text without white space around it
 * @param y of the base line, from the page's top
 * @param size of most of its type
 */
record Segment(String text, float left, float right, float y, float size, boolean bold) {

  boolean isOnRowOf(Segment other) {
    return Math.abs(y - other.y) <= ROW * Math.max(size, other.size);
  }

  /** The two as one, with a space where there is room for it. */
  Segment with(Segment next) {
    boolean space = next.left - right > ROOM * Math.max(size, next.size);
    boolean wider = next.text.length() > text.length();
    return new Segment(
        text + (space ? " " : "") + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        wider ? next.y : y,
        wider ? next.size : size,
        wider ? next.bold : bold);
  }

  /** Raised and lowered figures stand a third of the type's size off the line. */
  private static final float ROW = 0.4f;

  /** Letters stand closer, words do not. */
  private static final float ROOM = 0.15f;
}
