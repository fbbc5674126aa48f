package io.sourcebook.cache;

/** An entry holds something else than what was written. */
final class DamagedEntryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedEntryException() {
    super("an entry of the cache is damaged");
  }
}
