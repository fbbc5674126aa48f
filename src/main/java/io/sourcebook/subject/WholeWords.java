package io.sourcebook.subject;

import java.util.Set;

/** Whether words in a text stand by themselves, and together. */
final class WholeWords {

  private static final String APOSTROPHES = "'\u2019\u02BC";
  private static final String HYPHENS = "-\u2010\u2011";

  /** What an apostrophe may bring behind a name: possessives and contractions. */
  private static final Set<String> ENDINGS = Set.of("s", "d", "ll", "re", "ve", "m");

  /** Signs that join two words where no white space stands beside them. */
  private static final Set<String> JOINTS =
      Set.of("-", "\u2010", "\u2011", "\u2013", "/", "'", "\u2019", "&");

  private WholeWords() {}

  /**
   * Whether what stands between two words of a text leaves them together.
   *
   * @param expected what stands between them in the name, without white space
   */
  static boolean join(String gap, String expected) {
    String sign = gap.strip();
    if (sign.codePoints().allMatch(Character::isSpaceChar) || sign.equals(expected)) {
      return true;
    }
    return JOINTS.contains(sign) ? sign.length() == gap.length() : sign.equals(".");
  }

  /** Whether a hit is no part of a longer word or of a name with an apostrophe or a hyphen. */
  static boolean stand(String text, NameTree.Hit hit) {
    if (hit.form().capitals()
        && text.substring(hit.start(), hit.end()).chars().noneMatch(Character::isUpperCase)) {
      // An abbreviation in capitals may be an everyday word without them: WHO, US, UN.
      return false;
    }
    return !joinedBefore(text, hit) && !joinedBehind(text, hit);
  }

  private static boolean joinedBefore(String text, NameTree.Hit hit) {
    int sign = hit.start() - 1;
    if (sign < 1 || !Character.isLetterOrDigit(text.codePointBefore(sign))) {
      return false;
    }
    if (APOSTROPHES.indexOf(text.charAt(sign)) >= 0) {
      return true;
    }
    if (HYPHENS.indexOf(text.charAt(sign)) < 0 || !partOfDoubleName(hit)) {
      return false;
    }
    int start = wordStart(text, sign);
    return Character.isUpperCase(text.codePointAt(start))
        && !Folding.fold(text.substring(start, sign)).matches("al|el");
  }

  private static boolean joinedBehind(String text, NameTree.Hit hit) {
    int sign = hit.end();
    if (sign + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(sign + 1))) {
      return false;
    }
    if (APOSTROPHES.indexOf(text.charAt(sign)) >= 0) {
      String ending =
          Word.split(text.substring(sign + 1, Math.min(text.length(), sign + 5))).get(0).folded();
      return !ENDINGS.contains(ending);
    }
    return HYPHENS.indexOf(text.charAt(sign)) >= 0
        && partOfDoubleName(hit)
        && Character.isUpperCase(text.codePointAt(sign + 1));
  }

  /** A surname may be half of somebody else's: {@code Cortez} of {@code Ocasio-Cortez}. */
  private static boolean partOfDoubleName(NameTree.Hit hit) {
    return hit.form().origin() == NameForm.Origin.SURNAME;
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }
}
