package io.sourcebook.page.view;

/**
 * A named value with the ground on which it stands.
 *
 * @param href where the value leads, or empty
 * @param evidence where it was read, or empty
 */
public record Fact(String name, String value, String href, String evidence) {}
