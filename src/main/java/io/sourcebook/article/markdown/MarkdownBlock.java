package io.sourcebook.article.markdown;

/**
 * A stretch of a Markdown file.
 *
 * @param start of its words in chars, behind what marks it
 * @param end in chars
 * @param level of a heading, from 1; 0 for everything else
 */
record MarkdownBlock(Kind kind, int start, int end, int level) {

  /** What a stretch is to the file. */
  enum Kind {
    FRONT_MATTER,
    HEADING,
    PARAGRAPH,
    COMMENT,
    LINK_DEFINITION,
    PICTURE,
    HTML,
    RULE
  }
}
