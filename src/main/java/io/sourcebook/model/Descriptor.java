package io.sourcebook.model;

/**
 * Words other than a name that an article uses for somebody whom it names beside them.
 *
 * @param words {@code chief negotiator}, {@code strongman}, without an article
 * @param name the words of the name
 */
public record Descriptor(Span words, Span name) {}
