package io.sourcebook.find.date;

/**
 * An expression in a sentence.
 *
 * @param from its first token
 * @param to behind its last token
 */
record Match(int from, int to, TimeWords words) {}
