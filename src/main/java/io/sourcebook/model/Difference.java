package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

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
   * @param standing how sure the first one is said, and by whom; empty until a sheet is composed
   */
  public record Side(Span words, List<Passage> passages, Optional<Statement.Standing> standing) {
    public Side {
      passages = List.copyOf(passages);
    }

    /** A version of which nothing more is known yet. */
    public Side(Span words, List<Passage> passages) {
      this(words, passages, Optional.empty());
    }
  }
}
