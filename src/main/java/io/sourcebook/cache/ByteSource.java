package io.sourcebook.cache;

import io.sourcebook.model.FileBytes;
import io.sourcebook.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Gives back what a {@link ByteSink} took; throws {@link DamagedEntryException} beyond its end. */
final class ByteSource {

  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();
  private final Object given;
  private final IntFunction<byte[]> again;
  private int files;

  /**
   * @param at where what the writer wrote begins
   * @param given equal to what the writer had
   * @param again makes the bytes of a file, by its place among those that the writer took
   */
  ByteSource(byte[] bytes, int at, Object given, IntFunction<byte[]> again) {
    this.bytes = bytes;
    this.at = at;
    this.given = given;
    this.again = again;
  }

  Object given() {
    return given;
  }

  long number() {
    byte first = next();
    return first >= 0 ? first : longer(first);
  }

  /** A number of several bytes; apart from those of one, which are most. */
  private long longer(byte first) {
    long value = first & 0x7F;
    for (int shift = 7; shift < Long.SIZE; shift += 7) {
      byte next = next();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new DamagedEntryException();
  }

  /** A number of things that follow, each of which takes a byte at least. */
  int count() {
    long value = number();
    if (value < 0 || value > bytes.length - at) {
      throw new DamagedEntryException();
    }
    return (int) value;
  }

  String text() {
    int known = (int) number();
    if (known != 0) {
      if (known < 0 || known > texts.size()) {
        throw new DamagedEntryException();
      }
      return texts.get(known - 1);
    }
    String value =
        switch (TextForm.of(number())) {
          case LATIN -> string(StandardCharsets.ISO_8859_1);
          case WHOLE -> string(StandardCharsets.UTF_8);
          case CHARACTERS -> characters();
        };
    texts.add(value);
    return value;
  }

  private String string(Charset charset) {
    int length = count();
    String value = new String(bytes, at, length, charset);
    at += length;
    return value;
  }

  private String characters() {
    char[] characters = new char[count()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) number();
    }
    return new String(characters);
  }

  byte[] bytes() {
    int length = count();
    byte[] value = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return value;
  }

  String hash() {
    if (bytes.length - at < Sha256.DIGITS) {
      throw new DamagedEntryException();
    }
    String value = new String(bytes, at, Sha256.DIGITS, StandardCharsets.ISO_8859_1);
    at += Sha256.DIGITS;
    return value;
  }

  long[] longs() {
    int count = count();
    if (count > (bytes.length - at) / Long.BYTES) {
      throw new DamagedEntryException();
    }
    long[] values = new long[count];
    ByteBuffer.wrap(bytes, at, count * Long.BYTES).asLongBuffer().get(values);
    at += count * Long.BYTES;
    return values;
  }

  /** A file whose bytes are made again when somebody asks for them. */
  FileBytes file() {
    int place = files++;
    // The maker alone: with this source a page would keep the whole entry that it came from.
    IntFunction<byte[]> maker = again;
    return FileBytes.remembered(text(), (int) number(), () -> maker.apply(place));
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  private byte next() {
    if (at == bytes.length) {
      throw new DamagedEntryException();
    }
    return bytes[at++];
  }
}
