package io.sourcebook.article.form;

/** A file gives no article; the message says why, for a reader, and what to do. */
public final class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableArticleException(String reason) {
    super(reason);
  }
}
