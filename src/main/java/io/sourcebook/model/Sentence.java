package io.sourcebook.model;

/**
 * A sentence of an article's kept text.
 *
 * @param index its place among the article's sentences, from 0
 * @param block the number of its block
 * @param span without the white space around it
 */
public record Sentence(int index, int block, Span span) {}
