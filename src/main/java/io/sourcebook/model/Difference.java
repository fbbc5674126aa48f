package io.sourcebook.model;

import java.util.List;

/**
 * Passages on the same matter that do not agree.
 *
 * @param on the matter, as a short phrase for a reader
 * @param sides at least two
 */
public record Difference(String on, List<Side> sides) {
  public Difference {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a difference has at least two sides");
    }
  }

  /**
   * One version.
   *
   * @param words the words that differ, inside the first passage
   * @param passages those that tell it so, whole sentences, the first one shown
   */
  public record Side(Span words, List<Passage> passages) {
    public Side {
      passages = List.copyOf(passages);
    }
  }
}
