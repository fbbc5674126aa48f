package io.sourcebook.model;

import java.util.Optional;

/**
 * A proper name in an article.
 *
 * @param span the words of the name, without titles: {@code Jorge Rodríguez}, {@code Murillo}
 * @param full the longest form of the same name in the article; equal to the words where there is
 *     no longer one or where it is not clear which is meant
 * @param role office or description that the article gives with this name somewhere
 */
public record Name(Span span, String full, Kind kind, Optional<String> role) {

  /** What a name names, as far as the text shows it. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
  }
}
