package io.sourcebook.relate;

import io.sourcebook.model.Span;

/**
 * What a sentence says on a matter on which others may say something else.
 *
 * @param matter equal for claims that speak of the same
 * @param on the matter, for a reader
 * @param version equal for claims that agree
 * @param words those that say it, within the sentence
 */
record Claim(String matter, String on, String version, Span words, FoundSentence sentence) {}
