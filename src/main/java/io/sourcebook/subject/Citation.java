package io.sourcebook.subject;

import java.util.Optional;

/**
 * One citation within its brackets.
 *
 * @param keyStart the char of the searched text at which the key begins
 */
record Citation(String key, int keyStart, Optional<String> words, Optional<Integer> block) {}
