package io.sourcebook.find;

/**
 * The words for one who speaks, beside a cue.
 *
 * @param from and {@code to}: its first and last token, titles and article with it
 * @param head which of the article's names it comes down to, or -1
 * @param main the token of its main word: {@code spokesman} in {@code a spokesman for the group}
 */
record SpeakerPhrase(int from, int to, Kind kind, int head, int main) {

  /** What it is made of. */
  enum Kind {
    NAME,
    PRONOUN,
    NOUN,
    /** Several names joined by "and". */
    LIST
  }
}
