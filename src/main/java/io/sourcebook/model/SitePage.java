package io.sourcebook.model;

/**
 * A file of the site.
 *
 * @param path from the site's root, with {@code /}
 * @param origin which input it was made from, for messages
 * @param sha256 the hash of the bytes, which whoever remembers the page remembers with it
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by content nowhere; a copy of each font would be waste
public record SitePage(String path, byte[] bytes, String origin, String sha256) {

  /** A file that was just made. */
  public SitePage(String path, byte[] bytes, String origin) {
    this(path, bytes, origin, Sha256.of(bytes));
  }
}
