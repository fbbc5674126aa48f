package io.sourcebook.subject;

/** A citation that breaks off or holds what cannot stand there. */
final class CitationFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String remedy;

  /**
   * @param offset the char of the scanned text at which it goes wrong
   */
  CitationFault(int offset, String message, String remedy) {
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
