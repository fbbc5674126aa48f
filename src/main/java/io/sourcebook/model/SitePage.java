package io.sourcebook.model;

/**
 * A file of the site.
 *
 * @param path from the site's root, with {@code /}
 * @param origin which input it was made from, for messages
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by content nowhere; a copy of each font would be waste
public record SitePage(String path, byte[] bytes, String origin) {}
