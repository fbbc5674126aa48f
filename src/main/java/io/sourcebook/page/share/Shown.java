package io.sourcebook.page.share;

import io.sourcebook.model.Block;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which words of one article the site shows. */
final class Shown {

  private final Words words;
  private final BitSet shown;

  Shown(Words words, BitSet shown) {
    this.words = words;
    this.shown = (BitSet) shown.clone();
  }

  /** Whether every word that a span touches is shown. */
  boolean covers(Span span) {
    int to = words.to(span.end());
    int from = words.from(span.start());
    return from >= to || shown.nextClearBit(from) >= to;
  }

  /** The stretch around shown words, inside of bounds, in which every word is shown. */
  Span around(Span cited, Span bounds) {
    int start = Math.max(bounds.start(), start(cited, bounds));
    int end = Math.min(bounds.end(), end(cited, bounds));
    return new Span(Math.min(cited.start(), start), Math.max(cited.end(), end));
  }

  private int start(Span cited, Span bounds) {
    int first = words.from(cited.start());
    int hidden = first == 0 ? -1 : shown.previousClearBit(first - 1);
    if (hidden < 0 || words.span(hidden).end() <= bounds.start()) {
      return bounds.start();
    }
    return hidden + 1 == first ? cited.start() : words.span(hidden + 1).start();
  }

  private int end(Span cited, Span bounds) {
    int behind = words.to(cited.end());
    int hidden = shown.nextClearBit(behind);
    if (hidden >= words.size() || words.span(hidden).start() >= bounds.end()) {
      return bounds.end();
    }
    return hidden == behind ? cited.end() : words.span(hidden - 1).end();
  }

  /** The stretches of a block that are shown, in order; they begin and end with the block's own. */
  List<Span> parts(Block block) {
    if (!Words.counts(block.role())) {
      return List.of();
    }
    int from = words.from(block.span().start());
    int to = words.to(block.span().end());
    List<Span> parts = new ArrayList<>();
    for (int first = shown.nextSetBit(from); first >= 0 && first < to; ) {
      int behind = Math.min(to, shown.nextClearBit(first));
      parts.add(
          new Span(
              first == from ? block.span().start() : words.span(first).start(),
              behind == to ? block.span().end() : words.span(behind - 1).end()));
      first = shown.nextSetBit(behind);
    }
    return parts;
  }

  /** How many words are shown. */
  int size() {
    return shown.cardinality();
  }
}
