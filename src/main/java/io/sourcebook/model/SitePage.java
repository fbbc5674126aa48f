package io.sourcebook.model;

/**
 * A file of the site.
 *
 * @param path from the site's root, with {@code /}
 * @param origin which input it was made from, for messages
 */
public record SitePage(String path, FileBytes content, String origin) {

  /** A file that was just made. */
  public SitePage(String path, byte[] bytes, String origin) {
    this(path, FileBytes.of(bytes), origin);
  }

  /** Its bytes, not a copy; made again where it was remembered. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** The hash of its bytes. */
  public String sha256() {
    return content.sha256();
  }
}
