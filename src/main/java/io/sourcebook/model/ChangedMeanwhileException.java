package io.sourcebook.model;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a file comes out otherwise when it is made again: its template changed meanwhile.
 */
public final class ChangedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cause why it cannot be made again; null where it only has other bytes
   */
  public ChangedMeanwhileException(@Nullable Throwable cause) {
    super("a file came out otherwise when it was made again", cause);
  }
}
