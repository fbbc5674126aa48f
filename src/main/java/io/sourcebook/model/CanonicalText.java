package io.sourcebook.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text that reading an article yields; never changed afterwards, and addressed in Unicode code
 * points.
 *
 * <p>Finders may work on {@link #value()} in Java's UTF-16 positions and convert at the border with
 * {@link #span(int, int)}. A lone surrogate counts as one code point, as in the W3C Web Annotation
 * model.
 */
public final class CanonicalText {

  private final String value;

  /** Code point position of each char position, or null where the two are the same. */
  private final int @Nullable [] codePointOfChar;

  private final int length;

  /** Found once, when somebody asks: two stages do, of every article. */
  private volatile @Nullable String sha256;

  private CanonicalText(String value) {
    this.value = value;
    this.length = value.codePointCount(0, value.length());
    if (length == value.length()) {
      this.codePointOfChar = null;
    } else {
      int[] positions = new int[value.length() + 1];
      int codePoint = 0;
      for (int i = 0; i < value.length(); ) {
        int width = Character.charCount(value.codePointAt(i));
        Arrays.fill(positions, i, i + width, codePoint);
        i += width;
        codePoint++;
      }
      positions[value.length()] = codePoint;
      this.codePointOfChar = positions;
    }
  }

  /** Wraps a decoded text as it is. */
  public static CanonicalText of(String value) {
    return new CanonicalText(value);
  }

  /**
   * A text whose hash is known.
   *
   * @param sha256 what {@link #sha256()} gave
   */
  public static CanonicalText of(String value, String sha256) {
    CanonicalText text = new CanonicalText(value);
    text.sha256 = sha256;
    return text;
  }

  /** The whole text. */
  public String value() {
    return value;
  }

  /** The number of code points. */
  public int length() {
    return length;
  }

  /** The exact words at a span; throws when the span reaches past the end. */
  public String slice(Span span) {
    return value.substring(charAt(span.start()), charAt(span.end()));
  }

  /** The char position of a code point position. */
  public int charAt(int codePoint) {
    if (codePoint < 0 || codePoint > length) {
      throw new IndexOutOfBoundsException(
          "code point " + codePoint + " of a text of " + length + " code points");
    }
    int[] positions = codePointOfChar;
    if (positions == null) {
      return codePoint;
    }
    int low = codePoint;
    int high = value.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The code point position of a char position. */
  public int codePointAt(int charPosition) {
    int[] positions = codePointOfChar;
    if (positions != null) {
      return positions[charPosition];
    }
    if (charPosition < 0 || charPosition > length) {
      throw new IndexOutOfBoundsException(charPosition);
    }
    return charPosition;
  }

  /** The span of a stretch given in char positions, as a regular expression's matcher gives it. */
  public Span span(int charStart, int charEnd) {
    return new Span(codePointAt(charStart), codePointAt(charEnd));
  }

  /** The hash of the text as UTF-8, lower-case hex. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = Sha256.of(value);
      sha256 = known;
    }
    return known;
  }

  /** The span of the whole text. */
  public Span all() {
    return new Span(0, length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CanonicalText text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
