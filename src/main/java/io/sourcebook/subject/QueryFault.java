package io.sourcebook.subject;

/** A query that cannot be run: where, why, and what to do. */
final class QueryFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String remedy;

  /**
   * @param offset the char of the query at which it fails, or 0 for the whole of it
   */
  QueryFault(int offset, String message, String remedy) {
    super(message);
    this.offset = offset;
    this.remedy = remedy;
  }

  int offset() {
    return offset;
  }

  String remedy() {
    return remedy;
  }
}
