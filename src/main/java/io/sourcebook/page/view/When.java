package io.sourcebook.page.view;

/**
 * A date in words.
 *
 * @param datetime for {@code <time datetime>}; empty where HTML knows no form for it
 * @param remark what the reader must know of it, such as that it was inferred; may be empty
 */
public record When(String text, String datetime, String remark) {}
