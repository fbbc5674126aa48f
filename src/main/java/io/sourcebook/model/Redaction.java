package io.sourcebook.model;

import java.util.Optional;

/**
 * Words that must not stand anywhere.
 *
 * @param place where the analyst says so, in an article's .meta.yaml
 */
public record Redaction(String words, Optional<String> reason, Place place) {}
