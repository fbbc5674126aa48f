package io.sourcebook.page.view;

/**
 * What every page knows of the site.
 *
 * @param language of the site's own words
 * @param footer how many articles it stands on; empty but on the front page
 */
public record SitePart(String title, String language, String footer) {}
