package io.sourcebook.article.form;

/**
 * How far bytes are UTF-8.
 *
 * @param whole characters of two bytes and more that are well formed
 * @param broken stretches that are no character of UTF-8
 */
record Utf8Count(int whole, int broken) {

  static Utf8Count of(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at] & 0xFF;
      if (first < 0x80) {
        at++;
        continue;
      }
      int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
      int good = first < 0xC2 || first > 0xF4 ? 0 : 1;
      while (good > 0 && good < length && at + good < bytes.length && follows(bytes, at, good)) {
        good++;
      }
      if (good == length) {
        whole++;
      } else {
        broken++;
      }
      at += Math.max(1, good);
    }
    return new Utf8Count(whole, broken);
  }

  /** Whether a byte continues the character that begins at {@code start} (RFC 3629, section 4). */
  private static boolean follows(byte[] bytes, int start, int index) {
    int first = bytes[start] & 0xFF;
    int next = bytes[start + index] & 0xFF;
    int least = 0x80;
    int most = 0xBF;
    if (index == 1) {
      least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : least;
      most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : most;
    }
    return next >= least && next <= most;
  }
}
