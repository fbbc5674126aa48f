package io.sourcebook.subject;

import java.util.Optional;

/**
 * One citation within its brackets.
 *
 * @param keyStart the char of the searched text at which the key begins
 * @param words the quoted words
 * @param wordsStart the char of the searched text at which they begin, or the key without any
 */
record Citation(
    String key, int keyStart, Optional<String> words, int wordsStart, Optional<Integer> block) {}
