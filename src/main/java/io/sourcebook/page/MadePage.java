package io.sourcebook.page;

/**
 * A page that is ready for its template.
 *
 * @param file its path on the site
 * @param part what it holds of a list that has several pages, for its title; empty for a first page
 */
record MadePage<T>(String file, String part, T page) {}
