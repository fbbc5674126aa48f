package io.sourcebook.article.mail;

import java.util.Optional;

/**
 * A part of a mail that holds text.
 *
 * @param bytes as they were before they were packed for the way
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; read once.
record MailPart(MailHeader header, byte[] bytes) {

  boolean isHtml() {
    String kind = header.kind("content-type").orElse("");
    return kind.equals("text/html") || kind.equals("application/xhtml+xml");
  }

  boolean isPlainText() {
    return header.kind("content-type").orElse("text/plain").equals("text/plain");
  }

  boolean isAttached() {
    return header.kind("content-disposition").orElse("").equals("attachment");
  }

  Optional<String> charset() {
    return header.parameter("content-type", "charset");
  }

  /** Whether its lines flow: one that ends in a space goes on in the next (RFC 3676). */
  boolean isFlowed() {
    return header
        .parameter("content-type", "format")
        .filter("flowed"::equalsIgnoreCase)
        .isPresent();
  }
}
