package io.sourcebook.find;

import org.jspecify.annotations.Nullable;

/**
 * What begins an item of a list within a line: {@code 1.)}, {@code b.}, {@code •}, {@code • 9.}.
 *
 * @param bullet the bullet's character, or 0 without one
 * @param kind {@code 1} for numbers, {@code a} for letters, 0 for a bullet alone
 * @param closer the marks behind number or letter
 * @param value the item's number; a letter counts from its code
 * @param end the position behind the marker
 */
record ListMarker(char bullet, char kind, String closer, int value, int end) {

  private static final String BULLETS = "•▪‣◦⁃●■";

  /** Longer numbers are years or amounts, not places in a list. */
  private static final int LONGEST_NUMBER = 3;

  /** The marker that begins at a position, or null. */
  static @Nullable ListMarker at(String text, int at, int to) {
    int i = at;
    char bullet = 0;
    if (i < to && BULLETS.indexOf(text.charAt(i)) >= 0) {
      bullet = text.charAt(i);
      i++;
      if (i < to && text.charAt(i) == ' ') {
        i++;
      }
    }
    int afterBullet = i;
    int value = 0;
    char kind = 0;
    if (i < to && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
      kind = 'a';
      value = text.charAt(i);
      i++;
    } else {
      while (i < to && i - afterBullet <= LONGEST_NUMBER && Letters.isDigit(text.charAt(i))) {
        kind = '1';
        value = value * 10 + (text.charAt(i) - '0');
        i++;
      }
    }
    int closer = i;
    if (i < to && text.charAt(i) == '.') {
      i++;
    }
    if (i < to && text.charAt(i) == ')') {
      i++;
    }
    boolean numbered =
        kind != 0
            && closer - afterBullet <= LONGEST_NUMBER
            && i > closer
            && i < to
            && Letters.isSpace(text.charAt(i));
    if (numbered) {
      return new ListMarker(bullet, kind, text.substring(closer, i), value, i);
    }
    return bullet == 0 ? null : new ListMarker(bullet, (char) 0, "", 0, afterBullet);
  }

  /** Whether this is the item that follows {@code earlier} in the same list. */
  boolean follows(ListMarker earlier) {
    return bullet == earlier.bullet
        && kind == earlier.kind
        && closer.equals(earlier.closer)
        && (kind == 0 || value == earlier.value + 1);
  }
}
