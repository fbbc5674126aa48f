package io.sourcebook.model;

/**
 * A value with the ground on which it stands.
 *
 * @param evidence where and how it was read, in words for a reader: {@code the line "©2024 Example
 *     Press"}
 */
public record Sourced<T>(T value, Certainty certainty, String evidence) {}
