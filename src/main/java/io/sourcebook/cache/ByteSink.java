package io.sourcebook.cache;

import io.sourcebook.model.FileBytes;
import io.sourcebook.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes numbers and texts as bytes; a text that comes again is written as its number. */
final class ByteSink {

  private static final int FIRST_SIZE = 4096;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();
  private final List<FileBytes> files = new ArrayList<>();
  private final Object given;
  private final Digests digests;

  /**
   * @param given what the reader will have too, so that it need not be written
   */
  ByteSink(Object given) {
    this(given, Digests.NONE);
  }

  /**
   * @param given what the reader will have too, so that it need not be written
   * @param digests of records that need not be written out, because nobody reads them back
   */
  ByteSink(Object given, Digests digests) {
    this.given = given;
    this.digests = digests;
  }

  /** The records that are written as their digests. */
  Digests digests() {
    return digests;
  }

  Object given() {
    return given;
  }

  /** Seven bits a byte, the lowest first; a small number takes one byte. */
  void number(long value) {
    if ((value & ~0x7FL) == 0) {
      add((int) value);
    } else {
      longer(value);
    }
  }

  private void longer(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      add((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    add((int) rest);
  }

  void text(String value) {
    Integer known = texts.putIfAbsent(value, texts.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    TextForm form = TextForm.of(value);
    number(form.number());
    switch (form) {
      case LATIN -> bytes(value.getBytes(StandardCharsets.ISO_8859_1));
      case WHOLE -> bytes(value.getBytes(StandardCharsets.UTF_8));
      case CHARACTERS -> {
        number(value.length());
        value.chars().forEach(this::number);
      }
    }
  }

  /** The number of bytes, then the bytes. */
  void bytes(byte[] value) {
    number(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** A SHA-256 hash in hexadecimal digits; it seldom comes again, so it is written as it is. */
  void hash(String digits) {
    byte[] value = digits.getBytes(StandardCharsets.ISO_8859_1);
    if (value.length != Sha256.DIGITS) {
      throw new IllegalArgumentException(digits);
    }
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** How many numbers, then each in eight bytes: hashes, for which fewer would not do. */
  void longs(long[] values) {
    number(values.length);
    reserve(Math.multiplyExact(values.length, Long.BYTES));
    ByteBuffer.wrap(bytes, size, values.length * Long.BYTES).asLongBuffer().put(values);
    size += values.length * Long.BYTES;
  }

  /** What a file is known by; its bytes lie on the site, or are made again. */
  void file(FileBytes file) {
    files.add(file);
    text(file.sha256());
    number(file.length());
  }

  /** The files that it took, in their order. */
  List<FileBytes> files() {
    return List.copyOf(files);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void add(int value) {
    if (size == bytes.length) {
      reserve(1);
    }
    bytes[size++] = (byte) value;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
    }
  }
}
