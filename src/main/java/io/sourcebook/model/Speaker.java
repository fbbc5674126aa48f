package io.sourcebook.model;

import java.util.Optional;

/**
 * Who says something.
 *
 * @param span the words beside the cue, a pronoun too
 * @param name whom they mean, by full name from the whole article; the words themselves where that
 *     is not clear or nobody is named
 * @param role office or description as the article gives it
 * @param named false for a source without a name: {@code people familiar with the matter}
 */
public record Speaker(Span span, String name, Optional<String> role, boolean named) {}
