package io.sourcebook.app;

/** A form in which inspected articles are printed, one after the other. */
interface FindingsPrinter {

  /** What stands before the first article. */
  default String begin() {
    return "";
  }

  /** One article, in UTF-8. */
  byte[] print(Inspected article);

  /** What stands behind the last article. */
  default String end() {
    return "";
  }
}
