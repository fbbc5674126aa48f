package io.sourcebook.article;

/** A file gives no article; the message says why, for a reader, and what to do. */
final class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableArticleException(String reason) {
    super(reason);
  }
}
