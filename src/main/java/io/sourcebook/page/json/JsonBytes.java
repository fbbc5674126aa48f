package io.sourcebook.page.json;

import java.util.Arrays;

/**
 * JSON under construction, written straight as UTF-8: a large site has so much of it that texts in
 * between would be a burden.
 */
public final class JsonBytes {

  private static final int FIRST_ROOM = 1 << 12;

  /** The most bytes that one character takes: an escape. */
  private static final int WIDEST = 6;

  /** Behind the characters that UTF-8 writes as one byte, as two. */
  private static final int ONE_BYTE = 0x80;

  private static final int TWO_BYTES = 0x800;

  private static final String HEX = "0123456789ABCDEF";

  /** What stands behind the backslash for a character of ASCII: 0 where it stands for itself. */
  private static final byte[] ESCAPES = escapes();

  private byte[] bytes = new byte[FIRST_ROOM];
  private int length;

  private static byte[] escapes() {
    byte[] escapes = new byte[ONE_BYTE];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  /** Adds ASCII as it stands. */
  public JsonBytes raw(String ascii) {
    int end = room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[end + i] = (byte) ascii.charAt(i);
    }
    length = end + ascii.length();
    return this;
  }

  /** Adds a character of ASCII as it stands. */
  public JsonBytes raw(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Adds a text between quotation marks; half a surrogate pair becomes a question mark. */
  public JsonBytes text(String text) {
    int size = text.length();
    int at = room(size + 2);
    bytes[at++] = '"';
    int i = 0;
    while (i < size) {
      byte[] out = bytes;
      char c = text.charAt(i);
      while (c < ONE_BYTE && ESCAPES[c] == 0) {
        out[at++] = (byte) c;
        i++;
        if (i == size) {
          break;
        }
        c = text.charAt(i);
      }
      length = at;
      if (i < size) {
        room(size - i + WIDEST);
        i += c < ONE_BYTE ? escape(c) : wide(text, i);
        at = length;
      }
    }
    bytes[at++] = '"';
    length = at;
    return this;
  }

  private int escape(char c) {
    bytes[length++] = '\\';
    bytes[length++] = ESCAPES[c];
    if (ESCAPES[c] == 'u') {
      bytes[length++] = '0';
      bytes[length++] = '0';
      bytes[length++] = (byte) HEX.charAt(c >> 4);
      bytes[length++] = (byte) HEX.charAt(c & 0xF);
    }
    return 1;
  }

  /** Adds a character that is not ASCII, and returns how many chars of the text it takes. */
  private int wide(String text, int at) {
    int point = text.codePointAt(at);
    if (point < TWO_BYTES) {
      bytes[length++] = (byte) (0xC0 | point >> 6);
    } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      if (Character.isSurrogate((char) point)) {
        bytes[length++] = '?';
        return 1;
      }
      bytes[length++] = (byte) (0xE0 | point >> 12);
      bytes[length++] = (byte) (ONE_BYTE | (point >> 6 & 0x3F));
    } else {
      bytes[length++] = (byte) (0xF0 | point >> 18);
      bytes[length++] = (byte) (ONE_BYTE | (point >> 12 & 0x3F));
      bytes[length++] = (byte) (ONE_BYTE | (point >> 6 & 0x3F));
    }
    bytes[length++] = (byte) (ONE_BYTE | (point & 0x3F));
    return Character.charCount(point);
  }

  /** Makes sure that there is room for some bytes more, and returns where they begin. */
  private int room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length * 2));
    }
    return length;
  }

  /** Begins anew, in the same room. */
  public JsonBytes clear() {
    length = 0;
    return this;
  }

  /** All that was added. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
