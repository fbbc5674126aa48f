package io.sourcebook.article.text;

/**
 * A stretch of text between blank lines or line ends.
 *
 * @param start in chars, inclusive, without the white space before
 * @param end in chars, exclusive, without the white space behind
 * @param text the characters between the two
 * @param apart whether a blank line, or nothing, stands before it
 */
record Paragraph(int start, int end, String text, boolean apart) {}
