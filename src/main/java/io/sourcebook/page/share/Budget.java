package io.sourcebook.page.share;

import io.sourcebook.model.Span;
import java.util.BitSet;
import java.util.Collection;

/** What is left of the words of one article that may be shown, while they are given out. */
final class Budget {

  private final Words words;
  private final int limit;
  private final BitSet shown = new BitSet();

  /**
   * @param share above 0, below 1
   */
  Budget(Words words, double share) {
    this.words = words;
    this.limit = (int) StrictMath.floor(words.size() * share);
  }

  /** How many words may be shown. */
  int limit() {
    return limit;
  }

  /** How many words the article has. */
  int words() {
    return words.size();
  }

  /** How many words are given out. */
  int used() {
    return shown.cardinality();
  }

  /** Whether the words of some spans are shown already or still may be. */
  boolean fits(Collection<Span> spans) {
    BitSet after = (BitSet) shown.clone();
    spans.forEach(span -> after.set(words.from(span.start()), upTo(span)));
    return after.cardinality() <= limit || after.equals(shown);
  }

  /** Gives out the words of a span, whatever is left. */
  void show(Span span) {
    shown.set(words.from(span.start()), upTo(span));
  }

  private int upTo(Span span) {
    return Math.max(words.from(span.start()), words.to(span.end()));
  }

  /** Gives out words to both sides of shown ones in turn, as far as bounds and the rest reach. */
  void showAround(Span cited, Span bounds) {
    int left = words.from(cited.start()) - 1;
    int right = words.to(cited.end());
    int first = words.from(bounds.start());
    int behind = words.to(bounds.end());
    int rest = limit - used();
    while (rest > 0 && (left >= first || right < behind)) {
      if (right < behind) {
        rest -= shown.get(right) ? 0 : 1;
        shown.set(right);
        right++;
      }
      if (left >= first && rest > 0) {
        rest -= shown.get(left) ? 0 : 1;
        shown.set(left);
        left--;
      }
    }
  }

  /** Whether a span holds a word that is given out. */
  boolean touches(Span span) {
    int next = shown.nextSetBit(words.from(span.start()));
    return next >= 0 && next < words.to(span.end());
  }

  /** What was given out, for good. */
  Shown done() {
    return new Shown(words, shown);
  }
}
