package io.sourcebook.model;

/**
 * Whom a page names by the analyst's word rather than by the article's.
 *
 * @param name in full
 * @param basis the ground for it, for a reader, as that of a date
 */
public record Corrected(String name, String basis) {}
