package io.sourcebook.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file of the site, with their length and their hash; at hand, or made again when
 * somebody asks for them.
 */
public final class FileBytes {

  private final String sha256;
  private final int length;
  private final Supplier<byte[]> again;
  private volatile byte @Nullable [] atHand;

  private FileBytes(String sha256, int length, Supplier<byte[]> again, byte @Nullable [] atHand) {
    this.sha256 = sha256;
    this.length = length;
    this.again = again;
    this.atHand = atHand;
  }

  /** Bytes that were just made. */
  public static FileBytes of(byte[] bytes) {
    return new FileBytes(Sha256.of(bytes), bytes.length, () -> bytes, bytes);
  }

  /**
   * Bytes that were made once.
   *
   * @param again makes the very same
   */
  public static FileBytes remembered(String sha256, int length, Supplier<byte[]> again) {
    return new FileBytes(sha256, length, again, null);
  }

  /** In hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /**
   * The bytes themselves, not a copy.
   *
   * @throws ChangedMeanwhileException where making them again gave others
   */
  public byte[] bytes() {
    byte[] known = atHand;
    if (known == null) {
      known = again.get();
      if (!Sha256.of(known).equals(sha256)) {
        throw new ChangedMeanwhileException(null);
      }
      atHand = known;
    }
    return known;
  }
}
