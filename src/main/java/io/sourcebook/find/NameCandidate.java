package io.sourcebook.find;

import io.sourcebook.model.Name.Kind;
import java.util.Optional;

/**
 * A name as one place of the text shows it.
 *
 * @param from and {@code to}: its first and last token
 * @param kind as far as this place shows it
 * @param role the office or description beside it
 * @param certain false for a lone capital word that may as well be a common one
 */
record NameCandidate(int from, int to, Kind kind, Optional<String> role, boolean certain) {

  NameCandidate as(Kind other) {
    return new NameCandidate(from, to, other, role, certain);
  }
}
