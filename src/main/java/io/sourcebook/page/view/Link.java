package io.sourcebook.page.view;

/**
 * A link with its words.
 *
 * @param href relative to the page that prints it; empty where there is nowhere to lead
 */
public record Link(String text, String href) {}
