package io.sourcebook.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All words that must not stand anywhere in a project, whichever article names them.
 *
 * <p>Words are found whole, case and accents aside, whatever white space or hyphens stand between
 * them; each character gives way to a full block, so that positions hold.
 */
public final class Redactions {

  /** Nothing is redacted. */
  public static final Redactions NONE = new Redactions(List.of());

  /** Stands in the place of each character. */
  public static final int BLOCK = '█';

  private final List<Redaction> all;
  private final List<String> folded;

  public Redactions(List<Redaction> all) {
    this.all = List.copyOf(all);
    this.folded = all.stream().map(one -> Folded.of(one.words()).text.strip()).toList();
  }

  /** The decisions, in the order of the articles. */
  public List<Redaction> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether words have a letter or digit, so that they can be found at all. */
  public static boolean areWords(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The text with a full block for each code point of the words. */
  public String blackOut(String text) {
    if (isEmpty()) {
      return text;
    }
    Folded searched = Folded.of(text);
    int @org.jspecify.annotations.Nullable [] points = null;
    for (String words : folded) {
      for (int start : searched.find(words)) {
        if (points == null) {
          points = text.codePoints().toArray();
        }
        int end = start + words.length() - 1;
        Arrays.fill(points, searched.starts[start], searched.ends[end], BLOCK);
      }
    }
    return points == null ? text : new String(points, 0, points.length);
  }

  /** The first redaction whose words stand in a text. */
  public Optional<Redaction> in(String text) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Folded searched = Folded.of(text);
    for (int i = 0; i < all.size(); i++) {
      if (searched.find(folded.get(i)).length > 0) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the words of one redaction stand in a text. */
  public boolean isIn(int redaction, String text) {
    return Folded.of(text).find(folded.get(redaction)).length > 0;
  }

  /**
   * A text as words are looked up in it.
   *
   * @param starts the code point at which each char of the text begins in the original
   * @param ends the code point behind each
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Folded(String text, int[] starts, int[] ends) {

    static Folded of(String original) {
      StringBuilder out = new StringBuilder(original.length());
      int[] starts = new int[original.length() + 8];
      int[] ends = new int[original.length() + 8];
      int place = 0;
      for (int i = 0; i < original.length(); place++) {
        int point = original.codePointAt(i);
        i += Character.charCount(point);
        String plain = plain(point);
        int length = out.length();
        if (plain.isEmpty()) {
          // A mark or an invisible character goes with the letter before it.
          if (length > 0) {
            ends[length - 1] = place + 1;
          }
          continue;
        }
        if (plain.equals(" ") && length > 0 && out.charAt(length - 1) == ' ') {
          ends[length - 1] = place + 1;
          continue;
        }
        if (length + plain.length() > starts.length) {
          starts = Arrays.copyOf(starts, 2 * (length + plain.length()));
          ends = Arrays.copyOf(ends, starts.length);
        }
        for (int at = length; at < length + plain.length(); at++) {
          starts[at] = place;
          ends[at] = place + 1;
        }
        out.append(plain);
      }
      return new Folded(out.toString(), starts, ends);
    }

    private static String plain(int point) {
      if (point < 0x80) {
        return point <= ' ' || point == '-' || point == '_' || point == '+'
            ? " "
            : String.valueOf((char) Character.toLowerCase(point));
      }
      int type = Character.getType(point);
      if (type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.FORMAT) {
        return "";
      }
      if (Character.isWhitespace(point)
          || Character.isSpaceChar(point)
          || point == 0x85
          || type == Character.DASH_PUNCTUATION) {
        return " ";
      }
      if (point == '’' || point == '‘' || point == 'ʼ') {
        return "'";
      }
      if (type == Character.SURROGATE) {
        return "\uFFFD";
      }
      String letters =
          Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
              .replaceAll("\\p{M}++", "")
              .toLowerCase(Locale.ROOT);
      return letters.isBlank() ? " " : letters;
    }

    int[] find(String words) {
      return WholeWords.find(words, text);
    }
  }
}
