package io.sourcebook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 hash as 64 lower-case hexadecimal digits. */
public final class Sha256 {

  /** How many digits a hash has. */
  public static final int DIGITS = 64;

  /** Hexadecimal digits of 64 bits. */
  private static final int DIGITS_OF_LONG = 16;

  private Sha256() {}

  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of a text as UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first 64 bits of the hash of a text as UTF-8. */
  public static long bits(String text) {
    return HexFormat.fromHexDigitsToLong(of(text), 0, DIGITS_OF_LONG);
  }
}
