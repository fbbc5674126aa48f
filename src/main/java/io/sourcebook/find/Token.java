package io.sourcebook.find;

import io.sourcebook.model.Redactions;

/**
 * A word or mark of a sentence.
 *
 * @param start and {@code end}: in char positions of the canonical text
 * @param text as it stands
 * @param word the same folded, to be looked up
 * @param sentence the index of its sentence
 */
record Token(int start, int end, String text, String word, Kind kind, int sentence) {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    /** The {@code 's} of a possessive, or the apostrophe alone after an s. */
    POSSESSIVE,
    /** A mark that opens or closes a quotation. */
    QUOTE,
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is blacked out: somebody or something whose name the editor took away. */
  boolean isBlackedOut() {
    return text.codePointAt(0) == Redactions.BLOCK;
  }

  /** Whether it is written as a name is: a capital first, or behind an Arabic article. */
  boolean isCapital() {
    if (kind != Kind.WORD) {
      return false;
    }
    int first = text.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first) || isBlackedOut()) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return (hyphen == 2 || hyphen == 3)
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.codePointAt(hyphen + 1))
        && (word.startsWith("al-") || word.startsWith("el-") || word.startsWith("bin-"));
  }

  /** Whether it is written in capitals alone, at least two. */
  boolean isShouted() {
    return kind == Kind.WORD
        && text.codePoints().filter(Character::isUpperCase).count() > 1
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  boolean is(String mark) {
    return word.equals(mark);
  }

  boolean isDash() {
    return kind == Kind.MARK
        && (word.equals("—")
            || word.equals("–")
            || word.equals("--")
            || word.equals("-")
            || word.equals("―"));
  }

  /** Whether a sentence ends here. */
  boolean isStop() {
    return kind == Kind.MARK
        && (word.equals(".") || word.equals("!") || word.equals("?") || word.equals("…"));
  }
}
