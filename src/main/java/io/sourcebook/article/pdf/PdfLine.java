package io.sourcebook.article.pdf;

/**
 * A line of a document.
 *
 * @param page from 0
 * @param region counts the columns and full-width parts of the document in reading order
 * @param regionLeft where most lines of its region begin, in points
 * @param regionRight where the longest line of its region ends
 */
record PdfLine(Segment segment, int page, int region, float regionLeft, float regionRight) {

  String text() {
    return segment.text();
  }

  float size() {
    return segment.size();
  }

  /** How far it begins behind the others of its region, in type sizes. */
  float indent() {
    return (segment.left() - regionLeft) / size();
  }

  /** How far it ends before the longest of its region, in shares of the region's width. */
  float slack() {
    return (regionRight - segment.right()) / Math.max(1, regionRight - regionLeft);
  }
}
