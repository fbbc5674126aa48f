package io.sourcebook.page.view;

/**
 * A part of a long list that has a page of its own.
 *
 * @param id what an address without the page's own name leads to
 * @param count how much it holds, in words; empty beside the other parts of a list across all
 *     subjects, where it would change every page with each new entry
 * @param here whether this is its page
 */
public record PartLink(String id, String title, String count, String href, boolean here) {}
