package io.sourcebook.model;

import java.util.List;

/** Passages that tell the same, at least two, in order. */
public record SameFact(List<Passage> passages) {
  public SameFact {
    passages = List.copyOf(passages);
    if (passages.size() < 2) {
      throw new IllegalArgumentException("a group has at least two passages");
    }
  }
}
