package io.sourcebook.article.html;

/**
 * Flattens tables that are nested deeper than any page needs.
 *
 * <p>Broken pages open thousands of tables within one another, and the parser, which moves stray
 * text out of tables, would take minutes for a megabyte of them.
 */
final class NestedTables {

  /** Mail that was quoted again and again reaches about thirty. */
  private static final int DEEPEST = 50;

  private static final String NAME = "table";

  private NestedTables() {}

  /** The markup with the tables below that depth turned into plain divisions. */
  static String flattened(String markup) {
    StringBuilder flat = null;
    int copied = 0;
    int depth = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      boolean close = at + 1 < markup.length() && markup.charAt(at + 1) == '/';
      int name = at + (close ? 2 : 1);
      if (!markup.regionMatches(true, name, NAME, 0, NAME.length())) {
        continue;
      }
      depth = close ? depth : depth + 1;
      if (depth > DEEPEST) {
        flat = flat == null ? new StringBuilder(markup.length()) : flat;
        flat.append(markup, copied, name).append("div");
        copied = name + NAME.length();
      }
      depth = close ? Math.max(0, depth - 1) : depth;
    }
    return flat == null ? markup : flat.append(markup, copied, markup.length()).toString();
  }
}
